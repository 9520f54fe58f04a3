package org.postil.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Span;

/// Writes codings until it is killed, and says after each what is safe.
final class CrashChild {
    static final String BEGUN = "begun";
    private static final UUID ANY = new UUID(1, 1);

    private CrashChild() {}

    /// @param arguments the study, a [Durability], the number of the first coding, and how many
    ///   codings make one change
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Durability durability = Durability.valueOf(arguments[1]);
        long next = Long.parseLong(arguments[2]);
        int size = Integer.parseInt(arguments[3]);
        try (Store store = Store.open(Path.of(arguments[0]), Access.OPEN, durability)) {
            while (true) {
                List<Delta> deltas = new ArrayList<>();
                for (int made = 0; made < size; made++) {
                    deltas.add(Delta.add(coding(next + made)));
                }
                if (size > 1) {
                    out.println(BEGUN);
                }
                store.write(
                        Planned.of(new Change("Code", deltas)),
                        new NewEntry(
                                new UUID(2, next),
                                Instant.EPOCH,
                                "Ada",
                                "Code",
                                JournalEntry.Kind.DO,
                                0));
                out.println(next + size - 1);
                next += size;
            }
        }
    }

    /// The coding with a number; ids grow as those of time do.
    static Coding coding(long number) {
        return new Coding(
                new UUID(0x7000, number),
                ANY,
                ANY,
                ANY,
                new Span(0, 1),
                number,
                1,
                Instant.EPOCH,
                Map.of("weight", "primary"),
                "no. " + number);
    }
}
