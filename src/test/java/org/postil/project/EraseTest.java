package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.store.RawFile;
import org.postil.study.Annotation;
import org.postil.study.AnnotationEdits;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Assignment;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Fit;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.JournalEntry;
import org.postil.study.Memo;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Question;
import org.postil.study.QuoteLink;
import org.postil.study.QuotePlace;
import org.postil.study.RandomStudies;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Splice;
import org.postil.study.Study;
import org.postil.study.TextEdits;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.study.TranscriptSet;

/// Kerry speaks alone in P1.txt and with Zoë in FG.txt; then Kerry withdraws.
class EraseTest {
    private static final String INTERVIEW =
            """
            I: Why did you move?
            Kerry: The quetzalcoatlus moved me. And the snollygoster, of course.
            I: I see.
            Kerry: Yes.
            """;
    private static final String GROUP =
            """
            M: Why did you move?
            Kerry: Xylophonists need cities.
            Kerry: Bigger ones: #00:01:10# gallimaufry, say.
            Zoë: I came for the zooplankton.
            Kerry: Brouhaha.
            Zoë: Quite.
            """;
    private static final List<String> KERRYS =
            List.of(
                    "Kerry",
                    "quetzalcoatlus",
                    "snollygoster",
                    "xylophonist",
                    "gallimaufry",
                    "brouhaha",
                    "bumfuzzle",
                    "flibbertigibbet",
                    "taradiddle",
                    "P1.txt");
    private final RandomStudies random = new RandomStudies(6);
    private final Coder coder = new Coder(new UUID(1, 1), "Ada");
    private final Code code = Code.of(new UUID(1, 2), "Work", null, 0, "#aabbcc");
    private final Participant kerry = new Participant(new UUID(1, 3), "Kerry Jones", Map.of());
    private final Participant zoe = new Participant(new UUID(1, 4), "Zoë Hart", Map.of());
    private final Question question = new Question(new UUID(1, 5), "Q1", 0, "Why?", List.of());
    @TempDir Path folder = Path.of("set by JUnit");
    private Path study = Path.of("set before each test");

    @BeforeEach
    void makeTheStudy() {
        study = folder.resolve("moves");
        try (Project project = Project.create(study, settings())) {
            make(project, "Begin", coder, code, zoe, question);
            importText(project, "P1.txt", INTERVIEW);
            importText(project, "FG.txt", GROUP);
            make(project, "Sample", kerry);
            bind(project, "P1.txt", "Kerry", kerry);
            bind(project, "FG.txt", "Kerry", kerry);
            bind(project, "FG.txt", "Zoë", zoe);
            make(
                    project,
                    "Asked",
                    new Asked(new UUID(1, 6), kerry.id(), question.id(), AskedState.NOT_ASKED),
                    new Asked(new UUID(1, 7), zoe.id(), question.id(), AskedState.ASKED));
            code(project, "P1.txt", "quetzalcoatlus moved", "bumfuzzle");
            code(project, "P1.txt", "the snollygoster", "");
            code(project, "FG.txt", "Xylophonists need cities", "taradiddle");
            code(project, "FG.txt", "gallimaufry, say.\nZoë: I came", "over two turns");
            code(project, "FG.txt", "zooplankton", "stays");
            delete(project, "P1.txt", " And the snollygoster, of course");
            Coding about = project.study().codings().findFirst().orElseThrow();
            make(
                    project,
                    "Memos",
                    memo(8, kerry.id(), "flibbertigibbet"),
                    memo(9, about.id(), "flibbertigibbet too"),
                    memo(10, zoe.id(), "about the other"));
            make(project, "Display", display(project));
            note(project);
            project.milestone("before");
            project.backup(folder.resolve("kept backup"));
            project.backup(folder.resolve("moved backup"));
            assertThat(project.search(words("xylophonists")).total()).isEqualTo(1);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    private Settings settings() {
        return Settings.of("Ada", random.provenance()).withCache(null);
    }

    @Test
    void aWithdrawnParticipantLeavesNoByteBehind() throws IOException {
        Files.move(folder.resolve("moved backup"), folder.resolve("elsewhere"));
        // A file that was rewritten is compressed and hides most words from a search of its bytes:
        // what its tables hold is looked at as well.
        for (String word : KERRYS) {
            assertThat(cellsWith(word)).as("before, " + word).isNotEmpty();
        }
        assertThat(filesWith("Kerry")).isNotEmpty();
        assertThat(filesWith("xylophonists")).isNotEmpty();
        Files.delete(folder.resolve("elsewhere"));
        try (Project project = Project.open(study, settings())) {
            Erased erased = project.erase(kerry);
            assertThat(erased.transcripts()).containsExactly("P1.txt");
            assertThat(erased.shortened()).containsExactly("FG.txt");
            assertThat(erased.codings()).isEqualTo(2);
            assertThat(erased.backups()).containsExactly(folder.resolve("kept backup"));
            assertThat(erased.missing()).containsExactly(folder.resolve("moved backup"));
            assertNothingIsLeft();
            assertThat(project.check().problems()).isEmpty();
            assertThat(project.search(words("xylophonists")).total()).isZero();
            assertThat(project.search(words("zooplankton")).total()).isEqualTo(1);
        }
        assertNothingIsLeft();
        Project.restore(folder.resolve("kept backup"), folder.resolve("again"), settings());
        try (Project project = Project.open(folder.resolve("again"), settings())) {
            assertThat(project.check().problems()).isEmpty();
            assertThat(project.study().participants()).containsExactly(zoe);
            assertThat(project.log().getLast().label()).isEqualTo("Erase a participant");
        }
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        for (String word : KERRYS) {
            assertThat(filesWith(word)).as(word).isEmpty();
        }
    }

    @Test
    void noTableAndNoRecordOfTheJournalHoldsTheirWords() {
        assertThat(cellsWith("quetzalcoatlus")).isNotEmpty();
        try (Project project = Project.open(study, settings())) {
            project.erase(kerry);
        }
        for (String word : KERRYS) {
            assertThat(cellsWith(word)).as(word).isEmpty();
        }
        assertThat(cellsWith("zooplankton")).isNotEmpty();
    }

    private List<String> cellsWith(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return RawFile.cells(study, null).stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).contains(key))
                .toList();
    }

    @Test
    void theOthersWordsAndCodingsStayInASharedTranscript() {
        try (Project project = Project.open(study, settings())) {
            project.erase(kerry);
            Study after = project.study();
            Transcript group = after.transcriptNamed("FG.txt").orElseThrow();
            assertThat(project.texts().text(group))
                    .isEqualTo(
                            """
                            M: Why did you move?
                            Erased 1: [erased]
                            Erased 1: [erased] #00:01:10# [erased]
                            Zoë: I came for the zooplankton.
                            Erased 1: [erased]
                            Zoë: Quite.
                            """);
            assertThat(group.turns()).hasSize(5);
            assertThat(after.codings())
                    .extracting(Coding::comment)
                    .containsExactly("over two turns", "stays");
            assertThat(after.orphans()).isEmpty();
            assertThat(after.memos())
                    .extracting(Memo::text)
                    .containsExactlyInAnyOrder("about the other", "points");
            assertThat(after.asked()).extracting(Asked::participant).containsExactly(zoe.id());
            List<QuotePlace> quotes = after.jointDisplays().getFirst().rows().getFirst().quotes();
            assertThat(quotes).hasSize(1);
            assertThat(quotes.getFirst().span().of(project.texts().text(group)))
                    .isEqualTo("zooplankton");
        }
    }

    @Test
    void entriesThatLostSomethingAreMarkedAndCannotBeTakenBack() {
        try (Project project = Project.open(study, settings())) {
            project.erase(kerry);
            List<JournalEntry> log = project.log();
            assertThat(log.getLast().kind()).isEqualTo(JournalEntry.Kind.ERASE);
            assertThat(log.getFirst().label()).isEqualTo("Begin");
            assertThat(log.stream().filter(JournalEntry::erased))
                    .isNotEmpty()
                    .allMatch(it -> it.label().equals("(erased)"));
            project.undo();
            assertThat(project.study().milestones()).isEmpty();
            assertThatThrownBy(project::undo)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("a part of it was erased");
            project.redo();
            Study then = project.studyAt("before");
            assertThat(then.participants()).containsExactly(zoe);
            assertThat(References.broken(then)).isEmpty();
        }
    }

    @Test
    void aTranscriptGoesWithEverythingThatHungOnIt() {
        try (Project project = Project.open(study, settings())) {
            Transcript group = project.study().transcriptNamed("FG.txt").orElseThrow();
            Erased erased = project.erase(group);
            assertThat(erased.transcripts()).containsExactly("FG.txt");
            assertThat(erased.codings()).isEqualTo(3);
            assertThat(project.study().participants()).containsExactly(kerry, zoe);
            assertThat(project.check().problems()).isEmpty();
        }
        for (String word : List.of("zooplankton", "xylophonist", "FG.txt")) {
            assertThat(cellsWith(word)).as(word).isEmpty();
        }
        assertThat(filesWith("zooplankton")).isEmpty();
        assertThat(filesWith("quetzalcoatlus")).isNotEmpty();
    }

    @Test
    void whatWasTakenBackBeforeIsErasedToo() {
        try (Project project = Project.open(study, settings())) {
            code(project, "P1.txt", "Yes", "widdershins");
            project.undo();
            project.erase(kerry);
        }
        assertThat(cellsWith("widdershins")).isEmpty();
        assertThat(filesWith("widdershins")).isEmpty();
    }

    /// The files below the folder in which a word stands, in any case and in UTF-8 or UTF-16.
    private List<Path> filesWith(String word) {
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String bytes = folded(Files.readAllBytes(file));
                for (Charset charset :
                        List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE)) {
                    if (bytes.contains(folded(word.getBytes(charset)))) {
                        found.add(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String folded(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static Search words(String words) {
        return new Search(words, true, Search.Within.TURN, 10);
    }

    private static void make(Project project, String label, Entity... entities) {
        List<Delta> deltas = Arrays.stream(entities).map(Delta::add).toList();
        project.applyAndWait((study, texts) -> Planned.of(new Change(label, deltas)));
    }

    private void importText(Project project, String name, String text) {
        TranscriptDraft draft = new TranscriptDraft(name, text, List.of(), List.of());
        project.applyAndWait((study, texts) -> TranscriptEdits.planned(draft, random.provenance()));
    }

    private static void bind(Project project, String name, String label, Participant who) {
        project.applyAndWait((study, texts) -> {
            Transcript transcript = study.transcriptNamed(name).orElseThrow();
            Speaker before = Objects.requireNonNull(study.voices().named(transcript.id(), label));
            Speaker after =
                    new Speaker(before.id(), transcript.id(), before.label(), who.id(), false);
            return Planned.of(
                    Change.of("Bind " + label + " in " + name, Delta.alter(before, after)));
        });
    }

    private void code(Project project, String name, String quote, String comment) {
        project.applyAndWait((study, texts) -> {
            Transcript transcript = study.transcriptNamed(name).orElseThrow();
            int start = texts.text(transcript).indexOf(quote);
            Span span = new Span(start, start + quote.length());
            CodingDraft draft = new CodingDraft(transcript, span, code, coder, Map.of(), comment);
            return CodingEdits.add(study, texts, draft, random.provenance());
        });
    }

    private void delete(Project project, String name, String words) {
        project.applyAndWait((study, texts) -> {
            Transcript transcript = study.transcriptNamed(name).orElseThrow();
            int start = texts.text(transcript).indexOf(words);
            Splice splice = new Splice(new Span(start, start + words.length()), "");
            return TextEdits.splice(study, texts, transcript, List.of(splice), random.provenance());
        });
        assertThat(project.study().orphans()).hasSize(1);
    }

    /// What is written beside the coding, some of it about Kerry.
    private void note(Project project) {
        Transcript interview = project.study().transcriptNamed("P1.txt").orElseThrow();
        Transcript group = project.study().transcriptNamed("FG.txt").orElseThrow();
        List<Coding> here = project.study().codings(group.id());
        Coding theirs = here.getFirst();
        Coding others = here.getLast();
        List<CaseSummary.Basis> basis =
                List.of(CaseSummary.Basis.of(theirs), CaseSummary.Basis.of(others));
        make(
                project,
                "Notes",
                summary(20, kerry, "quetzalcoatlus again", basis),
                summary(21, zoe, "stays", basis),
                new TranscriptSet(new UUID(1, 22), "All", 0, List.of(interview.id(), group.id())),
                new Assignment(new UUID(1, 23), coder.id(), interview.id()),
                new QuoteLink(
                        new UUID(1, 24),
                        theirs.id(),
                        others.id(),
                        "explains",
                        "taradiddle",
                        coder.id(),
                        Instant.EPOCH),
                memo(25, zoe.id(), "points").withLinks(List.of(kerry.id(), zoe.id())));
        annotate(project, interview, "snollygoster");
        annotate(project, group, "gallimaufry");
        annotate(project, group, "zooplankton");
    }

    private CaseSummary summary(
            int number, Participant participant, String text, List<CaseSummary.Basis> basis) {
        return new CaseSummary(
                new UUID(1, number),
                participant.id(),
                code.id(),
                text,
                basis,
                coder.id(),
                Instant.EPOCH);
    }

    private void annotate(Project project, Transcript transcript, String words) {
        project.applyAndWait((study, texts) -> {
            int start = Math.max(0, texts.text(transcript).indexOf(words));
            return AnnotationEdits.add(
                    texts,
                    new AnnotationEdits.Draft(
                            transcript,
                            new Span(start, start + words.length()),
                            "On " + words,
                            coder),
                    random.provenance());
        });
    }

    @Test
    void whatIsWrittenAboutTheOthersStaysAndPointsAtNothingThatIsGone() {
        try (Project project = Project.open(study, settings())) {
            project.erase(kerry);
            Study left = project.study();
            UUID group = left.transcriptNamed("FG.txt").orElseThrow().id();
            Coding stays = left.codings(group).getLast();
            assertThat(left.caseSummaries())
                    .extracting(CaseSummary::text, CaseSummary::basis)
                    .containsExactly(tuple("stays", List.of(CaseSummary.Basis.of(stays))));
            assertThat(left.transcriptSets().getFirst().transcripts()).containsExactly(group);
            assertThat(left.assignments()).isEmpty();
            assertThat(left.quoteLinks()).isEmpty();
            assertThat(left.annotations())
                    .extracting(Annotation::quote)
                    .containsExactly("zooplankton");
            assertThat(left.memos())
                    .filteredOn(it -> it.text().equals("points"))
                    .extracting(Memo::links)
                    .containsExactly(List.of(zoe.id()));
            assertThat(project.check().problems()).isEmpty();
        }
    }

    private Memo memo(int number, UUID about, String text) {
        return new Memo(new UUID(1, number), about, "", text, coder.id(), Instant.EPOCH, List.of());
    }

    private JointDisplay display(Project project) {
        Transcript group = project.study().transcriptNamed("FG.txt").orElseThrow();
        Transcript interview = project.study().transcriptNamed("P1.txt").orElseThrow();
        String text = project.texts().text(group);
        int there = text.indexOf("zooplankton");
        int gone = text.indexOf("Brouhaha");
        List<QuotePlace> quotes =
                List.of(
                        new QuotePlace(group.id(), new Span(there, there + 11)),
                        new QuotePlace(group.id(), new Span(gone, gone + 8)),
                        new QuotePlace(interview.id(), new Span(21, 40)));
        JointRow row =
                new JointRow(
                        "Moves",
                        "",
                        "",
                        List.of(code.id()),
                        List.of(),
                        quotes,
                        Fit.NOT_JUDGED,
                        "",
                        "");
        return new JointDisplay(
                new UUID(1, 11), "Display", "", "", "", List.of(), "", List.of(row));
    }
}
