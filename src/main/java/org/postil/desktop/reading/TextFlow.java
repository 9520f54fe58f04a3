package org.postil.desktop.reading;

import java.awt.Font;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A transcript's text in lines of a given width.
///
/// Made as a whole, in one pass over the text; asked by offset, by line and by place. Places are
/// pixels from the column's left upper corner.
final class TextFlow {
    /// The size and the distances of the text, in pixels.
    ///
    /// @param turnGap before a turn
    /// @param paragraphGap before a paragraph that a blank line stands before
    record Spec(Advances advances, float width, int lineHeight, int turnGap, int paragraphGap) {}

    /// Below it no character depends on its neighbours.
    private static final char FIRST_COMPLEX = '\u0300';

    private final TranscriptModel model;
    private final Spec spec;
    private final String text;
    private final Folds folds;
    private final int[] firstLine;
    private final Map<Integer, ShapedParagraph> shaped = new HashMap<>();
    private int[] starts = new int[1_024];
    private int[] tops = new int[1_024];
    private int[] owners = new int[1_024];
    private int count;
    private int bottom;

    TextFlow(TranscriptModel model, Spec spec) {
        this.model = model;
        this.spec = spec;
        this.text = model.text();
        this.folds = model.folds();
        Paragraphs paragraphs = model.paragraphs();
        this.firstLine = new int[paragraphs.count() + 1];
        char[] characters = text.toCharArray();
        for (int at = 0; at < paragraphs.count(); at++) {
            firstLine[at] = count;
            if (!paragraphs.isHidden(at)) {
                bottom += gap(at);
                wrap(at, characters);
            }
        }
        firstLine[paragraphs.count()] = count;
    }

    private int gap(int paragraph) {
        if (count == 0) {
            return 0;
        }
        return model.paragraphs().opensTurn(paragraph)
                ? spec.turnGap()
                : model.paragraphs().isSpaced(paragraph) ? spec.paragraphGap() : 0;
    }

    private void wrap(int paragraph, char[] characters) {
        int start = model.paragraphs().start(paragraph);
        int end = model.paragraphs().end(paragraph);
        if (start < end && needsShaping(characters, start, end)) {
            ShapedParagraph shape = new ShapedParagraph(text, start, end, folds);
            shape.wrap(spec.advances(), spec.width());
            for (int line = 0; line < shape.lines(); line++) {
                add(line == 0 ? start : shape.start(line), paragraph);
            }
            shaped.put(paragraph, shape);
            return;
        }
        int at = start;
        do {
            add(at, paragraph);
            at = breakBehind(characters, at, end);
        } while (at < end);
    }

    private boolean needsShaping(char[] characters, int start, int end) {
        boolean plain = true;
        for (int at = start; at < end; at++) {
            char c = characters[at];
            if (spec.advances().of(c) == Advances.MISSING) {
                return true;
            }
            plain &= c < FIRST_COMPLEX;
        }
        return !plain && Font.textRequiresLayout(characters, start, end);
    }

    private void add(int start, int paragraph) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            tops = Arrays.copyOf(tops, 2 * count);
            owners = Arrays.copyOf(owners, 2 * count);
        }
        starts[count] = start;
        tops[count] = bottom;
        owners[count++] = paragraph;
        bottom += spec.lineHeight();
    }

    /// Where the line that begins at `start` ends; always behind it.
    private int breakBehind(char[] characters, int start, int end) {
        float x = 0;
        int chance = -1;
        int fold = folds.firstEndingBehind(start);
        for (int at = start; at < end; at++) {
            if (fold < folds.count() && folds.start(fold) <= at) {
                at = folds.end(fold++) - 1;
                continue;
            }
            char c = characters[at];
            x = c == '\t' ? spec.advances().tab(x) : x + spec.advances().of(c);
            if (isSpace(c)) {
                chance = at + 1;
            } else if (x > spec.width() && at > start) {
                return chance > start ? chance : at;
            } else if (c == '-' || c == '\u2013' || c == '\u2014' || c >= '\u2e80') {
                chance = at + 1;
            }
        }
        return end;
    }

    int lines() {
        return count;
    }

    int height() {
        return bottom;
    }

    Spec spec() {
        return spec;
    }

    int start(int line) {
        return starts[line];
    }

    /// Where a line ends: the next one's start, or the paragraph's end without LF.
    int end(int line) {
        return isLastOfParagraph(line) ? model.paragraphs().end(owners[line]) : starts[line + 1];
    }

    /// The end of a line without the spaces and tabs that hang over it.
    int trimmedEnd(int line) {
        int end = end(line);
        while (end > starts[line] && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean isLastOfParagraph(int line) {
        return line + 1 >= count || owners[line + 1] != owners[line];
    }

    int top(int line) {
        return tops[line];
    }

    int paragraph(int line) {
        return owners[line];
    }

    /// Whether a line is the first that is shown of its paragraph.
    boolean isFirstOfParagraph(int line) {
        return line == 0 || owners[line - 1] != owners[line];
    }

    /// The layout that a line belongs to; null where its characters stand for themselves.
    @Nullable ShapedParagraph shape(int line) {
        return shaped.get(owners[line]);
    }

    /// The number of a line within its paragraph.
    int within(int line) {
        return line - firstLine[owners[line]];
    }

    /// The line of an offset; for what is not shown, the line that it would stand before.
    int line(int offset) {
        int paragraph = model.paragraphs().at(Math.clamp(offset, 0, text.length()));
        int low = firstLine[paragraph];
        int high = firstLine[paragraph + 1];
        if (low == high) {
            return Math.min(low, count - 1);
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The line at a height; the first or last beyond the ends.
    int lineAt(int y) {
        int found = Arrays.binarySearch(tops, 0, count, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, count - 1);
    }

    /// Where a character of a line begins; offsets beyond the line count as its ends.
    float x(int line, int offset) {
        int to = Math.clamp(offset, starts[line], end(line));
        ShapedParagraph shape = shape(line);
        if (shape != null) {
            return shape.x(within(line), to);
        }
        float x = 0;
        int fold = folds.firstEndingBehind(starts[line]);
        for (int at = starts[line]; at < to; at++) {
            if (fold < folds.count() && folds.start(fold) <= at) {
                at = folds.end(fold++) - 1;
            } else {
                char c = text.charAt(at);
                x = c == '\t' ? spec.advances().tab(x) : x + spec.advances().of(c);
            }
        }
        return x;
    }

    /// The place of a caret in a line that is nearest to an x.
    int offset(int line, float x) {
        int last = isLastOfParagraph(line) ? end(line) : text.offsetByCodePoints(end(line), -1);
        ShapedParagraph shape = shape(line);
        if (shape != null) {
            return Math.clamp(shape.offset(within(line), x), starts[line], last);
        }
        int at = folds.visible(starts[line]);
        float left = 0;
        while (at < last) {
            char c = text.charAt(at);
            float right = c == '\t' ? spec.advances().tab(left) : left + spec.advances().of(c);
            if (x < (left + right) / 2) {
                break;
            }
            left = right;
            at = Math.min(last, folds.visible(at + 1));
        }
        return at;
    }
}
