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
        public static Layout by(Attribute... attributes) {
            return new Layout(List.of(attributes), Unit.PARTICIPANTS, Percent.NONE);
        }
    }

    private Crosstab() {}

    /// The codes in scope by groups.
    ///
    /// @param texts asked only for words, and there only where codings overlap or cross turns
    /// @throws Problem if the layout has no attribute
    public static Table table(Study study, Texts texts, Scope scope, Layout layout) {
        throw new UnsupportedOperationException();
    }
}
