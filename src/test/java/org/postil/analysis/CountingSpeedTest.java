package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Prints how long tables of a large study take: 1,000 transcripts of 160 turns, 200,000 codings by
/// two coders, 60 codes. It asserts no times.
@Tag("bench")
final class CountingSpeedTest {
    private static final int TRANSCRIPTS = 1_000;
    private static final int TURNS = 160;
    private static final String LINE =
            "and then we went along to see what there was to be had for people like us in a town"
                + " that size which as it turned out was not so very much but it was ours at least"
                + " for the time we had there and nobody could say that we had not tried it first";
    private static final int CODINGS = 200;
    private static final int WARM = 15;
    private static final int TIMED = 21;

    private final Random random = new Random(4711);
    private final List<Delta> deltas = new ArrayList<>();
    private final List<UUID> codes = new ArrayList<>();
    private final String text = text();
    private final List<Turn> turns = turns();
    private long last;

    private UUID next() {
        return new UUID(0x0190_0000_0000_7000L | ++last, 0x8000_0000_0000_0000L | random.nextInt());
    }

    private static String label(int turn) {
        return turn % 2 == 0 ? "I: " : "P: ";
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < TURNS; turn++) {
            text.append(label(turn)).append(LINE).append('\n');
        }
        return text.toString();
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        int at = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            int end = at + 3 + LINE.length();
            String speaker = label(turn).substring(0, 1);
            turns.add(
                    new Turn(turn + 1, speaker, new Span(at, end), List.of(new Span(at + 3, end))));
            at = end + 1;
        }
        return turns;
    }

    private Study study(Attribute attribute) {
        deltas.add(Delta.add(attribute));
        List<Coder> coders = List.of(new Coder(next(), "ana"), new Coder(next(), "ben"));
        coders.forEach(it -> deltas.add(Delta.add(it)));
        for (int at = 0; at < 60; at++) {
            UUID parent = at % 6 == 0 ? null : codes.get(at - at % 6);
            Code code = Code.of(next(), "Code " + at, parent, at, "#000000");
            codes.add(code.id());
            deltas.add(Delta.add(code));
        }
        for (int at = 0; at < TRANSCRIPTS; at++) {
            addTranscript(at, attribute, coders);
        }
        return Study.EMPTY.with(new Change("build", deltas));
    }

    private void addTranscript(int at, Attribute attribute, List<Coder> coders) {
        String value = attribute.values().get(at % attribute.values().size());
        Participant who = new Participant(next(), "P" + at, Map.of(attribute.id(), value));
        Transcript transcript =
                new Transcript(
                        next(),
                        "P" + at + ".txt",
                        "hash",
                        text.length(),
                        TURNS * 54,
                        turns,
                        List.of(),
                        null);
        deltas.add(Delta.add(who));
        deltas.add(Delta.add(transcript));
        deltas.add(Delta.add(new Speaker(next(), transcript.id(), "P", who.id(), false)));
        deltas.add(Delta.add(new Speaker(next(), transcript.id(), "I", null, true)));
        for (int coding = 0; coding < CODINGS; coding++) {
            Turn turn = turns.get(1 + 2 * random.nextInt(TURNS / 2));
            int start = turn.span().start() + 3 + random.nextInt(100);
            Span span = new Span(start, start + 20 + random.nextInt(200));
            UUID code = codes.get(random.nextInt(codes.size()));
            deltas.add(Delta.add(coding(transcript, code, coders.get(coding % 2), span)));
        }
    }

    private Coding coding(Transcript transcript, UUID code, Coder coder, Span span) {
        return new Coding(
                next(),
                transcript.id(),
                code,
                coder.id(),
                span,
                0,
                span.length() / 5,
                Instant.EPOCH,
                Map.of(),
                "");
    }

    @Test
    void tablesOfALargeStudy() {
        Attribute attribute =
                Attribute.of(next(), "status", 0, List.of("mover", "stayer", "returner"));
        Study study = study(attribute);
        deltas.clear();
        Texts texts = hash -> text;
        assertThat(study.codingCount()).isEqualTo(TRANSCRIPTS * CODINGS);
        List<Attribute> by = List.of(attribute);
        for (Unit unit : Unit.values()) {
            for (boolean children : new boolean[] {false, true}) {
                Scope scope = Scope.EVERYTHING.withChildren(children);
                measure(
                        "frequencies, " + unit.word() + (children ? " with children" : ""),
                        () -> Frequencies.table(study, texts, scope, unit, by));
            }
        }
        measure(
                "frequencies, codings on which all coders agree",
                () ->
                        Frequencies.table(
                                study,
                                texts,
                                Scope.EVERYTHING.withRecord(CodingOfRecord.ALL),
                                Unit.CODINGS,
                                by));
        measure(
                "crosstab, participants by column",
                () ->
                        Crosstab.table(
                                study,
                                texts,
                                Scope.EVERYTHING,
                                new Crosstab.Layout(
                                        by, Unit.PARTICIPANTS, Crosstab.Percent.COLUMN)));
        measure("codes by transcript", () -> CodesByCase.documents(study, Scope.EVERYTHING, false));
    }

    /// Besides the clock, the processor time of this thread, which a busy machine leaves alone.
    private static void measure(String what, Supplier<Table> table) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] clock = new long[WARM + TIMED];
        long[] processor = new long[WARM + TIMED];
        for (int at = 0; at < clock.length; at++) {
            long start = System.nanoTime();
            long busy = threads.getCurrentThreadCpuTime();
            assertThat(table.get().rows()).hasSize(60);
            processor[at] = threads.getCurrentThreadCpuTime() - busy;
            clock[at] = System.nanoTime() - start;
        }
        System.out.printf(
                "%-50s warm median %4d ms, processor %4d ms; first %4d ms%n",
                what, median(clock), median(processor), Duration.ofNanos(clock[0]).toMillis());
    }

    private static long median(long[] times) {
        long[] warm = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(warm);
        return Duration.ofNanos(warm[TIMED / 2]).toMillis();
    }
}
