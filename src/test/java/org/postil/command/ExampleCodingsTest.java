package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.language.EnglishSentences;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Fit;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Memo;
import org.postil.study.MemoSubjects;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// The example is coded by two people with habits of their own, who agree as coders do, and its
/// codebook, memos and joint displays rest on what is in the transcripts.
final class ExampleCodingsTest {
    private static final double LEAST_KAPPA = 0.5;
    private static final double MOST_KAPPA = 0.9;

    @TempDir private static Path folder;
    private static Example example = new Example(Study.EMPTY, hash -> "");
    private static Study study = Study.EMPTY;

    @BeforeAll
    static void build() {
        example = Example.in(folder);
        study = example.study();
    }

    private static UUID coder(String name) {
        return study.coderNamed(name).orElseThrow().id();
    }

    private static List<Coding> byCoders() {
        UUID consensus = coder(Coder.CONSENSUS);
        return study.codings().filter(it -> !it.coder().equals(consensus)).toList();
    }

    private static List<Transcript> finishedByBoth() {
        Set<List<UUID>> finished =
                study.progress().stream()
                        .map(it -> List.of(it.coder(), it.transcript()))
                        .collect(Collectors.toSet());
        return study.transcripts().stream()
                .filter(it ->
                        finished.contains(List.of(coder("Ngozi"), it.id()))
                                && finished.contains(List.of(coder("Tom"), it.id())))
                .toList();
    }

    @Test
    void twoPeopleCodedItAllAndSomeOfItBoth() {
        assertThat(study.coders())
                .extracting(Coder::name)
                .containsExactlyInAnyOrder("Ngozi", "Tom", Coder.CONSENSUS);
        assertThat(byCoders()).hasSizeGreaterThanOrEqualTo(1_200);
        assertThat(finishedByBoth()).hasSize(7);
        for (Transcript transcript : study.transcripts()) {
            assertThat(study.codings(transcript.id())).as(transcript.name()).isNotEmpty();
        }
    }

    @Test
    void everyLeafOfTheCodebookOccursInTwoTranscriptsOrMore() {
        List<String> rare = new ArrayList<>();
        for (Code code : leaves()) {
            long transcripts =
                    byCoders().stream()
                            .filter(it -> it.code().equals(code.id()))
                            .map(Coding::transcript)
                            .distinct()
                            .count();
            if (transcripts < 2) {
                rare.add(code.name() + " in " + transcripts);
            }
        }
        assertThat(rare).isEmpty();
    }

    private static List<Code> leaves() {
        return study.codebook().entries().stream()
                .map(it -> it.code())
                .filter(it -> study.codebook().childrenOf(it.id()).isEmpty())
                .toList();
    }

    @Test
    void quotesAreOfAReadableLengthAndSeldomWholeTurns() {
        List<Integer> words = byCoders().stream().map(Coding::words).sorted().toList();
        assertThat(words.get(words.size() / 2)).isBetween(10, 60);
        long whole = byCoders().stream().filter(ExampleCodingsTest::isWholeTurn).count();
        assertThat(whole / (double) words.size()).isLessThanOrEqualTo(0.2);
    }

    private static boolean isWholeTurn(Coding coding) {
        Transcript transcript = transcript(coding);
        List<Turn> turns = transcript.turnsTouched(coding.span());
        return turns.size() == 1
                && turns.getFirst().speech().stream().allMatch(coding.span()::contains);
    }

    private static Transcript transcript(Coding coding) {
        return Objects.requireNonNull(study.transcript(coding.transcript()));
    }

    @Test
    void oneLumpsAndOneSplits() {
        assertThat(medianWords("Ngozi")).isGreaterThan(medianWords("Tom") * 3 / 2);
    }

    private static int medianWords(String name) {
        List<Integer> words =
                byCoders().stream()
                        .filter(it -> it.coder().equals(coder(name)))
                        .map(Coding::words)
                        .sorted()
                        .toList();
        return words.get(words.size() / 2);
    }

    /// Cohen's kappa of the two coders for each main theme: the units are the sentences of people's
    /// speech in the transcripts that both finished, a sentence is coded if a coding of the theme
    /// or of a code below it touches it.
    @Test
    void theyAgreeOnEachMainThemeAsCodersDo() {
        Map<String, int[]> tables = new TreeMap<>();
        for (Transcript transcript : finishedByBoth()) {
            String text = example.text(transcript);
            for (Turn turn : example.answers(transcript)) {
                for (Span sentence : new EnglishSentences().in(text, turn.speech())) {
                    count(transcript, sentence, tables);
                }
            }
        }
        Map<String, Double> kappas = new TreeMap<>();
        tables.forEach((theme, cells) -> kappas.put(theme, kappa(cells)));
        assertThat(kappas).hasSize(study.codebook().roots().size());
        assertThat(kappas)
                .allSatisfy((theme, kappa) ->
                        assertThat(kappa)
                                .as(theme + " of " + kappas)
                                .isBetween(LEAST_KAPPA, MOST_KAPPA));
    }

    /// Cells: both, the first alone, the second alone, neither.
    private static void count(Transcript transcript, Span sentence, Map<String, int[]> tables) {
        List<Coding> here =
                study.codings(transcript.id()).stream()
                        .filter(it -> it.span().overlaps(sentence))
                        .toList();
        for (Code theme : study.codebook().roots()) {
            Set<UUID> codes = study.codebook().withDescendants(theme.id());
            Set<UUID> who =
                    here.stream()
                            .filter(it -> codes.contains(it.code()))
                            .map(Coding::coder)
                            .collect(Collectors.toSet());
            boolean first = who.contains(coder("Ngozi"));
            boolean second = who.contains(coder("Tom"));
            int cell = (first ? 0 : 2) + (second ? 0 : 1);
            tables.computeIfAbsent(theme.name(), key -> new int[4])[cell]++;
        }
    }

    private static double kappa(int[] cells) {
        double n = cells[0] + cells[1] + cells[2] + cells[3];
        double first = (cells[0] + cells[1]) / n;
        double second = (cells[0] + cells[2]) / n;
        double observed = (cells[0] + cells[3]) / n;
        double expected = first * second + (1 - first) * (1 - second);
        return (observed - expected) / (1 - expected);
    }

    @Test
    void theFormulaGivesTheKnownAnswer() {
        // Artstein and Poesio 2008: 20 10 / 20 50.
        assertThat(kappa(new int[] {20, 10, 20, 50})).isEqualTo(0.348, within(0.001));
    }

    private static Offset<Double> within(double much) {
        return Offset.offset(much);
    }

    @Test
    void whatTheyAgreedOnInThreeTranscriptsHasReasons() {
        UUID consensus = coder(Coder.CONSENSUS);
        Map<String, List<Coding>> agreed =
                study.codings()
                        .filter(it -> it.coder().equals(consensus))
                        .collect(
                                Collectors.groupingBy(
                                        it -> transcript(it).name(),
                                        TreeMap::new,
                                        Collectors.toList()));
        assertThat(agreed).hasSize(3);
        List<String> both = finishedByBoth().stream().map(Transcript::name).toList();
        agreed.forEach((name, codings) -> {
            assertThat(both).contains(name);
            assertThat(codings).hasSizeGreaterThanOrEqualTo(25);
            List<Coding> settled = codings.stream().filter(it -> !isShared(it)).toList();
            assertThat(settled).as(name).isNotEmpty();
            assertThat(settled).as(name).allMatch(it -> !it.comment().isBlank());
        });
    }

    /// Whether both coders have the code on exactly this stretch, so that there was nothing to
    /// settle.
    private static boolean isShared(Coding agreed) {
        return study.codings(agreed.transcript()).stream()
                        .filter(it -> !it.coder().equals(agreed.coder()))
                        .filter(it -> it.code().equals(agreed.code()))
                        .filter(it -> it.span().equals(agreed.span()))
                        .map(Coding::coder)
                        .distinct()
                        .count()
                == 2;
    }

    @Test
    void codingAttributesAndCommentsAreSetWhereTheyMatter() {
        assertThat(values("weight")).containsOnly("primary", "secondary", "only");
        assertThat(values("experience")).containsOnly("own", "others", "hypothetical");
        long commented = byCoders().stream().filter(it -> !it.comment().isBlank()).count();
        assertThat(commented).isGreaterThanOrEqualTo(100);
    }

    private static Set<String> values(String attribute) {
        return byCoders().stream()
                .map(it -> it.attributes().getOrDefault(attribute, ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void theCodebooksExamplesAreQuotesOfTheirCode() {
        Set<String> quotes = new HashSet<>();
        study.codings().forEach(it -> quotes.add(it.code() + " " + quote(it)));
        List<Code> with =
                study.codebook().entries().stream()
                        .map(it -> it.code())
                        .filter(it -> !it.example().isBlank())
                        .toList();
        assertThat(with).allMatch(it -> quotes.contains(it.id() + " " + it.example()));
        assertThat(with).containsAll(leaves());
    }

    private static String quote(Coding coding) {
        return coding.span().of(example.text(transcript(coding)));
    }

    @Test
    void twelveJointDisplaysAreArguedAndNoneIsForced() {
        assertThat(study.jointDisplays()).hasSize(12);
        List<JointRow> rows =
                study.jointDisplays().stream().flatMap(it -> it.rows().stream()).toList();
        Map<Fit, Long> fits =
                rows.stream().collect(Collectors.groupingBy(JointRow::fit, Collectors.counting()));
        assertThat(fits.getOrDefault(Fit.DIVERGENT, 0L)).isGreaterThanOrEqualTo(2);
        assertThat(
                        fits.getOrDefault(Fit.SILENT_IN_STATISTICS, 0L)
                                + fits.getOrDefault(Fit.SILENT_IN_INTERVIEWS, 0L))
                .isGreaterThanOrEqualTo(3);
        assertThat(rows)
                .allSatisfy(row -> {
                    assertThat(row.measuresInterviews()).isNotBlank();
                    assertThat(row.measuresStatistics()).isNotBlank();
                    assertThat(row.reasoning()).isNotBlank();
                    assertThat(row.metaInference()).isNotBlank();
                    boolean silent = row.fit() == Fit.SILENT_IN_STATISTICS;
                    assertThat(row.statistics().isEmpty()).as(row.topic()).isEqualTo(silent);
                });
        assertThat(study.jointDisplays()).extracting(JointDisplay::title).doesNotHaveDuplicates();
    }

    @Test
    void memosStandOnTheStudyItsCodesAndItsPeople() {
        MemoSubjects subjects = new MemoSubjects(study);
        Map<String, Long> kinds =
                study.memos().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> subjects.of(it.about()).kind(),
                                        Collectors.counting()));
        assertThat(kinds.getOrDefault("study", 0L)).isGreaterThanOrEqualTo(3);
        assertThat(kinds.getOrDefault("code", 0L)).isGreaterThanOrEqualTo(15);
        assertThat(kinds.getOrDefault("participant", 0L)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void nothingThatWasWrittenForItStandsInTheReport() throws IOException {
        List<String> texts = new ArrayList<>();
        study.codebook()
                .entries()
                .forEach(it -> {
                    texts.add(it.code().definition());
                    texts.add(it.code().include());
                    texts.add(it.code().exclude());
                });
        study.questions().forEach(it -> texts.add(it.text()));
        study.memos().stream().map(Memo::text).forEach(texts::add);
        study.codings().map(Coding::comment).forEach(texts::add);
        study.jointDisplays().stream()
                .flatMap(it -> it.rows().stream())
                .forEach(row -> {
                    texts.add(row.reasoning());
                    texts.add(row.metaInference());
                    texts.add(row.measuresInterviews());
                });
        List<String> shared = new ArrayList<>();
        for (String text : texts) {
            shared.addAll(WordRuns.inTheReport(text));
        }
        assertThat(shared).isEmpty();
    }
}
