package org.postil.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A screen of its own, with a window manager, and programs on it; none of it is seen by anybody.
final class Screen implements AutoCloseable {
    private final Process server;
    private final Process windows;
    private final String display;

    private Screen(Process server, Process windows, String display) {
        this.server = server;
        this.windows = windows;
        this.display = display;
    }

    /// Whether this machine can make one: Xvfb and openbox are installed.
    static boolean isPossible() {
        return has("Xvfb") && has("openbox");
    }

    private static boolean has(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    static Screen open(int width, int height) throws IOException {
        Process server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-nolisten",
                                "tcp",
                                "-screen",
                                "0",
                                width + "x" + height + "x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String number =
                new BufferedReader(
                                new InputStreamReader(
                                        server.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start.");
        }
        String display = ":" + number.strip();
        ProcessBuilder windows =
                new ProcessBuilder("openbox")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        windows.environment().put("DISPLAY", display);
        return new Screen(server, windows.start(), display);
    }

    /// Runs a class of the tests in a Java of its own on this screen.
    ///
    /// @return what it printed, the exit code last
    List<String> run(Class<?> program, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-ea",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Path out = Files.createTempFile("postil-story", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(out));
        lines.add(ended ? String.valueOf(process.exitValue()) : "It did not end.");
        Files.delete(out);
        return lines;
    }

    @Override
    public void close() {
        windows.destroy();
        server.destroy();
    }
}
