package org.postil.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.SafeXml.Element;

/// Takes the lines out of a part of a Word document as its XML goes by.
///
/// Deleted text of tracked changes is left out and inserted text kept, so that the text is what
/// accepting all changes would give; containers that Word does not show (content controls,
/// hyperlinks, smart tags) are passed through.
final class DocxBody implements SafeXml.Listener {
    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /// What holds no text of the document itself, or only text that must not be taken.
    private static final Set<String> SKIPPED =
            Set.of(
                    "sectPr",
                    "tblPr",
                    "tblGrid",
                    "tblPrEx",
                    "tcPr",
                    "sdtPr",
                    "sdtEndPr",
                    "instrText",
                    "delText",
                    "delInstrText",
                    "rt",
                    "customXmlPr",
                    "smartTagPr");

    private final Losses losses;
    private final DocumentLines lines = new DocumentLines();
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();

    /// How deep the reader stands in an element that is skipped; 0 outside.
    private int skipped;

    /// `pPr`, `rPr` or `trPr` while the reader stands in one.
    private @Nullable String properties;

    private boolean word;
    private boolean inText;
    private boolean hidden;
    private boolean markDeleted;

    DocxBody(Losses losses) {
        this.losses = losses;
    }

    /// Whether the part was WordprocessingML at all.
    boolean isWord() {
        return word;
    }

    String text() {
        return lines.text();
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        if (skipped > 0) {
            skipped++;
            if (name.equals("txbxContent")) {
                losses.add(Loss.TEXT_BOX);
            }
            return;
        }
        if (!WORD.contains(element.namespace())) {
            startForeign(name);
            return;
        }
        word = true;
        if (properties != null) {
            property(name, element);
        } else if (SKIPPED.contains(name) || isLeftOut(name)) {
            skipped = 1;
        } else {
            structure(name, element);
        }
    }

    private void startForeign(String name) {
        if (name.equals("oMath") || name.equals("oMathPara")) {
            losses.add(Loss.EQUATION);
            skipped = 1;
        } else if (name.equals("Fallback")) {
            skipped = 1;
        }
    }

    /// Whether an element's content is left out and counted.
    private boolean isLeftOut(String name) {
        @Nullable Loss loss =
                switch (name) {
                    case "del", "moveFrom" -> Loss.DELETION;
                    case "drawing", "pict", "object" -> Loss.IMAGE;
                    case "altChunk", "subDoc" -> Loss.EMBEDDED;
                    default -> null;
                };
        if (loss != null) {
            losses.add(loss);
        }
        return loss != null;
    }

    private void property(String name, Element element) {
        boolean on = isOn(element);
        switch (name) {
            case "del", "moveFrom" -> {
                markDeleted |= "pPr".equals(properties);
                if ("trPr".equals(properties) && !deletedRows.isEmpty()) {
                    deletedRows.pop();
                    deletedRows.push(true);
                }
            }
            case "vanish", "webHidden" -> hidden |= on && "rPr".equals(properties);
            default -> {}
        }
    }

    private static boolean isOn(Element element) {
        String value = element.attribute("val");
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    private void structure(String name, Element element) {
        switch (name) {
            case "pPr", "rPr", "trPr" -> properties = name;
            case "tr" -> {
                lines.startRow();
                deletedRows.push(false);
            }
            case "tc" -> lines.startCell();
            case "r" -> hidden = false;
            case "t" -> startText();
            case "ins", "moveTo" -> losses.add(Loss.INSERTION);
            case "footnoteReference", "endnoteReference" -> losses.add(Loss.NOTE);
            case "commentReference" -> losses.add(Loss.COMMENT);
            default -> character(name, element);
        }
    }

    private void startText() {
        inText = !hidden;
        if (hidden) {
            losses.add(Loss.HIDDEN);
        }
    }

    /// Elements that stand for a character.
    private void character(String name, Element element) {
        if (hidden) {
            return;
        }
        switch (name) {
            case "tab", "ptab" -> lines.text("\t");
            case "cr" -> lines.text("\n");
            case "br" -> {
                String type = element.attribute("type");
                if (type == null || type.equals("textWrapping")) {
                    lines.text("\n");
                } else {
                    lines.pageBreak();
                }
            }
            case "noBreakHyphen" -> lines.text("\u2011");
            case "softHyphen" -> lines.text("\u00AD");
            case "sym" -> symbol(element.attribute("char"));
            default -> {}
        }
    }

    private void symbol(@Nullable String hex) {
        boolean readable = hex != null && hex.matches("[0-9A-Fa-f]{4}");
        int point = readable ? Integer.parseInt(hex, 16) : 0;
        boolean known = point >= ' ' && Character.getType(point) != Character.PRIVATE_USE;
        if (known && !Character.isSurrogate((char) point)) {
            lines.text(Character.toString(point));
        } else {
            losses.add(Loss.SYMBOL);
            lines.text("\uFFFD");
        }
    }

    @Override
    public void end(Element element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (!WORD.contains(element.namespace())) {
            return;
        }
        String name = element.name();
        if (properties != null) {
            properties = properties.equals(name) ? null : properties;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> lines.endCell();
            case "tr" -> lines.endRow(!deletedRows.pop());
            default -> {}
        }
    }

    /// A paragraph whose mark was deleted runs on into the next one.
    private void endParagraph() {
        if (!markDeleted) {
            lines.endParagraph();
        }
        markDeleted = false;
        hidden = false;
    }

    @Override
    public void text(String text) {
        if (skipped == 0 && inText) {
            lines.text(text.replace('\n', ' ').replace('\r', ' '));
        }
    }
}
