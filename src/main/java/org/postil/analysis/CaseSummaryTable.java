package org.postil.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Participant;
import org.postil.study.Study;

/// The Framework matrix for print: participants by themes, each cell in the researchers' words.
public final class CaseSummaryTable {
    /// In a cell where nobody asked and nothing is written.
    public static final String NOT_ASKED = "not asked";

    private static final int MOST_VALUES = 4;

    private CaseSummaryTable() {}

    /// All participants by the themes at the top of the codebook and every other code that somebody
    /// wrote a summary of.
    public static Table of(Study study) {
        Set<UUID> written = new HashSet<>();
        study.caseSummaries().forEach(it -> written.add(it.code()));
        List<Code> columns =
                study.codebook().entries().stream()
                        .filter(it -> it.depth() == 0 || written.contains(it.code().id()))
                        .map(Codebook.Entry::code)
                        .toList();
        return of(
                study, CaseQuotes.of(study, CodingOfRecord.DEFAULT), study.participants(), columns);
    }

    /// @param quotes of this study, by the coding of record
    public static Table of(
            Study study, CaseQuotes quotes, List<Participant> rows, List<Code> columns) {
        List<Table.Column> heads = new ArrayList<>();
        heads.add(new Table.Column("about", "About", null, true));
        columns.forEach(
                it -> heads.add(new Table.Column(it.id().toString(), it.name(), null, true)));
        List<List<Table.Cell>> lines = new ArrayList<>();
        for (Participant who : rows) {
            List<Table.Cell> line = new ArrayList<>();
            line.add(Table.Cell.text(values(study, who)));
            columns.forEach(it -> line.add(cell(quotes, who, it)));
            lines.add(line);
        }
        return new Table(
                "Case summaries",
                "",
                CodingOfRecord.DEFAULT.words(),
                Scope.NOW,
                "",
                "Participant",
                rows.stream().map(it -> new Table.Row(it.id().toString(), it.name(), 0)).toList(),
                heads,
                lines,
                List.of(),
                List.of("What each participant said about each theme, in the researchers’ words."),
                "");
    }

    private static Table.Cell cell(CaseQuotes quotes, Participant who, Code code) {
        CaseSummary summary = quotes.summary(who.id(), code.id()).orElse(null);
        if (summary == null) {
            return Table.Cell.text(quotes.isAsked(who.id(), code.id()) ? "" : NOT_ASKED);
        }
        CaseQuotes.Since since = quotes.since(summary);
        String note = since.isStale() ? "since it was written: " + since.words() : null;
        return new Table.Cell(null, null, summary.text(), note, null);
    }

    /// The values of a participant, the first few.
    public static String values(Study study, Participant participant) {
        List<String> values = new ArrayList<>();
        for (Attribute attribute : study.attributes()) {
            String value = participant.values().getOrDefault(attribute.id(), "");
            if (!value.isBlank() && values.size() < MOST_VALUES) {
                values.add(value);
            }
        }
        return String.join(" · ", values);
    }
}
