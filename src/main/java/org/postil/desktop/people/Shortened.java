package org.postil.desktop.people;

import java.awt.FontMetrics;

/// Text that must fit a width.
final class Shortened {
    private static final String DOTS = "…";

    private Shortened() {}

    /// As much of the text as fits, with an ellipsis where something is missing.
    static String to(int width, String text, FontMetrics metrics) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int room = width - metrics.stringWidth(DOTS);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (metrics.stringWidth(text.substring(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
        return room < 0 ? "" : text.substring(0, end).stripTrailing() + DOTS;
    }
}
