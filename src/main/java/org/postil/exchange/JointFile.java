package org.postil.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import org.postil.study.Fit;
import org.postil.study.Problem;

/// Reads the definition of a joint display from JSON.
public final class JointFile {
    private JointFile() {}

    /// The joint display in a file.
    ///
    /// Required are `name`, `by`, `rows` and each row's `topic`; a title that is missing is the
    /// name.
    ///
    /// @throws Problem if it is not JSON, a required key is missing, a key is unknown or a value
    ///   has the wrong type; the place in the file is named
    public static JointDraft read(Path file) {
        InputFile input = InputFile.of(file);
        JsonNode root = parsed(input);
        JsonPlace display = new JsonPlace(input.name(), "", root);
        display.refuseOtherKeys(
                List.of("name", "title", "type", "by", "groups", "coding_of_record", "rows"));
        String name = display.required("name");
        String title = display.text("title");
        return new JointDraft(
                name,
                title.isEmpty() ? name : title,
                display.text("type"),
                display.required("by"),
                display.texts("groups"),
                display.text("coding_of_record"),
                display.items("rows", true).stream().map(JointFile::row).toList());
    }

    private static JsonNode parsed(InputFile file) {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(PlainText.of(file).text());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Problem(
                    file.name()
                            + (line > 0 ? ", line " + line : "")
                            + ": this is not JSON: "
                            + e.getOriginalMessage().replaceAll("\\s+", " ")
                            + ".",
                    "Check commas, quotation marks and brackets.",
                    e);
        }
    }

    private static JointDraft.Row row(JsonPlace row) {
        row.refuseOtherKeys(
                List.of(
                        "topic",
                        "measures",
                        "codes",
                        "statistics",
                        "quotes",
                        "fit",
                        "reasoning",
                        "meta_inference"));
        JsonPlace measures = row.object("measures");
        measures.refuseOtherKeys(List.of("interviews", "statistics"));
        return new JointDraft.Row(
                row.required("topic"),
                measures.text("interviews"),
                measures.text("statistics"),
                row.texts("codes"),
                row.items("statistics", false).stream().map(JointFile::figure).toList(),
                row.items("quotes", false).stream().map(JointFile::place).toList(),
                fit(row),
                row.text("reasoning"),
                row.text("meta_inference"));
    }

    private static Fit fit(JsonPlace row) {
        try {
            return Fit.of(row.text("fit"));
        } catch (Problem e) {
            throw e.at(row.name("fit"));
        }
    }

    private static JointDraft.Figure figure(JsonPlace figure) {
        figure.refuseOtherKeys(List.of("table", "row", "column"));
        return new JointDraft.Figure(
                figure.required("table"), figure.required("row"), figure.required("column"));
    }

    private static JointDraft.Place place(JsonPlace place) {
        place.refuseOtherKeys(List.of("document", "start", "end"));
        int start = place.number("start");
        int end = place.number("end");
        if (start < 0 || end <= start) {
            throw place.problem(
                    "end", "the quote ends at " + end + " but begins at " + start + ".");
        }
        return new JointDraft.Place(place.required("document"), start, end);
    }
}
