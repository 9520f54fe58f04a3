package org.postil.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML or HTML from first to last.
///
/// Names are the writers' own and go out as they are; attribute values and text are escaped here
/// and nowhere else.
final class ReportMarkup {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    private ReportMarkup(String start) {
        out = new StringBuilder(start);
    }

    static ReportMarkup xml() {
        return new ReportMarkup(XML);
    }

    static ReportMarkup html() {
        return new ReportMarkup("<!DOCTYPE html>\n");
    }

    /// A part of a document, to be put into another one.
    static ReportMarkup fragment() {
        return new ReportMarkup("");
    }

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    ReportMarkup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /// Closes the innermost open element.
    ReportMarkup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Closes the innermost open element and begins a new line, which keeps HTML readable in a
    /// comparison of two versions.
    ReportMarkup closeLine() {
        return close().line();
    }

    /// An element without content.
    ReportMarkup leaf(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /// An element that holds only text.
    ReportMarkup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    ReportMarkup text(String text) {
        escape(text, false);
        return this;
    }

    ReportMarkup line() {
        out.append('\n');
        return this;
    }

    /// Markup that is well-formed already.
    ReportMarkup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// The place after what was written last, for [#insert].
    int place() {
        return out.length();
    }

    /// Puts markup at an earlier place; places behind it are no longer valid.
    void insert(int place, String markup) {
        out.insert(place, markup);
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        String printable = ReportText.printable(text);
        for (int at = 0; at < printable.length(); at++) {
            char c = printable.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
