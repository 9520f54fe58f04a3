package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as spreadsheets put it on the clipboard: TAB between cells, a line each row,
/// quotation marks around a cell with either in it.
record PasteBlock(List<List<String>> rows) {
    private static final int MOST_CELLS = 200_000;

    PasteBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Reads it; what is too large is cut, so that a stray clipboard does not stop the window.
    static PasteBlock of(String text) {
        Reader reader = new Reader(text);
        while (!reader.ended() && reader.cells < MOST_CELLS) {
            reader.cell();
        }
        reader.endRow();
        return new PasteBlock(reader.rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// As it goes to the clipboard; [#of] reads the same block from it, less empty last lines.
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(PasteBlock::quoted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf('\t') < 0
                        && cell.indexOf('\n') < 0
                        && cell.indexOf('\r') < 0
                        && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;
        private int cells;

        Reader(String text) {
            this.text = text;
        }

        boolean ended() {
            return at >= text.length();
        }

        void cell() {
            String cell = text.charAt(at) == '"' ? quoted() : plain();
            row.add(cell);
            cells++;
            if (ended()) {
                return;
            }
            char end = text.charAt(at++);
            if (end == '\t') {
                if (ended()) {
                    row.add("");
                }
                return;
            }
            if (end == '\r' && !ended() && text.charAt(at) == '\n') {
                at++;
            }
            endRow();
        }

        private String plain() {
            int start = at;
            while (!ended() && "\t\n\r".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        /// A quoted cell; one whose quotation marks do not close is taken as it stands.
        private String quoted() {
            int start = at;
            StringBuilder cell = new StringBuilder();
            at++;
            while (!ended()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    cell.append(c);
                } else if (!ended() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else if (ended() || "\t\n\r".indexOf(text.charAt(at)) >= 0) {
                    return cell.toString();
                } else {
                    break;
                }
            }
            at = start;
            return plain();
        }

        void endRow() {
            if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
    }
}
