package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Asked;
import org.postil.study.Participant;
import org.postil.study.Question;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// The example's transcripts are as many, as long, as varied and as much their own as they should
/// be, and their people are described and were asked as the design says.
final class ExampleTranscriptsTest {
    private static final List<String> COLUMNS =
            List.of(
                    "gender",
                    "age",
                    "age_band",
                    "area_type",
                    "origin_area_type",
                    "mover_status",
                    "mode",
                    "region",
                    "dependent_children",
                    "qualification",
                    "parental_occupation",
                    "tenure",
                    "years_since_move");

    @TempDir private static Path folder;
    private static Example example = new Example(Study.EMPTY, hash -> "");

    @BeforeAll
    static void build() {
        example = Example.in(folder);
    }

    private static List<Transcript> transcripts(boolean focusGroups) {
        return example.study().transcripts().stream()
                .filter(it -> example.isFocusGroup(it) == focusGroups)
                .toList();
    }

    @Test
    void fifteenPeopleWereInterviewedInDepth() {
        assertThat(example.who("interview", "mover")).hasSize(8);
        assertThat(example.who("interview", "stayer")).hasSize(6);
        assertThat(example.who("interview", "returner")).hasSize(1);
        assertThat(transcripts(false)).hasSize(15).allMatch(it -> it.words() >= 1_500);
        assertThat(transcripts(false)).allMatch(it -> example.people(it).size() == 1);
    }

    @Test
    void fourFocusGroupsMetOneForEachAgeAndKindOfArea() {
        assertThat(transcripts(true)).hasSize(4).allMatch(it -> it.words() >= 2_500);
        Set<String> kinds = new TreeSet<>();
        for (Transcript group : transcripts(true)) {
            assertThat(example.people(group)).as(group.name()).hasSizeBetween(4, 6);
            Set<String> kind = new TreeSet<>();
            for (var id : example.people(group)) {
                Participant person = example.study().participant(id);
                kind.add(value(person, "age_band") + " " + value(person, "area_type"));
            }
            assertThat(kind).as(group.name()).hasSize(1);
            kinds.addAll(kind);
        }
        assertThat(kinds)
                .containsExactly(
                        "18–29 affluent",
                        "18–29 disadvantaged",
                        "30–49 affluent",
                        "30–49 disadvantaged");
    }

    private static String value(@Nullable Participant it, String name) {
        return it == null ? "" : example.value(it, name);
    }

    @Test
    void everySpeakerIsKnown() {
        for (Transcript transcript : example.study().transcripts()) {
            for (Turn turn : transcript.turns()) {
                if (turn.speaker() == null) {
                    assertThat(turn.number()).as(transcript.name()).isZero();
                    continue;
                }
                boolean interviewer = example.study().voices().isInterviewer(transcript.id(), turn);
                boolean participant =
                        example.study().voices().participant(transcript.id(), turn) != null;
                assertThat(interviewer ^ participant)
                        .as(transcript.name() + ", turn " + turn.number() + " " + turn.speaker())
                        .isTrue();
            }
        }
    }

    @Test
    void thereIsMuchToReadInManyWords() {
        assertThat(example.study().transcripts().stream().mapToInt(Transcript::words).sum())
                .isGreaterThanOrEqualTo(33_000);
        assertThat(example.vocabulary()).hasSizeGreaterThanOrEqualTo(3_500);
    }

    @Test
    void turnsAreAsUnevenAsPeopleSpeak() {
        for (Transcript transcript : transcripts(false)) {
            List<Integer> words =
                    example.answers(transcript).stream()
                            .map(it -> WordRuns.words(example.speech(transcript, it)).size())
                            .sorted()
                            .toList();
            long few = words.stream().filter(it -> it <= 5).count();
            int all = words.stream().mapToInt(Integer::intValue).sum();
            int inLong = words.stream().filter(it -> it > 60).mapToInt(Integer::intValue).sum();
            assertThat(few / (double) words.size()).as(transcript.name()).isGreaterThan(0.1);
            assertThat(inLong / (double) all).as(transcript.name()).isGreaterThan(0.5);
        }
    }

    @Test
    void interviewersSayAboutAFifth() {
        ToIntFunction<Transcript> own =
                it ->
                        example.answers(it).stream()
                                .mapToInt(turn -> WordRuns.words(example.speech(it, turn)).size())
                                .sum();
        for (Transcript transcript : example.study().transcripts()) {
            double share = 1 - own.applyAsInt(transcript) / (double) transcript.words();
            assertThat(share).as(transcript.name()).isBetween(0.05, 0.45);
        }
    }

    @Test
    void noTwoTranscriptsShareEightWordsInARowOutsideTheGuide() {
        Set<String> guide = new HashSet<>();
        example.study().questions().forEach(it -> guide.addAll(WordRuns.of(it.text())));
        Map<String, String> seen = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Transcript transcript : example.study().transcripts()) {
            for (String run : WordRuns.of(speech(transcript))) {
                String other = seen.putIfAbsent(run, transcript.name());
                if (other != null && !guide.contains(run)) {
                    shared.add(other + " and " + transcript.name() + ": " + run);
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void nothingStandsInThemThatStandsInTheReport() throws IOException {
        String known = "the link between migration disadvantage and social mobility";
        assertThat(WordRuns.inTheReport(known)).as("the test would notice").containsExactly(known);
        for (Transcript transcript : example.study().transcripts()) {
            assertThat(WordRuns.inTheReport(speech(transcript))).as(transcript.name()).isEmpty();
        }
    }

    private static String speech(Transcript transcript) {
        return transcript.turns().stream()
                .map(it -> example.speech(transcript, it))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theFormatsAreThoseThatPeopleHaveAndNoTwoLookAlikeInLabels() throws IOException {
        Map<String, List<String>> byShape = new TreeMap<>();
        Set<String> endings = new TreeSet<>();
        for (Transcript transcript : example.study().transcripts()) {
            String name = transcript.name();
            endings.add(name.substring(name.lastIndexOf('.')));
            byShape.computeIfAbsent(shape(transcript), key -> new ArrayList<>()).add(name);
        }
        assertThat(endings).contains(".docx", ".odt", ".txt", ".vtt");
        assertThat(byShape.values()).allMatch(it -> it.size() == 1);
        assertThat(example.study().transcripts())
                .filteredOn(it -> it.name().endsWith(".vtt"))
                .allMatch(it -> !it.cues().isEmpty());
        assertThat(tables()).as("Word tables with a speaker column").hasSizeGreaterThanOrEqualTo(2);
    }

    /// Ending, what is around the labels of the first two speakers, and their cases and digits.
    private static String shape(Transcript transcript) throws IOException {
        String text = example.text(transcript);
        StringBuilder shape = new StringBuilder(transcript.name().replaceFirst(".*\\.", "."));
        if (isTable(transcript)) {
            shape.append(" table");
        }
        if (raw(transcript).contains("<v ")) {
            shape.append(" voices");
        }
        transcript.turns().stream()
                .filter(it -> it.speaker() != null)
                .collect(
                        Collectors.toMap(
                                Turn::speaker, it -> it, (first, second) -> first, TreeMap::new))
                .values()
                .forEach(turn -> {
                    int speech =
                            turn.speech().isEmpty()
                                    ? turn.span().end()
                                    : turn.speech().getFirst().start();
                    String before = text.substring(turn.span().start(), speech);
                    shape.append(" «")
                            .append(
                                    before.replaceAll("\\p{Lu}{2,}", "AA")
                                            .replaceAll("\\p{Lu}", "A")
                                            .replaceAll("\\p{Ll}+", "a")
                                            .replaceAll("\\d+", "9"))
                            .append('»');
                });
        return shape.toString();
    }

    private static String raw(Transcript transcript) throws IOException {
        return new String(
                Files.readAllBytes(Path.of("transcripts").resolve(transcript.name())),
                StandardCharsets.ISO_8859_1);
    }

    private static boolean isTable(Transcript transcript) {
        return tables().contains(transcript.name());
    }

    private static List<String> tables() {
        Pattern cell = Pattern.compile("(?m)^(?:[^\\t\\n]{1,12}\\t)?[^\\t\\n]{1,20}\\t\\S");
        List<String> tables = new ArrayList<>();
        for (Transcript transcript : example.study().transcripts()) {
            Matcher matcher = cell.matcher(example.text(transcript));
            boolean office = transcript.name().matches(".*\\.(docx|odt)");
            if (office && matcher.results().count() > transcript.turns().size() / 2) {
                tables.add(transcript.name());
            }
        }
        return tables;
    }

    @Test
    void everybodyIsDescribedAndTheAgeBandsAreInOrder() throws IOException {
        List<SimpleCsv.Line> rows =
                SimpleCsv.read(Files.readString(Path.of("transcripts/participants.csv")));
        assertThat(rows).hasSize(example.study().participants().size());
        for (SimpleCsv.Line row : rows) {
            boolean stayer = row.get("mover_status").equals("stayer");
            for (String column : COLUMNS) {
                boolean empty = row.get(column).isEmpty();
                assertThat(empty)
                        .as(row.get("participant") + " " + column)
                        .isEqualTo(stayer && column.equals("years_since_move"));
            }
            int age = Integer.parseInt(row.get("age"));
            assertThat(row.get("age_band")).isEqualTo(age < 30 ? "18–29" : "30–49");
            assertThat(row.get("date")).matches("2019-(10|11)-\\d\\d");
        }
        assertThat(example.study().attributeNamed("age_band").orElseThrow().values())
                .containsExactly("18–29", "30–49");
    }

    @Test
    void aMoverIsWhatTheReadmeSays() {
        for (Participant person : example.study().participants()) {
            assertThat(example.value(person, "origin_area_type")).isEqualTo("disadvantaged");
            boolean mover = example.value(person, "mover_status").equals("mover");
            assertThat(example.value(person, "area_type"))
                    .as(person.name())
                    .isEqualTo(mover ? "affluent" : "disadvantaged");
        }
    }

    @Test
    void moversWereAskedAboutLeavingAndStayersAboutRemaining() {
        Map<String, Participant> people = new HashMap<>();
        example.study().participants().forEach(it -> people.put(it.id().toString(), it));
        Map<String, String> questions = new HashMap<>();
        for (Question question : example.study().questions()) {
            questions.put(question.id().toString(), question.name());
        }
        Set<String> states = new TreeSet<>();
        for (Asked asked : example.study().asked()) {
            Participant person = people.get(asked.participant().toString());
            String status = value(person, "mover_status");
            String question = questions.getOrDefault(asked.question().toString(), "");
            boolean ofMovers = Stream.of("Q02", "Q03", "Q04", "Q05").anyMatch(question::equals);
            boolean ofStayers = Stream.of("Q06", "Q07", "Q08", "Q09").anyMatch(question::equals);
            boolean other =
                    status.equals("mover") ? ofStayers : ofMovers && status.equals("stayer");
            boolean own = status.equals("mover") ? ofMovers : ofStayers && status.equals("stayer");
            String what = value(person, "mode") + " " + person + " " + question;
            if (other) {
                assertThat(asked.state().word()).as(what).isEqualTo("not_applicable");
            }
            if (own) {
                assertThat(asked.state().word()).as(what).isNotEqualTo("not_applicable");
            }
            states.add(asked.state().word());
        }
        assertThat(states).containsExactly("asked", "not_applicable", "not_asked", "prompted");
        assertThat(example.study().questions()).hasSizeBetween(12, 18);
        assertThat(example.study().asked())
                .hasSize(
                        example.study().questions().size() * example.study().participants().size());
    }
}
