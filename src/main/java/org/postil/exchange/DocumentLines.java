package org.postil.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The lines of a word processor's document while it is read: one a paragraph, and one a row of a
/// table, its cells joined by TAB.
///
/// The paragraphs of a cell are joined by a space. A row of a single cell is a frame around text,
/// so its paragraphs stay lines of their own.
final class DocumentLines {
    private final Deque<List<String>> places = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean breakPending;

    DocumentLines() {
        places.push(new ArrayList<>());
    }

    void text(String text) {
        if (breakPending && !text.isEmpty()) {
            paragraph.append('\n');
            breakPending = false;
        }
        paragraph.append(text);
    }

    /// A break to the next page or column: a line break, but not at the end of a paragraph.
    void pageBreak() {
        breakPending = !paragraph.isEmpty();
    }

    void endParagraph() {
        breakPending = false;
        line(paragraph.toString());
        paragraph.setLength(0);
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            places.push(new ArrayList<>());
        }
    }

    void endCell() {
        if (!rows.isEmpty() && places.size() > 1) {
            rows.element().add(places.pop());
        }
    }

    /// A cell that is there only because another one reaches into it.
    void emptyCell() {
        if (!rows.isEmpty()) {
            rows.element().add(List.of());
        }
    }

    /// @param kept false for a row that was deleted as a tracked change
    void endRow(boolean kept) {
        List<List<String>> cells = rows.pop();
        if (!kept) {
            return;
        }
        if (cells.size() == 1) {
            cells.getFirst().forEach(this::line);
        } else {
            List<String> texts = cells.stream().map(DocumentLines::inOneLine).toList();
            boolean blank = texts.stream().allMatch(String::isEmpty);
            line(blank ? "" : String.join("\t", texts));
        }
    }

    private static String inOneLine(List<String> lines) {
        List<String> filled = lines.stream().filter(it -> !it.isBlank()).toList();
        return String.join(" ", filled).replaceAll("[\\t\\n]+", " ").strip();
    }

    private void line(String line) {
        places.element().add(line);
    }

    /// Everything, lines joined by LF.
    String text() {
        if (!paragraph.isEmpty()) {
            endParagraph();
        }
        return String.join("\n", places.getLast());
    }
}
