package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.CodesByCase;
import org.postil.analysis.Crosstab;
import org.postil.analysis.Frequencies;
import org.postil.analysis.Unit;
import org.postil.desktop.kit.Series;
import org.postil.desktop.kit.Shares;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Seen;
import org.postil.study.Study;
import org.postil.study.Texts;

/// A table that was asked for, with what it takes to find the quotes behind its cells.
///
/// @param seen the study as it was counted: as it is now or as at the milestone, without what is
///   hidden from who looks at it
record Comparison(Choices choices, Seen seen, Table table, Shares shares) {
    private static final int LEAST_FOR_BARS = 5;

    /// Counts; not on the event thread.
    static Comparison of(Seen seen, Texts texts, Choices choices) {
        Study study = seen.study();
        String hidden = seen.words(choices.scope(study).among(study, seen.hidden()));
        Table table =
                table(study, texts, choices)
                        .withNote(hidden.isEmpty() ? "" : hidden + " They are not counted.");
        return new Comparison(choices, seen, table, shares(choices, table));
    }

    /// The same with the rows that hold what was typed.
    Comparison filtered(String typed) {
        return new Comparison(choices, seen, RowFilter.of(table, typed), shares);
    }

    Study study() {
        return seen.study();
    }

    private static Table table(Study study, Texts texts, Choices choices) {
        boolean present = choices.show() != Choices.Show.COUNT;
        return switch (choices.across()) {
            case GROUPS -> groups(study, texts, choices);
            case TRANSCRIPTS -> CodesByCase.documents(study, choices.scope(study), present);
            case PARTICIPANTS -> CodesByCase.participants(study, choices.scope(study), present);
        };
    }

    private static Table groups(Study study, Texts texts, Choices choices) {
        List<Attribute> by = choices.attributes(study);
        if (by.isEmpty() || choices.show() == Choices.Show.COUNT) {
            return Frequencies.table(study, texts, choices.scope(study), choices.unit(), by);
        }
        Crosstab.Layout layout = new Crosstab.Layout(by, choices.unit(), choices.show().percent());
        return Crosstab.table(study, texts, choices.scope(study), layout);
    }

    /// Bars of the groups that are large enough for one; none where groups cannot be told apart by
    /// colour, or where the numbers are no shares.
    private static Shares shares(Choices choices, Table table) {
        boolean percent = choices.show() != Choices.Show.COUNT;
        boolean groups = choices.across() == Choices.Across.GROUPS;
        if (!groups || !percent && choices.unit() != Unit.PARTICIPANTS) {
            return Shares.NONE;
        }
        List<Integer> columns = new ArrayList<>();
        for (int at = 1; at < table.columns().size(); at++) {
            Integer base = table.columns().get(at).base();
            if (base != null && base >= LEAST_FOR_BARS) {
                columns.add(at);
            }
        }
        if (columns.isEmpty() && table.columns().size() == 1) {
            columns.add(0);
        }
        if (columns.size() > Series.MOST) {
            return Shares.NONE;
        }
        String of =
                switch (choices.show()) {
                    case COUNT -> "Share of those asked";
                    case COLUMN -> "Share of each group";
                    case ROW -> "Share of each code";
                };
        return new Shares(of, columns, percent);
    }
}
