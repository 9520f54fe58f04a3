package org.postil.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures every operation that users wait for.
@Command(
        name = "bench",
        description = "Measure every operation that users wait for, on a study made for it")
final class BenchCommand implements Callable<Integer> {
    private final Session session;
    private final Benchmark benchmark;

    @Option(
            names = "--size",
            paramLabel = "S|M|L",
            description = "50, 300 or 1,000 transcripts (default: S)")
    private String size = "S";

    @Option(
            names = "--window",
            paramLabel = "walk|open",
            description =
                    "Measure the window instead: walk through it with a new copy of the example,"
                            + " or open the study of the last walk until its text is painted")
    private @Nullable String opened;

    @Option(names = "--out", paramLabel = "FILE.json", description = "Write the figures as JSON")
    private @Nullable Path out;

    BenchCommand(Session session, Benchmark benchmark) {
        this.session = session;
        this.benchmark = benchmark;
    }

    @Override
    public Integer call() {
        if (opened != null) {
            String how = opened.toLowerCase(Locale.ROOT);
            if (!Set.of("walk", "open").contains(how)) {
                throw new WrongUsage(
                        "“" + opened + "” is nothing to do with a window.", "Write walk or open.");
            }
            benchmark.window(how.equals("walk"), session.out());
            return StudyCommand.DONE;
        }
        String wanted = size.toUpperCase(Locale.ROOT);
        if (!Set.of("S", "M", "L").contains(wanted)) {
            throw new WrongUsage("“" + size + "” is not a size.", "Write S, M or L.");
        }
        benchmark.run(wanted, out, session.out());
        return StudyCommand.DONE;
    }
}
