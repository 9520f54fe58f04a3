import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Makes what is handed out, for the system it runs on: `mvn -Ppackage verify` runs it in the
/// project's folder, when the jar and its libraries are in `target/`.
///
/// In `target/package/`: an image of the program with its own runtime and a trained cache, the
/// system's installer, and the portable zip. Each is tried before the next is made from it.
final class Package {
    /// What the program and its libraries use, found by `jdeps`, and what is reached by name only.
    /// Left out on purpose: `java.compiler` and `java.scripting`, which H2 would use to run code
    /// that stands in a database.
    private static final List<String> MODULES =
            List.of(
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming", // H2 names its data source by it
                    "java.sql",
                    "java.xml",
                    "jdk.accessibility", // screen readers on Windows
                    "jdk.charsets", // transcripts in older encodings
                    "jdk.jfr", // Jdbi declares its events
                    "jdk.localedata", // dates and numbers in the user's own language
                    "jdk.management", // Lucene asks for the machine's settings
                    "jdk.unsupported"); // sun.misc.Unsafe, in several libraries

    private static final Path OUT = Path.of("target", "package");
    private static final Path SOURCES = Path.of("src", "package");
    private static final Path STAGE = OUT.resolve("stage");
    private static final Path RUNTIME = OUT.resolve("runtime");
    private final String version;
    private final FileTime time;
    private final Host host = Host.here();

    private Package(String version, Instant time) {
        this.version = version;
        this.time = FileTime.from(time);
    }

    /// @param args the version, and the time that all files get
    public static void main(String... args) throws IOException {
        new Package(args[0], Instant.parse(args[1])).run();
    }

    private void run() throws IOException {
        Disk.delete(OUT);
        stage();
        new Portable(STAGE, version, time).write(OUT.resolve("postil-" + version + "-portable.zip"));
        Path icons = OUT.resolve("icons");
        Icons.draw(Path.of("src/main/resources/org/postil/desktop/kit/icons/postil.svg"), icons);
        link();
        Image image = image(icons);
        // Archives keep the times of files to two seconds, and the cache is bound to those of jars.
        Disk.setTimes(image.app(), time);
        new Training(image, OUT.resolve("training")).run();
        image.seal();
        image.check(OUT.resolve("check"));
        for (String kind : host.installers()) {
            installer(kind, image, icons);
        }
        for (String between : List.of("stage", "runtime", "icons", "training", "check")) {
            Disk.delete(OUT.resolve(between));
        }
        Disk.printSizes(OUT);
    }

    private void stage() throws IOException {
        Path target = Path.of("target");
        Disk.copy(target.resolve("postil.jar"), STAGE.resolve("postil.jar"));
        for (String folder : List.of("transcripts", "codebooks")) {
            Disk.copy(Path.of(folder), STAGE.resolve(folder));
        }
        Disk.copy(target.resolve("lib"), STAGE.resolve("lib"));
        Disk.copy(Path.of("LICENSE"), STAGE.resolve("LICENSE"));
    }

    private static void link() {
        Run.of(
                        Host.tool("jlink"),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--output",
                        RUNTIME.toString())
                .must();
    }

    private Image image(Path icons) {
        List<String> command = new ArrayList<>();
        String said = host.version(version);
        command.addAll(List.of(Host.tool("jpackage"), "--type", "app-image"));
        command.addAll(List.of("--name", host.program(), "--app-version", said));
        command.addAll(List.of("--input", STAGE.toString(), "--runtime-image", RUNTIME.toString()));
        command.addAll(List.of("--dest", OUT.toString()));
        command.addAll(List.of("--icon", icons.resolve(host.icon()).toString()));
        command.addAll(host.launchers());
        command.add("@" + SOURCES.resolve("product.args"));
        command.add("@" + SOURCES.resolve("launcher.args"));
        Run.of(command).must();
        return host.image(OUT);
    }

    private void installer(String kind, Image image, Path icons) throws IOException {
        if (kind.equals("deb")) {
            new Debian(image, icons.resolve(host.icon()), time).write(OUT, version);
            return;
        }
        List<String> command = new ArrayList<>();
        String said = host.version(version);
        command.addAll(List.of(Host.tool("jpackage"), "--type", kind));
        command.addAll(List.of("--name", host.program(), "--app-version", said));
        command.addAll(List.of("--app-image", image.root().toString(), "--dest", OUT.toString()));
        command.add("@" + SOURCES.resolve("product.args"));
        command.add("@" + SOURCES.resolve(host.arguments()));
        Run.of(command).must();
        if (!said.equals(version)) {
            Files.move(
                    OUT.resolve(host.program() + "-" + said + "." + kind),
                    OUT.resolve(host.program() + "-" + version + "." + kind));
        }
    }
}
