package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.CaseQuotes;
import org.postil.analysis.CodingOfRecord;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// The example's case summaries: a matrix that two people have half filled, in words of their own,
/// with what is in quotation marks letter for letter as it was said.
final class ExampleSummariesTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    @TempDir private static Path folder;
    private static Example example = new Example(Study.EMPTY, hash -> "");
    private static Study study = Study.EMPTY;

    @BeforeAll
    static void build() {
        example = Example.in(folder);
        study = example.study();
    }

    private static Participant participant(CaseSummary summary) {
        return Objects.requireNonNull(study.participant(summary.participant()));
    }

    private static String cell(CaseSummary summary) {
        Code code = Objects.requireNonNull(study.code(summary.code()));
        return participant(summary).name() + ", " + code.name();
    }

    @Test
    void twoPeopleFilledAboutAQuarterOfIt() {
        List<CaseSummary> all = study.caseSummaries();
        assertThat(all).hasSize(78);
        assertThat(study.participants().size() * study.codebook().roots().size()).isEqualTo(324);
        assertThat(all.stream().map(it -> study.code(it.code())).distinct())
                .containsExactlyInAnyOrderElementsOf(study.codebook().roots());
        assertThat(names(it -> coder(it.coder()))).containsExactlyInAnyOrder("Ngozi", "Tom");
        assertThat(names(it -> example.value(participant(it), "mover_status")))
                .containsExactlyInAnyOrder("mover", "stayer", "returner");
        Set<UUID> groups = new HashSet<>();
        for (CaseSummary summary : all) {
            for (Transcript transcript : transcripts(summary)) {
                if (example.isFocusGroup(transcript)) {
                    groups.add(transcript.id());
                }
            }
        }
        assertThat(groups).hasSize(4);
    }

    private static Set<String> names(Function<CaseSummary, String> name) {
        return study.caseSummaries().stream().map(name).collect(Collectors.toSet());
    }

    private static String coder(UUID id) {
        Coder coder = Objects.requireNonNull(study.coder(id));
        return coder.name();
    }

    private static List<Transcript> transcripts(CaseSummary summary) {
        return study.voices().transcriptsOf(summary.participant()).stream()
                .map(study::transcript)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void everyOneRestsOnTheQuotesOfItsCellAsTheyAre() {
        CaseQuotes quotes = CaseQuotes.of(study, CodingOfRecord.DEFAULT);
        assertThat(quotes.stale()).isEmpty();
        for (CaseSummary summary : study.caseSummaries()) {
            assertThat(summary.basis())
                    .as(cell(summary))
                    .isNotEmpty()
                    .isEqualTo(quotes.basis(summary.participant(), summary.code()));
        }
    }

    @Test
    void whatIsInQuotationMarksWasSaidByThatParticipantLetterForLetter() {
        int quoted = 0;
        for (CaseSummary summary : study.caseSummaries()) {
            String said = said(summary);
            List<String> phrases =
                    QUOTED.matcher(summary.text())
                            .results()
                            .map((MatchResult it) -> it.group(1))
                            .toList();
            quoted += phrases.size();
            for (String phrase : phrases) {
                assertThat(said).as(cell(summary)).contains(phrase);
            }
            assertThat(QUOTED.matcher(summary.text()).replaceAll(""))
                    .as(cell(summary))
                    .doesNotContain("“", "”", "\"", "‘");
        }
        assertThat(quoted).isGreaterThan(60);
    }

    /// What a participant said, a turn a line.
    private static String said(CaseSummary summary) {
        StringBuilder said = new StringBuilder();
        for (Transcript transcript : transcripts(summary)) {
            for (Turn turn : transcript.turns()) {
                if (summary.participant()
                        .equals(study.voices().participant(transcript.id(), turn))) {
                    said.append(example.speech(transcript, turn)).append('\n');
                }
            }
        }
        return said.toString();
    }

    @Test
    void eachIsShortAndWrittenWhenItsTranscriptsWereCoded() {
        Instant end = Instant.parse("2020-03-01T00:00:00Z");
        for (CaseSummary summary : study.caseSummaries()) {
            assertThat(summary.text().split("\\s+").length).as(cell(summary)).isBetween(15, 57);
            Instant coded =
                    study.progress().stream()
                            .filter(it -> isOf(summary, it.transcript()))
                            .map(it -> it.finished())
                            .max(Instant::compareTo)
                            .orElseThrow();
            assertThat(summary.edited()).as(cell(summary)).isBetween(coded, end);
        }
        assertThat(study.caseSummaries().stream().map(CaseSummary::edited)).doesNotHaveDuplicates();
    }

    private static boolean isOf(CaseSummary summary, UUID transcript) {
        return study.voices().transcriptsOf(summary.participant()).contains(transcript);
    }

    @Test
    void theFileIsWhatIsExported() {
        assertThat(Path.of("codebooks/case-summaries.csv"))
                .hasSameBinaryContentAs(Path.of("exports/case-summaries.csv"));
    }
}
