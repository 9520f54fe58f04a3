package org.postil.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postil.report.Table;

/// Shares the width of a page among the columns of a table, and a table that is wider than any page
/// among several parts. Lengths are twentieths of a point.
///
/// Widths are reckoned from the number of characters, never measured with a font, which differ from
/// machine to machine.
final class DocxGrid {
    private static final int COLUMNS_UPRIGHT = 7;
    private static final int CHARACTER = 100;
    private static final int MARGINS = 210;
    private static final int SHORT = 22;
    private static final int LONGEST_WORD = 18;
    private static final int LABEL = 44;
    private static final int SENTENCE = 75;
    private static final int LEAST_LABEL = 14;
    private static final int LEAST_NUMBER = 6;
    private static final int INDENT = 2;

    private final Table table;
    private final int labelLeast;
    private final int labelWanted;
    private final int[] least;
    private final int[] wanted;

    private DocxGrid(Table table) {
        this.table = table;
        int longest = table.stub().length();
        int word = longestWord(table.stub());
        for (Table.Row row : table.rows()) {
            longest = Math.max(longest, row.label().length() + INDENT * row.depth());
            word = Math.max(word, longestWord(row.label()) + INDENT * row.depth());
        }
        labelLeast = twips(Math.clamp(word, LEAST_LABEL, LEAST_LABEL + LONGEST_WORD));
        labelWanted = Math.max(labelLeast, twips(Math.min(longest, LABEL)));
        int columns = table.columns().size();
        least = new int[columns];
        wanted = new int[columns];
        for (int column = 0; column < columns; column++) {
            reckon(column);
        }
        alignNumbers();
    }

    private static int twips(int characters) {
        return characters * CHARACTER + MARGINS;
    }

    private void reckon(int column) {
        Table.Column head = table.columns().get(column);
        int unbroken = Math.min(longestWord(head.label()), LONGEST_WORD);
        if (head.base() != null) {
            unbroken = Math.max(unbroken, base(head).length());
        }
        int whole = 0;
        for (List<Table.Cell> row : table.cells()) {
            String printed = row.get(column).printed();
            whole = Math.max(whole, printed.length());
            boolean kept = staysOnOneLine(printed) && !head.text();
            int need = kept ? printed.length() + 1 : longestWord(printed);
            unbroken = Math.max(unbroken, Math.min(need, SHORT));
        }
        least[column] = twips(Math.max(unbroken, LEAST_NUMBER));
        int most = head.text() ? SENTENCE : LABEL;
        wanted[column] = Math.max(least[column], twips(Math.min(whole, most)));
    }

    /// Columns of numbers look like one table when they are equally wide.
    private void alignNumbers() {
        int widest = 0;
        for (int column = 0; column < least.length; column++) {
            if (!table.columns().get(column).text()) {
                widest = Math.max(widest, least[column]);
            }
        }
        int total = labelLeast;
        for (int column = 0; column < least.length; column++) {
            total += table.columns().get(column).text() ? least[column] : widest;
        }
        boolean fits =
                total <= DocxPage.PORTRAIT.textWidth()
                        || least.length > COLUMNS_UPRIGHT
                                && total <= DocxPage.LANDSCAPE.textWidth();
        for (int column = 0; fits && column < least.length; column++) {
            if (!table.columns().get(column).text()) {
                least[column] = widest;
                wanted[column] = widest;
            }
        }
    }

    /// Whether a cell is short enough never to be broken, such as `6 of 8`.
    static boolean staysOnOneLine(String printed) {
        return printed.length() < SHORT && printed.indexOf('\n') < 0;
    }

    /// The size of a group as it stands below its name.
    static String base(Table.Column column) {
        return "(n = " + column.base() + ")";
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
    }

    /// Whether a table has more columns, or wider ones, than an upright page can hold.
    static boolean needsLandscape(Table table) {
        if (table.rows().isEmpty()) {
            return false;
        }
        DocxGrid grid = new DocxGrid(table);
        int total = grid.labelLeast + Arrays.stream(grid.least).sum();
        return table.columns().size() > COLUMNS_UPRIGHT || total > DocxPage.PORTRAIT.textWidth();
    }

    /// The parts of the table, each as wide as the page: usually one.
    static List<Part> parts(Table table, DocxPage page) {
        DocxGrid grid = new DocxGrid(table);
        int width = page.textWidth();
        int count = grid.ends(width, table.columns().size()).size();
        int each = (table.columns().size() + count - 1) / count;
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to : grid.ends(width, each)) {
            parts.add(grid.part(from, to, width));
            from = to;
        }
        return parts;
    }

    /// Where each part ends, when all but the last are as wide as the page allows.
    ///
    /// @param most columns of a part
    private List<Integer> ends(int width, int most) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        do {
            from = Math.min(fill(from, width), from + most);
            ends.add(from);
        } while (from < least.length);
        return ends;
    }

    /// The end of the columns that fit beside the labels, at least one.
    private int fill(int from, int width) {
        int left = width - labelLeast;
        int to = from;
        while (to < least.length && (to == from || least[to] <= left)) {
            left -= least[to++];
        }
        return to;
    }

    private Part part(int from, int to, int width) {
        int[] widths = new int[1 + to - from];
        int[] wishes = new int[widths.length];
        widths[0] = labelLeast;
        wishes[0] = labelWanted;
        for (int column = from; column < to; column++) {
            widths[1 + column - from] = least[column];
            wishes[1 + column - from] = wanted[column];
        }
        grow(widths, wishes, width);
        spread(widths, width);
        return new Part(from, to, Arrays.stream(widths).boxed().toList());
    }

    /// Gives each column its share of what is left, up to what it wants.
    private static void grow(int[] widths, int[] wishes, int width) {
        long left = width - Arrays.stream(widths).sum();
        long missing = Arrays.stream(wishes).sum() - Arrays.stream(widths).sum();
        if (left <= 0 || missing <= 0) {
            return;
        }
        long share = Math.min(left, missing);
        for (int at = 0; at < widths.length; at++) {
            widths[at] += (int) ((wishes[at] - widths[at]) * share / missing);
        }
    }

    /// Stretches or, for a column wider than a page, shrinks all in proportion to fill the width.
    private static void spread(int[] widths, int width) {
        long total = Arrays.stream(widths).sum();
        for (int at = 0; at < widths.length; at++) {
            widths[at] = (int) (widths[at] * (long) width / total);
        }
        widths[0] += width - Arrays.stream(widths).sum();
    }

    /// Columns that stand side by side.
    ///
    /// @param from the first column
    /// @param to the column after the last
    /// @param widths of the labels and of each column; their sum is the width of the text
    record Part(int from, int to, List<Integer> widths) {}
}
