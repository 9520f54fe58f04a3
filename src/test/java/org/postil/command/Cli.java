package org.postil.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.project.BuildExample;

/// Runs commands in this process and keeps what they print.
final class Cli {
    /// What a command left behind.
    record Run(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final Window NO_DISPLAY =
            new Window() {
                @Override
                public boolean isPossible() {
                    return false;
                }

                @Override
                public void run(@Nullable Path study) {
                    throw new AssertionError("There is no display");
                }
            };

    private static final Benchmark BENCHMARK =
            new Benchmark() {
                @Override
                public void run(String size, @Nullable Path result, PrintStream print) {
                    print.println(size);
                }

                @Override
                public void window(boolean walk, PrintStream print) {
                    print.println(walk ? "walked" : "opened");
                }
            };

    private final Path folder;
    private final Window window;

    Cli(Path folder) {
        this(folder, NO_DISPLAY);
    }

    Cli(Path folder, Window window) {
        this.folder = folder;
        this.window = window;
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Session session =
                new Session(
                        outStream,
                        errStream,
                        BuildExample.provenance(),
                        Path.of("."),
                        null,
                        "tester",
                        false);
        int code = Commands.run(session, BENCHMARK, window, args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a command that must succeed.
    Run ok(String... args) {
        Run run = run(args);
        if (run.code() != 0) {
            throw new AssertionError(
                    String.join(" ", args)
                            + " ended with "
                            + run.code()
                            + ": "
                            + run.out()
                            + run.err());
        }
        return run;
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String study() {
        return folder.resolve("study").toString();
    }

    /// The example's transcripts, in a study that is there already.
    void importTranscripts() {
        List<String> files = new ArrayList<>(List.of("import", study()));
        files("transcripts")
                .filter(it -> !it.endsWith("participants.csv") && !it.endsWith("README.md"))
                .forEach(files::add);
        ok(files.toArray(String[]::new));
    }

    /// The example, imported by its commands one after the other.
    void importExample() {
        ok("new", study());
        importTranscripts();
        ok("codebook", "import", study(), "codebooks/moving-out-to-move-on.csv");
        ok("participants", "import", study(), "transcripts/participants.csv");
        ok("guide", "import", study(), "codebooks/guide.csv");
        ok("asked", "import", study(), "codebooks/asked.csv");
        ok("codings", "import", study(), "codebooks/codings.csv");
        ok("progress", "import", study(), "codebooks/progress.csv");
        ok(concat(List.of("statistics", "import", study()), files("codebooks/summaries")));
        ok(concat(List.of("joint", "import", study()), files("codebooks/joint-displays")));
    }

    private static String[] concat(List<String> head, Stream<String> tail) {
        return Stream.concat(head.stream(), tail).toArray(String[]::new);
    }

    static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
