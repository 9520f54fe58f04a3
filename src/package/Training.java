import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Trains the cache of classes (JEP 514) that makes the program start faster, through the packaged
/// launcher: a cache fits only the command line it was trained with.
///
/// @param image whose launcher is run
/// @param folder for what the program writes meanwhile
record Training(Image image, Path folder) {
    void run() throws IOException {
        Files.createDirectories(folder);
        if (Host.here() != Host.LINUX) {
            walk(null);
        } else if (Host.has("Xvfb")) {
            underXvfb();
        } else if (System.getenv("DISPLAY") != null) {
            walk(null);
        } else {
            System.out.println(
                    "There is no display and no Xvfb: the cache is trained by the command line"
                            + " alone, and the window will start more slowly.");
            launch("demo", "--out", folder.resolve("exports").toString()).must();
        }
        if (!Files.exists(image.cache())) {
            throw new IllegalStateException("The training has left no cache.");
        }
    }

    private void underXvfb() throws IOException {
        Process server =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1600x1000x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
            String number = said.readLine();
            if (number == null) {
                throw new IOException("Xvfb did not start.");
            }
            walk(":" + number.strip());
        } finally {
            server.destroy();
        }
    }

    private void walk(String display) {
        Run run = launch("bench", "--window", "walk");
        if (display != null) {
            run.with("DISPLAY", display);
        }
        run.must();
    }

    private Run launch(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = image.launcher().toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        // Quoted as the Java machine reads it: a path may hold spaces.
        String options =
                "'-XX:AOTCacheOutput=%s' '-Djava.io.tmpdir=%s'"
                        .formatted(image.cache().toAbsolutePath(), folder.toAbsolutePath());
        return Run.of(command).with("JAVA_TOOL_OPTIONS", options);
    }
}
