package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.CodebookEdits;
import org.postil.study.Coder;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Ids;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;

/// Prints how long the history of the codes takes in a study that was just opened, with 5,000
/// entries in its journal. It asserts no times.
@Tag("bench")
final class CodeHistorySpeedTest {
    private static final int ENTRIES = 5_000;
    private static final String TEXT = "Kerry: " + "I moved for work and rent. ".repeat(2_000);
    private final Provenance provenance =
            new Provenance(
                    Ids.timeOrdered(InstantSource.system(), new java.util.Random(7)),
                    InstantSource.system());
    @TempDir Path folder = Path.of("set by JUnit");

    private Settings settings() {
        return Settings.of("Ada", provenance).withCache(null);
    }

    private void fill() {
        Coder ada = new Coder(provenance.ids().next("coder", "Ada"), "Ada");
        try (Project project = Project.create(folder.resolve("long"), settings())) {
            project.applyAndWait((study, texts) -> Planned.of(Change.of("Coder", Delta.add(ada))));
            TranscriptDraft draft = new TranscriptDraft("P01.txt", TEXT, List.of(), List.of());
            project.applyAndWait((study, texts) -> TranscriptEdits.planned(draft, provenance));
            project.applyAndWait(
                    (study, texts) -> CodebookEdits.create(study, "Work", null, provenance));
            Transcript transcript = project.study().transcripts().getFirst();
            for (int entry = 3; entry < ENTRIES; entry++) {
                Code code = project.study().codebook().named("Work");
                int at = entry;
                if (entry % 100 == 0) {
                    CodeMeaning meaning = new CodeMeaning("Definition " + at, "", "", "");
                    project.applyAndWait((study, texts) -> CodebookEdits.define(code, meaning));
                } else {
                    Span span = new Span(10 + at * 5, 13 + at * 5);
                    CodingDraft coding = CodingDraft.of(transcript, span, code, ada);
                    project.applyAndWait(
                            (study, texts) -> CodingEdits.apply(study, texts, coding, provenance));
                }
            }
        }
    }

    private static void print(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }

    @Test
    void historyOfALongJournal() {
        fill();
        try (Project project = Project.open(folder.resolve("long"), settings())) {
            print(
                    "entry by entry",
                    () -> {
                        for (JournalEntry entry : project.log()) {
                            project.touched(entry);
                        }
                    });
        }
        try (Project project = Project.open(folder.resolve("long"), settings())) {
            print("the first time", project::codeHistory);
            print("again", project::codeHistory);
            assertThat(project.log()).hasSize(ENTRIES);
        }
    }
}
