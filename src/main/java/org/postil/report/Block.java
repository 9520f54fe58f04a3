package org.postil.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a report, printed one below the other.
public sealed interface Block {
    /// A heading; headings of level 1 to 3 stand in the table of contents.
    ///
    /// @param level 1 to 4
    /// @param anchor what links inside the report point to: letters, digits, `_`; unique
    record Heading(int level, String text, String anchor) implements Block {}

    /// A paragraph of running text.
    record Paragraph(String text) implements Block {}

    /// A paragraph in small print, for methods and sources.
    record Note(String text) implements Block {}

    /// A list with bullets.
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Terms and what they mean.
    record Definitions(List<Definition> items) implements Block {
        public Definitions {
            items = List.copyOf(items);
        }
    }

    record Definition(String term, String meaning) {}

    /// A quote with its attribution below.
    ///
    /// @param text without quotation marks, which the writers set
    /// @param bookmark `q_` and 32 hex digits of the coding's or the place's id; unique in the
    ///   report
    record Quote(String text, String attribution, String bookmark) implements Block {}

    /// A numbered table.
    ///
    /// @param anchor for links; unique
    record Numbers(Table table, String anchor) implements Block {}

    /// A numbered figure: horizontal bars of the table's values, one series a column.
    ///
    /// @param alternative what a screen reader says
    record Chart(String title, Table table, String anchor, String alternative) implements Block {}

    /// A numbered joint display.
    record Joint(JointTable display, String anchor) implements Block {}

    /// A codebook entry in print.
    ///
    /// @param depth 0 at the top
    record CodeEntry(
            String name,
            int depth,
            String colour,
            String definition,
            String include,
            String exclude,
            @Nullable String example)
            implements Block {}
}
