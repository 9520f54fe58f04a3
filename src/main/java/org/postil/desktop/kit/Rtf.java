package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes rich text (RTF 1.9) for the clipboard: paragraphs and simple tables, in the font of the
/// document that they go to.
public final class Rtf {
    /// How a paragraph or a cell looks.
    public enum Style {
        PLAIN(""),
        BOLD("\\b "),
        ITALIC("\\i "),
        SMALL("\\fs18 ");

        private final String word;

        Style(String word) {
            this.word = word;
        }
    }

    /// A cell of a table.
    ///
    /// @param right whether it is set right, as numbers are
    /// @param indent how many steps it stands in
    public record Cell(String text, Style style, boolean right, int indent) {}

    /// Of a page, in twentieths of a point.
    private static final int WIDTH = 9000;

    private static final int INDENT = 567;
    private static final int STEP = 200;
    private static final int LEAST = 6;
    private static final int MOST = 34;
    private static final String THICK = "\\brdrs\\brdrw10";
    private static final String THIN = "\\brdrs\\brdrw5\\brdrcf1";

    private final StringBuilder out =
            new StringBuilder(
                    "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Calibri;}}\n"
                            + "{\\colortbl;\\red160\\green160\\blue160;}\n");

    /// A paragraph.
    public Rtf paragraph(String text, Style style) {
        return paragraph("\\pard\\sa120", text, style);
    }

    /// A paragraph that stands in from the left, as quotes do.
    public Rtf indented(String text, Style style) {
        return paragraph("\\pard\\li" + INDENT + "\\sa80", text, style);
    }

    private Rtf paragraph(String form, String text, Style style) {
        out.append(form).append(" {").append(style.word).append(escaped(text)).append("}\\par\n");
        return this;
    }

    /// A table with rules between its rows, its columns as wide as what stands in them asks for.
    /// Rows may be shorter than the longest.
    ///
    /// @param heads how many rows at its top are heads, repeated on each page
    public Rtf table(List<List<Cell>> rows, int heads) {
        List<Integer> ends = ends(rows);
        for (int row = 0; row < rows.size(); row++) {
            out.append("\\trowd\\trgaph80").append(row < heads ? "\\trhdr" : "");
            String rules =
                    (row == 0 ? "\\clbrdrt" + THICK : "")
                            + "\\clbrdrb"
                            + (row + 1 == heads || row + 1 == rows.size() ? THICK : THIN);
            ends.forEach(end -> out.append(rules).append("\\cellx").append(end));
            out.append('\n');
            List<Cell> cells = rows.get(row);
            for (int column = 0; column < ends.size(); column++) {
                cell(
                        column < cells.size()
                                ? cells.get(column)
                                : new Cell("", Style.PLAIN, false, 0));
            }
            out.append("\\row\n");
        }
        out.append("\\pard\n");
        return this;
    }

    private void cell(Cell cell) {
        out.append("\\pard\\intbl")
                .append(cell.right() ? "\\qr" : "")
                .append(cell.indent() == 0 ? "" : "\\li" + cell.indent() * STEP)
                .append("\\fs20 {")
                .append(cell.style().word)
                .append(escaped(cell.text()))
                .append("}\\cell\n");
    }

    /// Where the columns end: each has a share of the page by its longest cell, within bounds, so
    /// that neither a number nor a long passage takes all of it.
    private static List<Integer> ends(List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] wants = new int[columns];
        Arrays.fill(wants, LEAST);
        for (List<Cell> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                int want = Math.min(cell.text().length() + 2 * cell.indent() + 2, MOST);
                wants[column] = Math.max(wants[column], want);
            }
        }
        int all = Arrays.stream(wants).sum();
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (int want : wants) {
            end += want;
            ends.add(WIDTH * end / all);
        }
        return ends;
    }

    /// The whole text; ASCII.
    public String done() {
        return out + "}";
    }

    /// Text as it stands in RTF: line ends and tabs as their words, other control characters left
    /// out, everything beyond ASCII by its number.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '\\', '{', '}' -> escaped.append('\\').append(sign);
                case '\n' -> escaped.append("\\line ");
                case '\t' -> escaped.append("\\tab ");
                default -> {
                    if (sign >= 0x7f) {
                        escaped.append("\\u").append((int) (short) sign).append('?');
                    } else if (sign >= ' ') {
                        escaped.append(sign);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
