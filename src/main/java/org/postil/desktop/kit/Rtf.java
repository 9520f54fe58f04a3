package org.postil.desktop.kit;

import java.util.List;

/// Writes rich text (RTF 1.9) for the clipboard: paragraphs and simple tables, in the font of the
/// document that they go to.
public final class Rtf {
    /// How a paragraph or a cell looks.
    public enum Style {
        PLAIN(""),
        BOLD("\\b "),
        ITALIC("\\i ");

        private final String word;

        Style(String word) {
            this.word = word;
        }
    }

    /// Of a page, in twentieths of a point.
    private static final int WIDTH = 9000;

    private static final int INDENT = 567;
    private static final String BORDERS =
            "\\clbrdrt\\brdrs\\brdrw5\\clbrdrb\\brdrs\\brdrw5"
                    + "\\clbrdrl\\brdrs\\brdrw5\\clbrdrr\\brdrs\\brdrw5";

    private final StringBuilder out =
            new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Calibri;}}\n");

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

    /// A table with lines; rows may be shorter than the longest.
    ///
    /// @param heads how many rows at its top are heads, bold and repeated on each page
    public Rtf table(List<List<String>> rows, int heads) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            out.append("\\trowd\\trgaph80").append(row < heads ? "\\trhdr" : "");
            for (int column = 1; column <= columns; column++) {
                out.append(BORDERS).append("\\cellx").append(WIDTH * column / columns);
            }
            out.append('\n');
            for (int column = 0; column < columns; column++) {
                List<String> cells = rows.get(row);
                String text = column < cells.size() ? cells.get(column) : "";
                Style style = row < heads ? Style.BOLD : Style.PLAIN;
                out.append("\\pard\\intbl {").append(style.word).append(escaped(text));
                out.append("}\\cell\n");
            }
            out.append("\\row\n");
        }
        out.append("\\pard\n");
        return this;
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
