package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.RandomStudies;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.task.Cancelled;
import org.postil.task.Progress;

class ImportPreviewTest {
    private static final Path TRANSCRIPTS = Path.of("transcripts");
    private static final String DIALOGUE =
            """
            INT: Where are you from?
            Kerry: Grimsby.
            Bus: a bus passes
            INT: And then?
            Kerry T: Leeds, then home.
            Bus: she laughs
            my mum: Dinner!
            INT: Thank you.
            Kerry: You're welcome.
            """;

    @TempDir Path folder = Path.of("set by JUnit");
    private final RandomStudies random = new RandomStudies(8);

    private Project create(String name) {
        return Project.create(
                folder.resolve(name), Settings.of("Ada", random.provenance()).withCache(null));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static ImportPreview preview(Path... dropped) {
        return ImportPreview.of(List.of(dropped), Study.EMPTY, Progress.NONE);
    }

    private IncomingTranscript dialogue() throws IOException {
        return transcript(preview(write("kerry.txt", DIALOGUE)), 0);
    }

    private static IncomingTranscript transcript(ImportPreview preview, int at) {
        assertThat(preview.files().get(at)).isInstanceOf(IncomingTranscript.class);
        return (IncomingTranscript) preview.files().get(at);
    }

    private static List<String> labels(IncomingTranscript transcript) {
        return transcript.speakers().stream().map(IncomingSpeaker::label).toList();
    }

    private static Speaker speaker(Study study, String label) {
        Transcript transcript = study.transcripts().getFirst();
        return study.voices().of(transcript.id()).stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUntouchedPreviewOfTheExampleIsTheImport() {
        try (Project looked = create("looked");
                Project blind = create("blind")) {
            List<Path> files =
                    preview(TRANSCRIPTS).files().stream()
                            .filter(it -> it instanceof IncomingTranscript)
                            .map(Incoming::file)
                            .toList();
            ImportReport report = ImportTranscripts.run(blind, files, null, Progress.NONE);
            ImportPreview preview = preview(files.toArray(Path[]::new));
            looked.applyAndWait((study, texts) -> preview.plan(study, looked.provenance()));
            assertThat(report.hasRefusals()).isFalse();
            assertThat(looked.study().transcripts()).hasSize(20);
            for (Transcript there : blind.study().transcripts()) {
                Transcript here = looked.study().transcriptNamed(there.name()).orElseThrow();
                assertThat(here.turns()).isEqualTo(there.turns());
                assertThat(here.textHash()).isEqualTo(there.textHash());
                assertThat(looked.study().voices().of(here.id()))
                        .extracting(Speaker::label)
                        .isEqualTo(
                                blind.study().voices().of(there.id()).stream()
                                        .map(Speaker::label)
                                        .toList());
            }
            assertThat(looked.log()).hasSize(1);
        }
    }

    @Test
    void whatHasNoSpeakersIsLeftOutWhereItLiesInAFolderAndNotWhereItIsChosen() throws IOException {
        Path readme = write("fieldwork/README.md", "What lies here.\n");
        write("fieldwork/kerry.txt", DIALOGUE);
        ImportPreview dropped = preview(folder.resolve("fieldwork"));
        assertThat(dropped.standings(Study.EMPTY))
                .extracting(Standing::state)
                .containsExactly(Standing.State.LEFT_OUT, Standing.State.READY);
        assertThat(dropped.with(0, it -> it.left(false)).ready(Study.EMPTY)).isEqualTo(2);
        assertThat(preview(readme).ready(Study.EMPTY)).isEqualTo(1);
    }

    @Test
    void aFolderGivesItsTranscriptsAndNamesWhatIsNone() {
        ImportPreview preview = preview(TRANSCRIPTS);
        assertThat(preview.files()).hasSize(21);
        assertThat(preview.files().getLast()).isInstanceOf(Incoming.Refused.class);
        assertThat(((Incoming.Refused) preview.files().getLast()).reason())
                .startsWith("1 file of other kinds in transcripts (csv)");
        assertThat(preview.files()).extracting(Incoming::name).contains("interview-05.odt");
    }

    @Test
    void planAndUndoIsTheIdentityAndRedoBringsAllBack() throws IOException {
        Path file = write("kerry.txt", DIALOGUE);
        try (Project project = create("undo")) {
            Study before = project.study();
            ImportPreview preview =
                    preview(file, write("other.txt", "INT: Hi\nTom: Hello\n"))
                            .with(0, it -> it.role("Kerry", new SpeakerRole.Fresh("P1")))
                            .with(1, it -> it.role("Tom", new SpeakerRole.Fresh("p1 ")));
            project.applyAndWait((study, texts) -> preview.plan(study, project.provenance()));
            Study after = project.study();
            assertThat(after.transcripts()).hasSize(2);
            assertThat(after.participants()).extracting(Participant::name).containsExactly("P1");
            project.undo();
            assertThat(project.study()).isEqualTo(before);
            project.redo();
            assertThat(project.study()).isEqualTo(after);
            assertThat(project.check().problems()).isEmpty();
        }
    }

    @Test
    void correctionsInAnyOrderLoseNothingOfTheTextAndStayWhereTheyWereMade() throws IOException {
        IncomingTranscript start = dialogue();
        Random dice = new Random(3);
        for (int round = 0; round < 300; round++) {
            IncomingTranscript now = start;
            for (int made = 0; made < 6; made++) {
                now = corrected(now, dice);
                assertThat(now.draft().text()).isEqualTo(DIALOGUE);
                assertThat(letters(now)).isEqualTo(DIALOGUE.replaceAll("\\s", ""));
            }
            assertThat(now.left(true).left(false)).isEqualTo(now);
        }
    }

    private static IncomingTranscript corrected(IncomingTranscript before, Random dice) {
        List<String> labels = labels(before);
        if (labels.isEmpty()) {
            return before.speaker("Kerry");
        }
        String one = labels.get(dice.nextInt(labels.size()));
        String other = labels.get(dice.nextInt(labels.size()));
        List<String> fewer = new ArrayList<>(labels);
        fewer.remove(one);
        return switch (dice.nextInt(5)) {
            case 0 -> {
                IncomingTranscript after = before.noSpeaker(one);
                assertThat(labels(after)).containsExactlyInAnyOrderElementsOf(fewer);
                yield after;
            }
            case 1 -> {
                IncomingTranscript after = before.same(one, other);
                boolean merged = !one.equals(other);
                assertThat(labels(after))
                        .containsExactlyInAnyOrderElementsOf(merged ? fewer : labels);
                yield after;
            }
            case 2 -> before.speaker("my mum");
            case 3 -> before.role(one, new SpeakerRole.Fresh("P" + dice.nextInt(3)));
            default -> before.named("n" + dice.nextInt(9)).dated(LocalDate.EPOCH);
        };
    }

    /// What stands in the turns, without white space.
    private static String letters(IncomingTranscript transcript) {
        StringBuilder all = new StringBuilder();
        for (Turn turn : transcript.turns()) {
            all.append(turn.span().of(transcript.draft().text()).replaceAll("\\s", ""));
        }
        return all.toString();
    }

    @Test
    void whatIsCorrectedOutlivesTheImportOfParticipants() throws IOException {
        ImportPreview preview =
                preview(write("kerry.txt", DIALOGUE))
                        .with(0, it -> it.noSpeaker("Bus").speaker("Kerry T"))
                        .with(0, it -> it.same("Kerry T", "Kerry"));
        assertThat(labels(transcript(preview, 0))).containsExactly("INT", "Kerry");
        Path table =
                write(
                        "people.csv",
                        "participant,document,speaker\nP1,kerry.txt,Kerry T\n"
                                + "P2,kerry.txt,my mum\n");
        try (Project project = create("people")) {
            project.applyAndWait((study, texts) -> preview.plan(study, project.provenance()));
            assertThat(ImportParticipants.run(project, table).hasRefusals()).isFalse();
            Study study = project.study();
            Transcript transcript = study.transcripts().getFirst();
            assertThat(study.voices().of(transcript.id()))
                    .extracting(Speaker::label)
                    .containsExactly("INT", "Kerry", "my mum");
            UUID kerry = study.participantNamed("P1").orElseThrow().id();
            assertThat(speaker(study, "Kerry").participant()).isEqualTo(kerry);
        }
    }

    @Test
    void rolesAndDatesAreStored() throws IOException {
        try (Project project = create("roles")) {
            Participant tom = new Participant(UUID.randomUUID(), "Tom", Map.of());
            project.applyAndWait(
                    (study, texts) -> Planned.of(Change.of("Add Tom", Delta.add(tom))));
            Path file =
                    write("t.txt", "INT: Hi\nTom: Hello\nINT: So?\nTom: Yes\nAnn: Oh\nAnn: So\n");
            ImportPreview preview =
                    ImportPreview.of(List.of(file), project.study(), Progress.NONE)
                            .with(0, it -> it.role("Ann", new SpeakerRole.Interviewer()))
                            .with(0, it -> it.dated(LocalDate.of(2019, 10, 31)));
            project.applyAndWait((study, texts) -> preview.plan(study, project.provenance()));
            assertThat(speaker(project.study(), "Tom").participant()).isEqualTo(tom.id());
            assertThat(speaker(project.study(), "Ann").interviewer()).isTrue();
            assertThat(project.study().transcripts().getFirst().date())
                    .isEqualTo(LocalDate.of(2019, 10, 31));
        }
    }

    @Test
    void aTakenNameIsToldWithOneThatIsFree() throws IOException {
        Path one = write("a/x.txt", DIALOGUE);
        Path other = write("b/x.txt", "INT: Hi\nTom: Hello\n");
        Path same = write("c/x.txt", DIALOGUE);
        ImportPreview preview = preview(one, other, same);
        assertThat(preview.standings(Study.EMPTY))
                .extracting(Standing::state)
                .containsExactly(
                        Standing.State.READY,
                        Standing.State.NAME_TAKEN,
                        Standing.State.ALREADY_THERE);
        String free = preview.standings(Study.EMPTY).get(1).proposal();
        assertThat(free).isEqualTo("x-2.txt");
        assertThatThrownBy(() -> preview.plan(Study.EMPTY, random.provenance()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("x.txt is in the study already");
        assertThat(preview.with(1, it -> it.named(free)).ready(Study.EMPTY)).isEqualTo(2);
        assertThat(preview.with(1, it -> it.left(true)).plan(Study.EMPTY, random.provenance()))
                .satisfies(it -> assertThat(it.change().label()).isEqualTo("Import x.txt"));
        assertThat(preview.with(0, it -> it.named(" ")).standings(Study.EMPTY).getFirst().state())
                .isEqualTo(Standing.State.NO_NAME);
    }

    @Test
    void strangeTurnsAreToldWithTheirLabelAndNumber() throws IOException {
        String text = DIALOGUE + "Kerry T: " + "word ".repeat(ImportConcerns.LONG + 1) + "\n";
        IncomingTranscript transcript = transcript(preview(write("kerry.txt", text)), 0);
        assertThat(transcript.concerns())
                .extracting(ImportConcern::sentence)
                .anyMatch(it -> it.equals("“Kerry” and “Kerry T” may be the same speaker."))
                .anyMatch(it -> it.matches("Turn \\d+ of “Kerry T” is very long: 1,501 words."));
        assertThat(transcript(preview(write("p.txt", "Only prose here.")), 0).concerns())
                .extracting(ImportConcern::kind)
                .containsExactly(ImportConcern.Kind.NO_SPEAKERS);
        assertThat(ImportConcerns.alike("P1", "P 1")).isTrue();
        assertThat(ImportConcerns.alike("P1", "P12")).isFalse();
        assertThat(ImportConcerns.alike("Speaker 1", "Speaker 2")).isFalse();
        assertThat(ImportConcerns.alike("Gareth", "Garth")).isTrue();
    }

    @Test
    void aWordThatStandsNowhereAsALabelIsNone() throws IOException {
        IncomingTranscript transcript = dialogue();
        assertThatThrownBy(() -> transcript.speaker("Grimsby"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Nobody speaks as “Grimsby” in kerry.txt");
        assertThat(labels(transcript.speaker("my mum"))).contains("my mum");
    }

    @Test
    void hostileFilesAreRefusedByName() throws IOException {
        Path empty = write("h/empty.txt", "");
        Path binary = folder.resolve("h/binary.txt");
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        Files.write(binary, bytes);
        Path picture = write("h/picture.png", "x");
        write("h/.hidden.txt", DIALOGUE);
        write("h/~$lock.docx", "x");
        write("h/sub/good.txt", DIALOGUE);
        Files.createSymbolicLink(folder.resolve("h/sub/loop"), folder.resolve("h"));
        Files.createSymbolicLink(folder.resolve("h/sub/gone.txt"), folder.resolve("nowhere"));
        ImportPreview preview = preview(folder.resolve("h"), empty, binary, picture);
        assertThat(
                        preview.standings(Study.EMPTY).stream()
                                .filter(it -> it.state() == Standing.State.REFUSED)
                                .map(Standing::what))
                .anyMatch(it -> it.startsWith("empty.txt is empty."))
                .anyMatch(it -> it.startsWith("binary.txt is not a text file."))
                .anyMatch(it -> it.startsWith("picture.png is not a kind of transcript"))
                .anyMatch(it -> it.startsWith("loop is a link back to a folder"))
                .anyMatch(it -> it.contains("gone.txt"))
                .anyMatch(it -> it.startsWith("1 file of other kinds in h (png)"))
                .hasSize(6);
        assertThat(preview.ready(Study.EMPTY)).isEqualTo(1);
    }

    @Test
    void tenMegabytesAreReadAndCorrected() throws IOException {
        String text = DIALOGUE.repeat((10 << 20) / DIALOGUE.length());
        Path file = folder.resolve("long.txt");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        IncomingTranscript read = transcript(preview(file), 0);
        IncomingTranscript after = read.noSpeaker("Bus").same("Kerry T", "Kerry");
        assertThat(labels(after)).doesNotContain("Bus", "Kerry T").contains("Kerry", "INT");
        assertThat(after.draft().text()).isEqualTo(text);
    }

    @Test
    void cancelledMeansThatNothingIsThere() {
        Progress cancelling =
                new Progress() {
                    @Override
                    public void step(long done, long total, String what) {
                        if (done > 3) {
                            throw new Cancelled();
                        }
                    }

                    @Override
                    public void checkCancelled() {}
                };
        try (Project project = create("cancelled")) {
            assertThatThrownBy(() ->
                            ImportPreview.of(List.of(TRANSCRIPTS), project.study(), cancelling))
                    .isInstanceOf(Cancelled.class);
            assertThat(project.study()).isEqualTo(Study.EMPTY);
            assertThat(project.log()).isEmpty();
        }
    }
}
