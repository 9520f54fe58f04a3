package org.postil.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.SafeXml.Element;

/// Takes the lines out of the content of an OpenDocument text as its XML goes by.
///
/// White space is treated as OpenDocument 1.3 §6.1.2 says: runs collapse to one space, and none
/// stands at the beginning of a paragraph; what must stay is an element of its own.
final class OdtBody implements SafeXml.Listener {
    private static final int MAX_SPACES = 1_000;
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// What is left out with all it holds.
    private static final Map<String, Loss> LEFT_OUT =
            Map.of(
                    "annotation", Loss.COMMENT,
                    "note", Loss.NOTE,
                    "text-box", Loss.TEXT_BOX,
                    "image", Loss.IMAGE,
                    "object", Loss.EMBEDDED,
                    "object-ole", Loss.EMBEDDED,
                    "custom-shape", Loss.IMAGE,
                    "plugin", Loss.EMBEDDED,
                    "hidden-text", Loss.HIDDEN,
                    "hidden-paragraph", Loss.HIDDEN);

    private final Losses losses;
    private final DocumentLines lines = new DocumentLines();
    private boolean text;
    private int skipped;
    private int tracked;
    private int paragraphs;

    /// Whether white space before the next text is swallowed, because some stands there already.
    private boolean afterSpace = true;

    private boolean spacePending;
    private int coveredColumns;

    OdtBody(Losses losses) {
        this.losses = losses;
    }

    /// Whether the content was that of a text document at all.
    boolean isText() {
        return text;
    }

    String text() {
        return lines.text();
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        if (tracked > 0) {
            tracked++;
            countChange(name);
        } else if (skipped > 0) {
            skipped++;
        } else if (name.equals("tracked-changes")) {
            tracked = 1;
        } else if (isBeside(name, element.namespace())) {
            skipped = 1;
        } else if (LEFT_OUT.get(name) instanceof Loss loss) {
            losses.add(loss);
            skipped = 1;
        } else {
            structure(name, element);
        }
    }

    /// Text that only describes, spells or numbers other text.
    private static boolean isBeside(String name, String namespace) {
        boolean described = name.equals("desc") || name.equals("title");
        return name.equals("ruby-text")
                || name.equals("number")
                || (described && namespace.contains("svg"));
    }

    private void countChange(String name) {
        if (name.equals("deletion")) {
            losses.add(Loss.DELETION);
        } else if (name.equals("insertion")) {
            losses.add(Loss.INSERTION);
        }
    }

    private void structure(String name, Element element) {
        switch (name) {
            case "text" -> text |= element.namespace().equals(OFFICE);
            case "p", "h" -> startParagraph();
            case "table-row" -> {
                lines.startRow();
                coveredColumns = 0;
            }
            case "table-cell" -> {
                lines.startCell();
                coveredColumns = number(element.attribute("number-columns-spanned"), 1) - 1;
            }
            case "covered-table-cell" -> coveredCell();
            case "s" -> characters(" ".repeat(number(element.attribute("c"), 1)));
            case "tab" -> characters("\t");
            case "line-break" -> characters("\n");
            default -> {}
        }
    }

    private void startParagraph() {
        paragraphs++;
        afterSpace = true;
        spacePending = false;
    }

    /// A cell under one that spans rows is empty; one beside a cell that spans columns is none.
    private void coveredCell() {
        skipped = 1;
        if (coveredColumns > 0) {
            coveredColumns--;
        } else {
            lines.emptyCell();
        }
    }

    private static int number(@Nullable String value, int otherwise) {
        boolean whole = value != null && value.matches("\\d{1,4}");
        return whole ? Math.min(Integer.parseInt(value), MAX_SPACES) : otherwise;
    }

    /// Characters that an element stands for; they are not collapsed.
    private void characters(String characters) {
        if (paragraphs > 0) {
            flushSpace();
            lines.text(characters);
            afterSpace = false;
        }
    }

    private void flushSpace() {
        if (spacePending) {
            lines.text(" ");
            spacePending = false;
        }
    }

    @Override
    public void end(Element element) {
        if (tracked > 0) {
            tracked--;
        } else if (skipped > 0) {
            skipped--;
        } else {
            endStructure(element.name());
        }
    }

    private void endStructure(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                spacePending = false;
                lines.endParagraph();
            }
            case "table-cell" -> lines.endCell();
            case "table-row" -> lines.endRow(true);
            default -> {}
        }
    }

    @Override
    public void text(String raw) {
        if (paragraphs == 0 || skipped > 0 || tracked > 0) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (space) {
                spacePending |= !afterSpace;
                afterSpace = true;
            } else {
                if (spacePending) {
                    kept.append(' ');
                    spacePending = false;
                }
                kept.append(c);
                afterSpace = false;
            }
        }
        lines.text(kept.toString());
    }
}
