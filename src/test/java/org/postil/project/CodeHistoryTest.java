package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.CodebookEdits;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Ids;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;

final class CodeHistoryTest {
    private static final String TEXT = "Kerry: I moved for work and for rent.\n";
    private final AtomicLong seconds = new AtomicLong();
    private final Provenance provenance =
            new Provenance(
                    Ids.derived(), () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet()));
    private final Coder ada = new Coder(provenance.ids().next("coder", "Ada"), "Ada");
    @TempDir Path folder = Path.of("set by JUnit");
    private Project project;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("history"), settings());
        project.applyAndWait((study, texts) -> Planned.of(Change.of("Coder", Delta.add(ada))));
        TranscriptDraft draft = new TranscriptDraft("P01.txt", TEXT, List.of(), List.of());
        project.applyAndWait((study, texts) -> TranscriptEdits.planned(draft, provenance));
    }

    private Settings settings() {
        return Settings.of("Ada", provenance).withCache(null);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Code code(String name) {
        project.applyAndWait((study, texts) -> CodebookEdits.create(study, name, null, provenance));
        return project.study().codebook().named(name);
    }

    private void define(UUID code, String definition) {
        project.applyAndWait((study, texts) ->
                CodebookEdits.define(
                        study.codebook().entry(code).code(),
                        new CodeMeaning(definition, "", "", "")));
    }

    private Coding coded(Code code, String words) {
        int start = TEXT.indexOf(words);
        Span span = new Span(start, start + words.length());
        Transcript transcript = project.study().transcripts().getFirst();
        project.applyAndWait((study, texts) ->
                CodingEdits.apply(
                        study, texts, CodingDraft.of(transcript, span, code, ada), provenance));
        return project.study().codings().filter(it -> it.span().equals(span)).findFirst().get();
    }

    private List<Coding> older(UUID code) {
        return project.codeHistory()
                .older(project.study(), project.study().codebook().entry(code).code());
    }

    @Test
    void aCodesLifeIsToldFieldByField() {
        Code work = code("Work");
        Code jobs = code("Jobs");
        define(work.id(), "Paid work");
        project.applyAndWait((study, texts) ->
                CodebookEdits.rename(study, study.codebook().entry(work.id()).code(), "Labour"));
        coded(jobs, "work");
        project.applyAndWait((study, texts) ->
                CodebookEdits.merge(
                        study,
                        study.codebook().entry(jobs.id()).code(),
                        study.codebook().entry(work.id()).code()));
        project.undo();
        CodeHistory history = project.codeHistory();
        assertThat(history.of(work.id()))
                .extracting(it -> it.kind() + " " + it.entry().label())
                .containsExactly(
                        "ADDED New code “Work”",
                        "CHANGED Define code “Work”",
                        "CHANGED Rename code “Work” to “Labour”",
                        "MERGED Merge “Jobs” into “Labour”",
                        "SPLIT Undo: Merge “Jobs” into “Labour”");
        assertThat(history.of(work.id()).get(1).fields())
                .containsExactly(new CodeHistory.Field("definition", "", "Paid work"));
        assertThat(history.of(jobs.id()))
                .extracting(CodeHistory.Event::kind)
                .containsExactly(
                        CodeHistory.Kind.ADDED, CodeHistory.Kind.REMOVED, CodeHistory.Kind.ADDED);
    }

    @Test
    void codingsMadeUnderOtherWordsAreFoundAlsoAfterUndo() {
        Code work = code("Work");
        define(work.id(), "Paid work");
        Coding first = coded(work, "moved");
        assertThat(older(work.id())).isEmpty();
        define(work.id(), "Any work");
        Coding second = coded(work, "rent");
        assertThat(older(work.id())).containsExactly(first);
        define(work.id(), "Paid work");
        assertThat(older(work.id())).containsExactly(second);
        project.undo();
        assertThat(older(work.id())).containsExactly(first);
    }

    @Test
    void theActivitySaysWhatCanBeTakenBackAndWhatWas() {
        code("Work");
        project.startMilestone("Before rent").join();
        code("Rent");
        project.startUndo().join();
        List<Activity> activity = project.activity();
        assertThat(activity).hasSize(6);
        assertThat(activity.get(2).milestones()).containsExactly("Before rent");
        assertThat(activity)
                .extracting(Activity::takenBack)
                .containsExactly(false, false, false, false, true, false);
        assertThat(activity)
                .extracting(Activity::undoable)
                .containsExactly(false, false, false, true, false, false);
        assertThat(activity.get(4).redoable()).isTrue();
        assertThat(project.touched(activity.get(5).entry()))
                .containsExactly(new Activity.Touched("code", 0, 0, 1));
        assertThat(project.touched(activity.get(1).entry()))
                .extracting(Activity.Touched::kind)
                .containsExactly("transcript");
        project.startRedo().join();
        assertThat(project.study().codebook().roots()).hasSize(2);
        assertThat(project.redoable()).isEmpty();
    }

    @Test
    void aLongJournalReadAtOnceTellsWhatItTellsEntryByEntry() {
        Code code = code("Work");
        for (int time = 0; time < 450; time++) {
            define(code.id(), "Definition " + time);
            if (time % 100 == 0) {
                // Read in between, so that what is missing later is not one stretch.
                project.touched(project.log().getLast());
            }
        }
        project.undo();
        project.redo();
        CodeHistory warm = project.codeHistory();
        project.close();
        project = Project.open(folder.resolve("history"), settings());
        CodeHistory cold = project.codeHistory();
        assertThat(cold.of(code.id())).hasSize(453).isEqualTo(warm.of(code.id()));
        for (int at = 1; at <= 450; at++) {
            assertThat(cold.of(code.id()).get(at).fields().getFirst().after())
                    .isEqualTo("Definition " + (at - 1));
        }
    }
}
