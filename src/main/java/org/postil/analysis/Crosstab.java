package org.postil.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Codes by groups, to compare the groups.
public final class Crosstab {
    /// What a percentage is a share of.
    public enum Percent {
        NONE,
        /// Of the row: of all who raised the code, those in the group.
        ROW,
        /// Of the column: of those asked in the group, those who raised the code.
        COLUMN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws Problem for a word that is none of the three
        public static Percent of(String word) {
            String key = Names.key(word);
            return Arrays.stream(values())
                    .filter(it -> it.word().equals(key))
                    .findFirst()
                    .orElseThrow(() ->
                            new Problem(
                                    "“" + word + "” is not a kind of percentage.",
                                    "Write row, column or none."));
        }
    }

    /// How a crosstab is laid out.
    ///
    /// @param by the attribute whose values are the columns; several = their combinations
    public record Layout(List<Attribute> by, Unit unit, Percent percent) {
        public Layout {
            by = List.copyOf(by);
        }

        /// Participants as counts.
        public static Layout counts(Attribute... attributes) {
            return new Layout(List.of(attributes), Unit.PARTICIPANTS, Percent.NONE);
        }
    }

    /// Below this base a percentage is not printed.
    public static final int LEAST_BASE = 10;

    private final CodeTable frame;
    private final Layout layout;

    private Crosstab(CodeTable frame, Layout layout) {
        this.frame = frame;
        this.layout = layout;
    }

    /// The codes in scope by groups.
    ///
    /// Where percentages are asked for they are the cells' values, from 0 to 100, and a cell's base
    /// is what they are a share of; in print a base below [#LEAST_BASE] leaves the count alone.
    ///
    /// @param texts asked only for words, and there only where codings meet or cross turns
    /// @throws Problem if the layout has no attribute
    public static Table table(Study study, Texts texts, Scope scope, Layout layout) {
        if (layout.by().isEmpty()) {
            throw new Problem(
                    "A crosstab needs groups.", "Name an attribute whose values are the columns.");
        }
        CodeTable frame = new CodeTable(study, texts, scope, layout.unit(), layout.by());
        return new Crosstab(frame, layout).table();
    }

    private Table table() {
        String title = "Codes" + Remarks.by(layout.by());
        return switch (layout.percent()) {
            case NONE -> frame.table(title, frame.baseWords(), List.of(), frame::count);
            case COLUMN ->
                    frame.table(
                            title + ", percentages of each group",
                            frame.tally().baseWords(),
                            notes("Percentages are shares of the " + frame.tally().baseWords()),
                            this::column);
            case ROW ->
                    frame.table(
                            title + ", percentages of each code",
                            "all with the code",
                            notes("Percentages are shares of all " + unit() + " with the code"),
                            this::row);
        };
    }

    private List<String> notes(String meaning) {
        return List.of(
                meaning + "; where these are fewer than " + LEAST_BASE + ", counts stand alone.");
    }

    private String unit() {
        return layout.unit().word();
    }

    private Table.Cell column(int code, int column) {
        Table.Cell count = frame.count(code, column);
        boolean people = layout.unit() == Unit.PARTICIPANTS;
        if (people && !frame.raised(code, column).isComputable()) {
            return count;
        }
        long value = frame.tally().value(code, column);
        long base = frame.tally().base(code, column);
        String printed = people ? count.printed() : value + " of " + base;
        return share(value, base, printed, count);
    }

    private Table.Cell row(int code, int column) {
        Table.Cell count = frame.count(code, column);
        if (count.value() == null) {
            return count;
        }
        long value = frame.tally().value(code, column);
        long base = frame.tally().value(code, 0);
        return share(value, base, value + " of " + base, count);
    }

    /// @param share the count with its base, printed behind a percentage
    private static Table.Cell share(long value, long base, String share, Table.Cell count) {
        if (base == 0) {
            String why = "no percentage of none";
            String note = count.note() == null ? why : count.note() + "; " + why;
            return new Table.Cell(null, 0, count.printed(), note, null);
        }
        String printed =
                base < LEAST_BASE ? count.printed() : percent(value, base) + " (" + share + ")";
        double percent = 100.0 * value / base;
        return new Table.Cell(percent, (int) base, printed, count.note(), null);
    }

    /// A whole percentage; what is not quite none or all does not look so.
    private static String percent(long value, long base) {
        long whole = Math.round(100.0 * value / base);
        if (whole == 0 && value > 0) {
            return "<1%";
        }
        return whole == 100 && value < base ? ">99%" : whole + "%";
    }
}
