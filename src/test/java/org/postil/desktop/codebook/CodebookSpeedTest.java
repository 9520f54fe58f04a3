package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stage;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Prints how long the counts and rows of a large codebook take: 1,000 codes, 1,000 transcripts and
/// 200,000 codings. It asserts no times.
@Tag("bench")
final class CodebookSpeedTest {
    private static final int MANY = 1_000;
    private static final int CODINGS = 200;
    private static final int LENGTH = 40_000;
    private static final int ROUNDS = 20;
    private final Random random = new Random(7);
    private final List<Delta> deltas = new ArrayList<>();

    private Study study() {
        Coder coder = new Coder(new UUID(1, 1), "ana");
        deltas.add(Delta.add(coder));
        for (int at = 0; at < MANY; at++) {
            UUID parent = at % 10 == 0 ? null : new UUID(2, at - at % 10);
            deltas.add(Delta.add(Code.of(new UUID(2, at), "Code " + at, parent, at, "#112233")));
        }
        for (int at = 0; at < MANY; at++) {
            UUID id = new UUID(3, at);
            Span all = new Span(0, LENGTH);
            Turn turn = new Turn(1, "P", all, List.of(all));
            deltas.add(
                    Delta.add(
                            new Transcript(
                                    id,
                                    "T" + at,
                                    "hash",
                                    LENGTH,
                                    8_000,
                                    List.of(turn),
                                    List.of(),
                                    null)));
            for (int coding = 0; coding < CODINGS; coding++) {
                deltas.add(Delta.add(coding(id, new UUID(4, (long) at * CODINGS + coding))));
            }
        }
        return Study.EMPTY.with(new Change("build", deltas));
    }

    private Coding coding(UUID transcript, UUID id) {
        int start = random.nextInt(LENGTH - 300);
        return new Coding(
                id,
                transcript,
                new UUID(2, random.nextInt(MANY)),
                new UUID(1, 1),
                new Span(start, start + 20 + random.nextInt(200)),
                0,
                20,
                Instant.EPOCH,
                Map.of(),
                "");
    }

    private static void print(String what, Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - begin);
        }
        times.sort(null);
        System.out.printf(
                "%s: median %.1f ms, longest %.1f ms%n",
                what, times.get(ROUNDS / 2) / 1e6, times.getLast() / 1e6);
    }

    @Test
    void countsAndRows() {
        Study study = study();
        CodeCounts counts = CodeCounts.of(study, CodeCounts.NONE);
        Study next =
                study.with(Change.of("one", Delta.add(coding(new UUID(3, 5), new UUID(5, 1)))));
        print("count all", () -> CodeCounts.of(study, CodeCounts.NONE));
        print("count after one coding", () -> CodeCounts.of(next, counts));
        print("roll up", () -> counts.withChildren(study.codebook()));
        print("rows", () -> CodeRows.of(study.codebook(), "", null));
        print("rows of a filter", () -> CodeRows.of(study.codebook(), "code 7", null));
        assertThat(CodeCounts.of(next, counts).own(new UUID(2, 1))).isNotNegative();
    }

    @Test
    void treeOfFiveThousandCodes(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            List<Delta> codes = new ArrayList<>();
            for (int at = 0; at < 5_000; at++) {
                UUID parent = at % 50 == 0 ? null : new UUID(2, at - at % 50);
                codes.add(Delta.add(Code.of(new UUID(2, at), "Code " + at, parent, at, "#112233")));
            }
            stage.project().applyAndWait((now, texts) -> Planned.of(new Change("Many", codes)));
            stage.settle();
            CodeTree tree = stage.call(() -> new CodeTree(stage.desk(), id -> {}));
            stage.run(() -> {
                Study study = stage.desk().study();
                print(
                        "show another codebook of 5,000 codes",
                        () -> {
                            tree.show(Study.EMPTY, Selection.NONE);
                            tree.show(study, Selection.NONE);
                        });
                tree.expandAll(true);
                print(
                        "the same with all open",
                        () -> {
                            tree.show(Study.EMPTY, Selection.NONE);
                            tree.show(study, Selection.NONE);
                        });
                print("show the same codebook", () -> tree.show(study, Selection.NONE));
            });
            stage.settle();
        }
    }
}
