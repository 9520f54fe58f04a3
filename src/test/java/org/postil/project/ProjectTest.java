package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodebookEdits;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.RandomStudies;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;

class ProjectTest {
    @TempDir Path folder = Path.of("set by JUnit");
    private final RandomStudies random = new RandomStudies(21);

    private Settings settings(String coder) {
        return Settings.of(coder, random.provenance()).withCache(null);
    }

    private Project create(String name) {
        return Project.create(folder.resolve(name), settings("Ada"));
    }

    private Project open(String name, String coder) {
        return Project.open(folder.resolve(name), settings(coder));
    }

    @Test
    void undoingAllGivesTheBeginningAndRedoingAllTheEnd() {
        List<Study> states = new ArrayList<>();
        try (Project project = create("all")) {
            states.add(project.study());
            for (int made = 0; made < 120; made++) {
                project.applyAndWait(random::change);
                states.add(project.study());
            }
        }
        try (Project project = open("all", "Ada")) {
            for (Study earlier : states.subList(0, 120).reversed()) {
                project.undo();
                assertThat(project.study()).isEqualTo(earlier);
            }
            assertThat(project.study()).isEqualTo(Study.EMPTY);
            assertThatThrownBy(project::undo)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("nothing to take back");
            assertThat(project.check().problems()).isEmpty();
        }
        try (Project project = open("all", "Ada")) {
            for (Study later : states.subList(1, 121)) {
                project.redo();
                assertThat(project.study()).isEqualTo(later);
            }
            assertThatThrownBy(project::redo)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("nothing to do again");
            assertThat(project.log()).hasSize(360);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void undoAndRedoInAnyOrderKeepFileAndJournalTogether() {
        Random dice = new Random(4);
        try (Project project = create("mixed")) {
            for (int made = 0; made < 200; made++) {
                switch (dice.nextInt(5)) {
                    case 0 -> project.undoable().ifPresent(it -> project.undo());
                    case 1 -> project.redoable().ifPresent(it -> project.redo());
                    default -> project.applyAndWait(random::change);
                }
            }
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        try (Project project = create("redo")) {
            addCode(project, "Work");
            addCode(project, "Money");
            project.undo();
            assertThat(project.redoable()).isPresent();
            addCode(project, "Family");
            assertThat(project.redoable()).isEmpty();
            assertThat(codeNames(project)).containsExactlyInAnyOrder("Work", "Family");
            project.undo();
            project.undo();
            assertThat(codeNames(project)).isEmpty();
            assertThat(project.log().getLast().kind()).isEqualTo(JournalEntry.Kind.UNDO);
            assertThat(project.log().getLast().target()).isEqualTo(1);
            assertThat(project.log().getLast().label()).isEqualTo("Undo: New code “Work”");
        }
    }

    @Test
    void eachCoderTakesBackTheirOwnChanges() {
        try (Project project = create("team")) {
            addCode(project, "Work");
        }
        try (Project project = open("team", "Bob")) {
            addCode(project, "Money");
        }
        try (Project project = open("team", "Ada")) {
            project.undo();
            assertThat(codeNames(project)).containsExactly("Money");
            assertThatThrownBy(project::undo).isInstanceOf(Problem.class);
            project.redo();
            assertThat(codeNames(project)).containsExactlyInAnyOrder("Work", "Money");
        }
    }

    @Test
    void undoIsRefusedWithTheNameOfTheLaterChangeThatTouchedTheSameThing() {
        try (Project project = create("conflict")) {
            addCode(project, "Work");
        }
        try (Project project = open("conflict", "Bob")) {
            Code code = project.study().codebook().named("Work");
            project.applyAndWait(
                    (study, texts) -> CodebookEdits.alter(study, code, renamed(code, "Jobs")));
        }
        try (Project project = open("conflict", "Ada")) {
            assertThatThrownBy(project::undo)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("“New code “Work”” stays")
                    .hasMessageContaining("“Rename code “Work”” by Bob");
            assertThat(codeNames(project)).containsExactly("Jobs");
        }
    }

    @Test
    void undoIsRefusedWhereALaterChangeRestsOnIt() {
        try (Project project = create("rests")) {
            addTranscript(project, "P1.txt", "I: Why?\nKerry: For work, mostly.\n");
            addCode(project, "Work");
        }
        try (Project project = open("rests", "Bob")) {
            addCoding(project, "Work", new Span(15, 23));
        }
        try (Project project = open("rests", "Ada")) {
            assertThatThrownBy(project::undo)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("“New code “Work”” stays")
                    .hasMessageContaining("by Bob");
            assertThat(project.study().codingCount()).isEqualTo(1);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void aPlanThatFailsChangesNothingAndFailsItsResultAlone() {
        try (Project project = create("fails")) {
            CompletableFuture<Applied> failed =
                    project.apply((study, texts) -> {
                        throw new Problem("No.", "Never.");
                    });
            assertThatThrownBy(failed::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(Problem.class);
            assertThatThrownBy(() ->
                            project.applyAndWait((study, texts) -> {
                                throw new Problem("No.", "Never.");
                            }))
                    .isInstanceOf(Problem.class)
                    .hasMessage("No. Never.");
            addCode(project, "Work");
            assertThat(project.log()).hasSize(1);
        }
    }

    @Test
    void aChangeThatWouldBreakTheStudyIsNotSaved() {
        try (Project project = create("broken")) {
            addTranscript(project, "P1.txt", "I: Why?\nKerry: For work, mostly.\n");
            Transcript transcript = project.study().transcripts().getFirst();
            Delta delta = Delta.remove(transcript);
            assertThatThrownBy(() ->
                            project.applyAndWait(
                                    (study, texts) -> Planned.of(Change.of("Half", delta))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("would break the study");
            assertThat(project.study().transcripts()).containsExactly(transcript);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void aPlanThatChangesNothingLeavesNoEntry() {
        try (Project project = create("nothing")) {
            Applied applied =
                    project.applyAndWait(
                            (study, texts) -> Planned.of(new Change("Nothing", List.of())));
            assertThat(applied.entry()).isNull();
            assertThat(project.log()).isEmpty();
        }
    }

    @Test
    void listenersHearEveryChangeInOrderAndCannotMakeOneFail() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        try (Project project = create("listen")) {
            project.listen(applied -> {
                throw new IllegalStateException("A listener's mistake");
            });
            project.listen(applied -> heard.add(applied.change().label()));
            addCode(project, "Work");
            addCode(project, "Money");
            project.undo();
        }
        assertThat(heard)
                .containsExactly("New code “Work”", "New code “Money”", "New code “Money”");
    }

    @Test
    void manyThreadsMayAskForChangesAtOnce() {
        List<CompletableFuture<Applied>> asked = new ArrayList<>();
        try (Project project = create("many")) {
            for (int made = 0; made < 100; made++) {
                String name = "Code " + made;
                asked.add(project.apply((study, texts) -> CodebookEdits.add(study, code(name))));
            }
            asked.forEach(CompletableFuture::join);
            assertThat(codeNames(project)).hasSize(100);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void aMilestoneGivesTheStudyBackAsItWas() {
        List<Study> states = new ArrayList<>();
        try (Project project = create("past")) {
            for (int stone = 0; stone < 5; stone++) {
                for (int made = 0; made < 30; made++) {
                    project.applyAndWait(random::change);
                }
                states.add(withoutMilestones(project.study()));
                project.milestone("M" + stone);
                project.undo();
                project.redo();
            }
            assertThatThrownBy(() -> project.milestone(" m3 "))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("already a milestone");
            assertThatThrownBy(() -> project.studyAt("M9"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("no milestone “M9”")
                    .hasMessageContaining("M0");
        }
        try (Project project = Project.open(folder.resolve("past"), settings("Bob").reading())) {
            for (int stone = 0; stone < 5; stone++) {
                Study then = project.studyAt("M" + stone);
                assertThat(withoutMilestones(then)).isEqualTo(states.get(stone));
            }
        }
    }

    @Test
    void aSearchFindsWhatIsThereNowAndTheIndexFollows() throws IOException {
        try (Project project = create("find")) {
            addTranscript(project, "P1.txt", "I: Why?\nKerry: Zanzibar, mostly.\n");
            assertThat(hits(project, "zanzibar")).isEqualTo(1);
            assertThat(folder.resolve("find.postil.index")).isDirectory();
            addTranscript(project, "P2.txt", "I: Why?\nZoë: Zanzibar! Zanzibar!\n");
            assertThat(project.indexIsCurrent()).isTrue();
            assertThat(hits(project, "zanzibar")).isEqualTo(3);
            project.undo();
            assertThat(hits(project, "zanzibar")).isEqualTo(1);
            assertThat(project.check().problems()).isEmpty();
        }
        try (Project project = open("find", "Ada")) {
            addTranscript(project, "P3.txt", "I: Why?\nZoë: Zanzibar again.\n");
            assertThat(project.indexIsCurrent()).isTrue();
            assertThat(hits(project, "zanzibar")).isEqualTo(2);
        }
        delete(folder.resolve("find.postil.index"));
        try (Project project = Project.open(folder.resolve("find"), settings("Ada").reading())) {
            assertThat(hits(project, "zanzibar")).isEqualTo(2);
        }
    }

    @Test
    void anEncryptedStudyLeavesNoIndexOnTheDisk() {
        Settings secret = settings("Ada").withPassword("secret");
        try (Project project = Project.create(folder.resolve("secret"), secret)) {
            addTranscript(project, "P1.txt", "I: Why?\nKerry: Zanzibar, mostly.\n");
            assertThat(hits(project, "zanzibar")).isEqualTo(1);
        }
        assertThat(folder.resolve("secret.postil.index")).doesNotExist();
    }

    @Test
    void theFolderForIndexesCanBeElsewhere() {
        Settings elsewhere = settings("Ada").withCache(folder.resolve("cache"));
        try (Project project = Project.create(folder.resolve("here"), elsewhere)) {
            addTranscript(project, "P1.txt", "I: Why?\nKerry: Zanzibar, mostly.\n");
            assertThat(hits(project, "zanzibar")).isEqualTo(1);
            assertThat(folder.resolve("cache").resolve(project.studyId() + ".index")).isDirectory();
        }
        assertThat(folder.resolve("here.postil.index")).doesNotExist();
    }

    private static long hits(Project project, String words) {
        return project.search(new Search(words, true, Search.Within.TURN, 100)).total();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Study withoutMilestones(Study study) {
        return study.with(new Change("", study.milestones().stream().map(Delta::remove).toList()));
    }

    private Code code(String name) {
        UUID id = random.provenance().ids().next("code", name);
        return Code.of(id, name, null, 0, "#aabbcc");
    }

    private static Code renamed(Code code, String name) {
        return code.withName(name);
    }

    private void addCode(Project project, String name) {
        project.applyAndWait((study, texts) -> CodebookEdits.add(study, code(name)));
    }

    private static List<String> codeNames(Project project) {
        return project.study().codebook().entries().stream().map(it -> it.code().name()).toList();
    }

    private void addTranscript(Project project, String name, String text) {
        project.applyAndWait((study, texts) ->
                TranscriptEdits.planned(
                        new TranscriptDraft(name, text, List.of(), List.of()),
                        random.provenance()));
    }

    private void addCoding(Project project, String code, Span span) {
        project.applyAndWait((study, texts) -> {
            Coder coder = new Coder(random.provenance().ids().next("coder", "x"), project.coder());
            Transcript transcript = study.transcripts().getFirst();
            CodingDraft draft =
                    new CodingDraft(
                            transcript, span, study.codebook().named(code), coder, Map.of(), "");
            Coding coding = CodingEdits.make(draft, texts.text(transcript), random.provenance());
            return Planned.of(Change.of("Code", Delta.add(coder), Delta.add(coding)));
        });
    }
}
