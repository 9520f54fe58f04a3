package org.postil.desktop.reading;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Arrays;

/// The widths of a font's characters, each asked for once.
///
/// Widths are fractional, so that a text has the same lines at every scale of the screen.
final class Advances {
    /// The width of a character that the font does not have.
    static final float MISSING = -2;

    private static final float UNKNOWN = -1;
    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog and on ";
    private final Font font;
    private final FontRenderContext context;
    private final float[] widths = new float[Character.MAX_VALUE + 1];
    private final char[] one = new char[1];
    private final LineMetrics metrics;

    Advances(Font font) {
        this.font = font;
        this.context = new FontRenderContext(null, true, true);
        this.metrics = font.getLineMetrics(SAMPLE, context);
        Arrays.fill(widths, UNKNOWN);
    }

    /// The width of a character; [#MISSING] where the font has no glyph for it.
    float of(char c) {
        float width = widths[c];
        if (width == UNKNOWN) {
            one[0] = c;
            width =
                    font.canDisplay(c) || Character.isISOControl(c)
                            ? (float) font.getStringBounds(one, 0, 1, context).getWidth()
                            : MISSING;
            widths[c] = width;
        }
        return width;
    }

    /// The mean width of a character in English.
    float mean() {
        return of(SAMPLE) / SAMPLE.length();
    }

    float of(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.max(0, of(text.charAt(i)));
        }
        return sum;
    }

    /// Where a tab leads from a place in a line.
    float tab(float x) {
        float stop = 4 * of('m');
        return (float) (Math.floor(x / stop) + 1) * stop;
    }

    float ascent() {
        return metrics.getAscent();
    }

    float height() {
        return metrics.getAscent() + metrics.getDescent();
    }

    Font font() {
        return font;
    }

    FontRenderContext context() {
        return context;
    }
}
