package org.postil.desktop.reading;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// A paragraph whose characters depend on each other: joined scripts, marks, emoji, writing from
/// right to left, or characters that the font lacks.
final class ShapedParagraph {
    /// As broad as a tab needs to be seen.
    private static final char WIDE_SPACE = '\u2003';

    private final int[] offsets;
    private final List<TextLayout> layouts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    ShapedParagraph(String text, int start, int end, Folds folds) {
        StringBuilder shown = new StringBuilder();
        int[] places = new int[end - start + 1];
        for (int at = folds.visible(start); at < end; at = folds.visible(at + 1)) {
            places[shown.length()] = at;
            char c = text.charAt(at);
            shown.append(c == '\t' ? WIDE_SPACE : c);
        }
        places[shown.length()] = end;
        this.offsets = java.util.Arrays.copyOf(places, shown.length() + 1);
        this.shown = shown.toString();
    }

    private final String shown;

    void wrap(Advances advances, float width) {
        if (shown.isEmpty()) {
            return;
        }
        AttributedString styled = new AttributedString(shown);
        styled.addAttribute(TextAttribute.FONT, advances.font());
        fallBack(styled, advances.font());
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), advances.context());
        while (measurer.getPosition() < shown.length()) {
            starts.add(measurer.getPosition());
            layouts.add(measurer.nextLayout(width));
        }
    }

    /// Gives the characters that the font lacks to the platform's font, which has most.
    private void fallBack(AttributedString styled, Font font) {
        Font other = new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
        for (int at = 0; at < shown.length(); ) {
            int point = shown.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!font.canDisplay(point)) {
                styled.addAttribute(TextAttribute.FONT, other, at, next);
            }
            at = next;
        }
    }

    int lines() {
        return layouts.size();
    }

    /// The offset in the transcript at which a line begins; the paragraph's end behind the last.
    int start(int line) {
        return line < starts.size() ? offsets[starts.get(line)] : offsets[offsets.length - 1];
    }

    TextLayout layout(int line) {
        return layouts.get(line);
    }

    /// The place of an offset within the layout of a line.
    int index(int line, int offset) {
        int found = java.util.Arrays.binarySearch(offsets, offset);
        int index = (found >= 0 ? found : -found - 1) - starts.get(line);
        return Math.clamp(index, 0, layouts.get(line).getCharacterCount());
    }

    float x(int line, int offset) {
        int index = index(line, offset);
        TextLayout layout = layouts.get(line);
        TextHitInfo hit =
                index >= layout.getCharacterCount()
                        ? TextHitInfo.trailing(index - 1)
                        : TextHitInfo.leading(index);
        return layout.getCaretInfo(hit)[0];
    }

    int offset(int line, float x) {
        TextLayout layout = layouts.get(line);
        int index = starts.get(line) + layout.hitTestChar(x, 0).getInsertionIndex();
        return offsets[Math.clamp(index, 0, offsets.length - 1)];
    }
}
