package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.study.Fit;
import org.postil.study.Problem;

final class JointFileTest {
    private static final String WHOLE =
            """
            {"name": "ties", "title": "Family ties", "type": "side_by_side", "by": "mover_status",
             "groups": ["mover", "stayer"], "coding_of_record": "consensus",
             "rows": [{"topic": "Family", "measures": {"interviews": "what they say",
               "statistics": "share"}, "codes": ["Family > Help"],
               "statistics": [{"table": "Table 7", "row": "Near parents", "column": "Movers"}],
               "quotes": [{"document": "P01.docx", "start": 10, "end": 20}],
               "fit": "divergent", "reasoning": "Because.", "meta_inference": "So."}]}
            """;

    @TempDir Path folder;

    private JointDraft read(String json) throws IOException {
        return JointFile.read(Files.writeString(folder.resolve("j.json"), json));
    }

    @Test
    void everythingInTheFileIsTaken() throws IOException {
        JointDraft.Row row =
                new JointDraft.Row(
                        "Family",
                        "what they say",
                        "share",
                        List.of("Family > Help"),
                        List.of(new JointDraft.Figure("Table 7", "Near parents", "Movers")),
                        List.of(new JointDraft.Place("P01.docx", 10, 20)),
                        Fit.DIVERGENT,
                        "Because.",
                        "So.");
        assertThat(read(WHOLE))
                .isEqualTo(
                        new JointDraft(
                                "ties",
                                "Family ties",
                                "side_by_side",
                                "mover_status",
                                List.of("mover", "stayer"),
                                "consensus",
                                List.of(row)));
    }

    @Test
    void whatIsLeftOutIsEmpty() throws IOException {
        JointDraft draft =
                read("{\"name\":\"n\",\"by\":\"a\",\"rows\":[{\"topic\":\"t\",\"fit\":null}]}");
        assertThat(draft.title()).isEqualTo("n");
        assertThat(draft.groups()).isEmpty();
        assertThat(draft.rows().getFirst().fit()).isEqualTo(Fit.NOT_JUDGED);
        assertThat(draft.rows().getFirst().quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\"|\"nome\"|j.json, nome: this key is not known.",
                "\"ties\"|\" \"|j.json, name: a text is missing.",
                "\"ties\"|7|j.json, name: expected a text in quotation marks, found 7.",
                "[\"mover\", \"stayer\"]|\"mover\"|j.json, groups: expected a list in square"
                        + " brackets, found",
                "\"stayer\"|1|j.json, groups[1]: expected a text",
                "\"topic\"|\"theme\"|j.json, rows[0].theme: this key is not known.",
                "\"interviews\"|\"interview\"|j.json, rows[0].measures.interview: this key is not"
                        + " known.",
                "\"column\"|\"col\"|j.json, rows[0].statistics[0].col: this key is not known.",
                "\"Table 7\"|7|j.json, rows[0].statistics[0].table: expected a text",
                "10|1.5|j.json, rows[0].quotes[0].start: expected a whole number, found 1.5.",
                "10|null|j.json, rows[0].quotes[0].start: a whole number is missing.",
                "10|99999999999|j.json, rows[0].quotes[0].start: expected a whole number",
                "10|20|j.json, rows[0].quotes[0].end: the quote ends at 20 but begins at 20.",
                "\"divergent\"|\"so-so\"|j.json, rows[0].fit: “so-so” is not a fit.",
                "\"So.\"|\"So.\",|j.json, line 7: this is not JSON",
                "\"title\"|\"name\"|this is not JSON: Duplicate field 'name'"
            })
    void whatIsWrongIsNamedWithItsPlace(String part, String wrong, String sentence) {
        assertThat(WHOLE).contains(part);
        assertThatThrownBy(() -> read(WHOLE.replace(part, wrong)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void anythingButOneObjectIsRefused() {
        assertThatThrownBy(() -> read("[]"))
                .hasMessageContaining("j.json: expected an object in braces, found [].");
        assertThatThrownBy(() -> read(WHOLE + "{}")).hasMessageContaining("this is not JSON");
        assertThatThrownBy(() -> read("[".repeat(5_000))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> read("{\"name\":\"n\",\"by\":\"a\"}"))
                .hasMessageContaining("j.json, rows: a list is missing.");
    }
}
