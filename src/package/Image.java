import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// The program as it will lie on a disk.
///
/// @param root the folder, or on macOS the bundle
/// @param launcher the program that is started
/// @param app with the jars, the example, the cache and the launchers' configurations
record Image(Path root, Path launcher, Path app) {
    Path cache() {
        return app.resolve("postil.aot");
    }

    /// Has every launcher use the cache. One that does not fit, because an installer gave the jars
    /// other times, is passed over by the Java machine, and silently so: it would complain on
    /// standard output, where tables and JSON are read from.
    void seal() throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".cfg")).toList()) {
                List<String> lines = Files.readAllLines(file);
                if (!lines.contains("[JavaOptions]")) {
                    throw new IllegalStateException(file + " has no options.");
                }
                lines.addAll(
                        lines.indexOf("[JavaOptions]") + 1,
                        List.of(
                                "java-options=-XX:AOTCache=$APPDIR/" + cache().getFileName(),
                                "java-options=-Xlog:aot*=off"));
                Files.write(file, lines, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        if (Host.here() == Host.MACOS) {
            // The bundle was signed before the cache came into it.
            Run.of("codesign", "--force", "--deep", "--sign", "-", root.toString()).must();
        }
    }

    /// Builds the example with the image, its cache being mandatory, and compares with `exports/`.
    void check(Path folder) throws IOException {
        Run.of(launcher.toString(), "demo", "--out", folder.toString())
                .with("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on")
                .must();
        Path expected = Path.of("exports");
        for (Path file : Disk.all(expected)) {
            Path made = folder.resolve(expected.relativize(file));
            if (Files.isRegularFile(file) && Files.mismatch(file, made) >= 0) {
                throw new IllegalStateException(made + " differs from " + file + ".");
            }
        }
    }
}
