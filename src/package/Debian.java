import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/// The Debian package: the image in `/opt`, and beside it plain files in the places where desktops
/// look. It has no scripts that run at the installation: Debian's own triggers read those places,
/// and where there is no desktop nothing can fail.
///
/// `jpackage` is not used for it: its package gives the jars new times, which makes the cache
/// useless, and cannot be installed where there is no desktop menu.
///
/// @param image what is packed
/// @param icon a PNG of 256 pixels
/// @param time that all files get but those of the image
record Debian(Image image, Path icon, FileTime time) {
    private static final Path SOURCES = Path.of("src", "package", "linux");
    private static final Map<String, String> ARCHITECTURES =
            Map.of("amd64", "amd64", "aarch64", "arm64");
    private static final int KILOBYTE = 1024;

    void write(Path folder, String version) throws IOException {
        Path root = folder.resolve("deb");
        Path share = root.resolve("usr/share");
        Disk.copy(SOURCES.resolve("postil.desktop"), share.resolve("applications/postil.desktop"));
        Disk.copy(SOURCES.resolve("postil.xml"), share.resolve("mime/packages/postil.xml"));
        Disk.copy(SOURCES.resolve("copyright"), share.resolve("doc/postil/copyright"));
        Disk.copy(icon, share.resolve("icons/hicolor/256x256/apps/postil.png"));
        Path command = root.resolve("usr/bin/postil");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("/opt/postil/bin/postil"));
        Disk.setTimes(share, time);
        Path opt = root.resolve("opt/postil");
        Files.createDirectories(opt.getParent());
        Run.of("cp", "-a", image.root().toString(), opt.toString()).must();
        String architecture = architecture();
        control(root, version, architecture);
        Path deb = folder.resolve("postil_" + version + "_" + architecture + ".deb");
        Run.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString())
                .must();
        Disk.delete(root);
    }

    private static String architecture() {
        String java = System.getProperty("os.arch", "");
        String debian = ARCHITECTURES.get(java);
        if (debian == null) {
            throw new IllegalStateException("What Debian calls " + java + " is not known here.");
        }
        return debian;
    }

    private static void control(Path root, String version, String architecture) throws IOException {
        long bytes = 0;
        for (Path file : Disk.all(root)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        Path control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(
                control,
                Files.readString(SOURCES.resolve("control"))
                        .replace("VERSION", version)
                        .replace("ARCHITECTURE", architecture)
                        .replace("SIZE", String.valueOf(bytes / KILOBYTE)));
    }
}
