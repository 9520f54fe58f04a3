package org.postil.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/// Notes every read and write of a file on the event thread that the program asks for; what the
/// virtual machine reads to load a class or a picture of the program is not its doing.
final class FileGuard implements AutoCloseable {
    private static final List<String> EVENTS = List.of("jdk.FileRead", "jdk.FileWrite");
    private static final Set<String> LOADING =
            Set.of("java.lang.ClassLoader", "java.util.zip.ZipFile", "java.util.jar.JarFile");

    /// A letter that the font lacks has another font read, wherever it is painted first.
    private static final String FONTS = "sun.font.";

    private final Recording recording = new Recording();

    private FileGuard() {
        EVENTS.forEach(it -> recording.enable(it).withoutThreshold().withStackTrace());
        recording.start();
    }

    static FileGuard start() {
        return new FileGuard();
    }

    /// Ends the watch.
    ///
    /// @throws AssertionError if a file was touched on the event thread
    @Override
    public void close() {
        try {
            recording.stop();
            Path file = Files.createTempFile("postil-guard", ".jfr");
            recording.dump(file);
            List<String> faults =
                    RecordingFile.readAllEvents(file).stream()
                            .filter(FileGuard::isFault)
                            .map(FileGuard::words)
                            .toList();
            Files.delete(file);
            if (!faults.isEmpty()) {
                throw new AssertionError("The event thread waited for files: " + faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            recording.close();
        }
    }

    private static boolean isFault(RecordedEvent event) {
        boolean there =
                event.getThread() != null
                        && String.valueOf(event.getThread().getJavaName())
                                .startsWith("AWT-EventQueue");
        if (!there || event.getStackTrace() == null || isOfTheProgram(event)) {
            return false;
        }
        List<String> types =
                event.getStackTrace().getFrames().stream()
                        .map(RecordedFrame::getMethod)
                        .map(it -> it.getType().getName())
                        .toList();
        String ours =
                types.stream().filter(it -> it.startsWith("org.postil")).findFirst().orElse("");
        // A look reads its fonts and its settings when it is put on, in this thread by Swing's
        // rule.
        return !ours.isEmpty()
                && !ours.equals(Theme.class.getName())
                && types.stream().noneMatch(it -> LOADING.contains(it) || it.startsWith(FONTS));
    }

    /// Its own jars and classes, and the fonts that Java unpacks from them.
    private static boolean isOfTheProgram(RecordedEvent event) {
        String path = event.hasField("path") ? String.valueOf(event.getString("path")) : "";
        return path.endsWith(".jar") || path.contains("/classes/") || path.contains("+~JF");
    }

    private static String words(RecordedEvent event) {
        @Nullable String path = event.hasField("path") ? event.getString("path") : null;
        return path
                + " at "
                + event.getStackTrace().getFrames().stream()
                        .map(it -> it.getMethod().getType().getName())
                        .filter(it -> it.startsWith("org.postil"))
                        .findFirst()
                        .orElse("");
    }
}
