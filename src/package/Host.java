import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The system that the packages are made on, and made for.
enum Host {
    LINUX("postil", "postil.png", ""),
    WINDOWS("Postil", "postil.ico", "windows.args"),
    MACOS("Postil", "postil.icns", "macos.args");

    private final String program;
    private final String icon;
    private final String arguments;

    Host(String program, String icon, String arguments) {
        this.program = program;
        this.icon = icon;
        this.arguments = arguments;
    }

    static Host here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }

    /// A tool of the JDK that runs this.
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /// Whether a program is on the path.
    static boolean has(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String ending : List.of("", ".exe", ".bat", ".cmd")) {
                if (Files.isExecutable(Path.of(folder, program + ending))) {
                    return true;
                }
            }
        }
        return false;
    }

    String program() {
        return program;
    }

    String icon() {
        return icon;
    }

    /// The file with the options of this system's installer; the Debian package has none.
    String arguments() {
        return arguments;
    }

    /// The version as the system's packages may say it: on macOS none begins with 0.
    String version(String version) {
        return this == MACOS && version.startsWith("0.") ? "1.0.0" : version;
    }

    /// Launchers beside the main one.
    List<String> launchers() {
        return this == WINDOWS
                ? List.of("--add-launcher", "postil-command=src/package/postil-command.properties")
                : List.of();
    }

    /// The installers whose tools are here; what is left out is told.
    List<String> installers() {
        List<String> kinds = new ArrayList<>();
        switch (this) {
            case LINUX -> add(kinds, "deb", has("dpkg-deb"), "dpkg-deb");
            case WINDOWS -> add(kinds, "msi", has("wix") || has("candle"), "WiX");
            case MACOS -> add(kinds, "dmg", has("hdiutil"), "hdiutil");
        }
        return kinds;
    }

    private static void add(List<String> kinds, String kind, boolean possible, String needed) {
        if (possible) {
            kinds.add(kind);
        } else {
            System.out.println("No " + kind + " is made: it needs " + needed + ".");
        }
    }

    /// Where `jpackage` has put the parts of the image.
    Image image(Path out) {
        return switch (this) {
            case LINUX -> {
                Path root = out.resolve(program);
                yield new Image(root, root.resolve("bin").resolve(program), root.resolve("lib/app"));
            }
            case WINDOWS -> {
                // The launcher with a console, so that what it says can be read.
                Path root = out.resolve(program);
                yield new Image(root, root.resolve("postil-command.exe"), root.resolve("app"));
            }
            case MACOS -> {
                Path root = out.resolve(program + ".app");
                Path contents = root.resolve("Contents");
                yield new Image(
                        root, contents.resolve("MacOS").resolve(program), contents.resolve("app"));
            }
        };
    }
}
