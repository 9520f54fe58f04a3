import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip for Windows where a Java 25 is: `postil.cmd` beside the jars and the example.
///
/// @param stage the folder with everything but `postil.cmd`
record Portable(Path stage, String version, FileTime time) {
    void write(Path zip) throws IOException {
        checkJars();
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            add(out, "postil.cmd", crlf(Files.readString(Path.of("src/package/postil.cmd"))));
            for (Path path : Disk.all(stage)) {
                if (Files.isRegularFile(path)) {
                    String name = stage.relativize(path).toString().replace('\\', '/');
                    add(out, name, Files.readAllBytes(path));
                }
            }
        }
    }

    /// The program finds its libraries by its own jar's manifest: they must be all there and no more.
    private void checkJars() throws IOException {
        try (JarFile jar = new JarFile(stage.resolve("postil.jar").toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            List<String> named = List.of(path.split(" ")).stream().sorted().toList();
            List<String> there =
                    Disk.all(stage.resolve("lib")).stream()
                            .filter(Files::isRegularFile)
                            .map(it -> stage.relativize(it).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
            if (!named.equals(there)) {
                throw new IllegalStateException(
                        "The manifest names " + named + ", and lib has " + there + ".");
            }
        }
    }

    /// The command interpreter of Windows misreads labels in files with other line ends.
    private static byte[] crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry("postil-" + version + "/" + name);
        // Without a zone, so that the same sources give the same zip everywhere.
        entry.setTimeLocal(LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
