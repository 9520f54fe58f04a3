package org.postil;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postil.bench.Bench;
import org.postil.bench.WindowBench;
import org.postil.command.Benchmark;
import org.postil.command.Commands;
import org.postil.command.Session;
import org.postil.command.Window;
import org.postil.desktop.Desktop;
import org.postil.desktop.Launch;
import org.postil.study.Ids;
import org.postil.study.Provenance;

/// Starts Postil: builds the objects and runs a command.
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    /// @param args a command line, see `postil --help`
    public static void main(String[] args) {
        // Libraries tell of inner matters; what people must know, Postil says itself.
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = utf8(FileDescriptor.out);
        int code = Commands.run(session(out), benchmark(), window(), args);
        out.flush();
        System.exit(code);
    }

    private static Session session(PrintStream out) {
        InstantSource clock = InstantSource.system();
        return new Session(
                out,
                utf8(FileDescriptor.err),
                new Provenance(Ids.timeOrdered(clock, new SecureRandom()), clock),
                home(),
                cache(),
                user(),
                System.console() != null && System.console().isTerminal());
    }

    private static Window window() {
        return new Window() {
            @Override
            public boolean isPossible() {
                return Desktop.isPossible();
            }

            @Override
            public void run(@Nullable Path study) {
                Desktop.run(launch(Places.studies(), Places.preferences()), study);
            }
        };
    }

    private static Benchmark benchmark() {
        return new Benchmark() {
            @Override
            public void run(String size, @Nullable Path result, PrintStream print) {
                Bench.run(size, result, print);
            }

            @Override
            public void window(boolean walk, PrintStream print) {
                Path folder = WindowBench.folder();
                Path preferences = folder.resolve("window.properties");
                WindowBench.run(launch(folder, preferences), walk, print);
            }
        };
    }

    private static Launch launch(Path studies, Path preferences) {
        InstantSource clock = InstantSource.system();
        return new Launch(
                new Provenance(Ids.timeOrdered(clock, new SecureRandom()), clock),
                home(),
                studies,
                preferences,
                cache(),
                user());
    }

    private static Path home() {
        return Path.of(System.getProperty("postil.home", "."));
    }

    private static String user() {
        return System.getProperty("user.name", "unknown");
    }

    private static @Nullable Path cache() {
        String folder = System.getenv("POSTIL_CACHE");
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(stream), BUFFER),
                true,
                StandardCharsets.UTF_8);
    }
}
