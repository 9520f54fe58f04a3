package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Entity;
import org.postil.study.RandomStudies;
import org.postil.study.Study;

/// Kills a process that writes, and looks whether everything it called safe is there.
class CrashTest {
    private static final int ROUNDS = 25;
    private static final int LONG_ROUNDS = 300;
    private static final int MANY = 60_000;

    @TempDir Path folder = Path.of("set by JUnit");
    private long next = 1;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException {
        int acknowledged = killAgainAndAgain(ROUNDS);
        System.out.println("Crash test, acknowledged: " + acknowledged);
        assertThat(acknowledged).isGreaterThanOrEqualTo(1000);
    }

    @Test
    @Tag("long-crash")
    void nothingIsLostInManyMoreRounds() throws IOException {
        System.out.println("Crash test, acknowledged: " + killAgainAndAgain(LONG_ROUNDS));
    }

    private int killAgainAndAgain(int rounds) throws IOException {
        Random random = new Random(7);
        Path path = newStudy();
        Set<Long> acknowledged = new HashSet<>();
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(
                    run(path, Durability.EACH_CHANGE, 1, lines -> lines > 40 + random.nextInt(9)));
            Set<Long> kept = numbers(whole(path));
            assertThat(kept).as("round " + round).containsAll(acknowledged);
            next = Collections.max(kept) + 1;
        }
        return acknowledged.size();
    }

    @Test
    void withTheDatabasesOwnDelayAcknowledgedChangesAreLost() throws IOException {
        int lost = 0;
        int acknowledged = 0;
        for (int round = 0; round < 10 && lost == 0; round++) {
            next = 1;
            Path path = newStudy();
            List<Long> said = run(path, Durability.DATABASE_DEFAULT, 1, lines -> lines > 400);
            Set<Long> kept = numbers(whole(path));
            acknowledged += said.size();
            lost += (int) said.stream().filter(it -> !kept.contains(it)).count();
        }
        System.out.println("Crash test, lost: " + lost + " of " + acknowledged);
        assertThat(lost).isPositive();
    }

    @Test
    void aBulkChangeThatIsKilledLeavesNothing() throws IOException {
        Random random = new Random(3);
        int cut = 0;
        for (int round = 0; round < 12 && cut < 3; round++) {
            next = 1;
            Path path = newStudy();
            List<Long> said =
                    run(
                            path,
                            Durability.EACH_CHANGE,
                            MANY,
                            lines -> lines > 0 && slept(50 + random.nextInt(700)));
            Study study = whole(path);
            cut += said.isEmpty() ? 1 : 0;
            int kept = study.entities().size();
            // The last change may have been done before it could be said.
            assertThat(kept % MANY).as("half a change").isZero();
            assertThat(kept / MANY).isBetween(said.size(), said.size() + 1);
            if (kept == 0) {
                try (Store store = Store.open(path, Access.READING)) {
                    assertThat(store.journal()).isEmpty();
                }
            }
        }
        System.out.println("Crash test, killed in the middle: " + cut);
        assertThat(cut).as("kills in the middle of the first change").isPositive();
    }

    private Path newStudy() {
        Path path = folder.resolve("crash" + System.nanoTime());
        Store.create(path, Access.OPEN, new RandomStudies(1).provenance()).close();
        return path;
    }

    private static Study whole(Path path) {
        try (Store store = Store.open(path, Access.OPEN)) {
            Study study = store.read();
            assertThat(store.check(study)).isEmpty();
            return study;
        }
    }

    private static Set<Long> numbers(Study study) {
        Set<Long> numbers = new HashSet<>();
        for (Entity entity : study.entities()) {
            UUID id = entity.id();
            assertThat(entity).isEqualTo(CrashChild.coding(id.getLeastSignificantBits()));
            numbers.add(id.getLeastSignificantBits());
        }
        return numbers;
    }

    /// Decides after each line that the child printed.
    @FunctionalInterface
    private interface Kill {
        boolean now(int lines);
    }

    /// Lets a child write until it is time to kill it with SIGKILL; what it printed before that is
    /// still read: destroying the process itself would close the stream.
    ///
    /// @return the numbers it called safe
    private List<Long> run(Path path, Durability durability, int size, Kill kill)
            throws IOException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx160m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashChild.class.getName(),
                                path.toString(),
                                durability.name(),
                                String.valueOf(next),
                                String.valueOf(size))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<Long> said = new ArrayList<>();
        try (BufferedReader lines = child.inputReader()) {
            int count = 0;
            String line = lines.readLine();
            while (line != null) {
                count++;
                if (!line.equals(CrashChild.BEGUN)) {
                    said.add(Long.parseLong(line));
                }
                if (child.isAlive() && kill.now(count)) {
                    child.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
            child.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            child.toHandle().destroyForcibly();
        }
        assertThat(child.exitValue()).as("killed, not ended by itself").isNotZero();
        return said;
    }

    private static boolean slept(int millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
