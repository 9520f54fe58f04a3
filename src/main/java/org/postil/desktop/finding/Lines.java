package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Breaks text into a few lines of a width.
final class Lines {
    static final String MORE = "…";

    private Lines() {}

    /// The text in at most so many lines, broken at spaces where it can be; the last ends in `…`
    /// where something is left out. Line ends and tabs are spaces.
    ///
    /// @param width of a string
    static List<String> fit(String text, int room, int most, ToIntFunction<String> width) {
        String rest = text.replaceAll("\\s+", " ").strip();
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = fitting(rest, room, width);
            if (end == rest.length()) {
                lines.add(rest);
                return lines;
            }
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : Math.max(1, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, room, width));
        }
        return lines;
    }

    /// One line, with `…` at its end where it is too long.
    static String cut(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int end = fitting(text, room - width.applyAsInt(MORE), width);
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /// One line, with `…` at its beginning where it is too long.
    static String cutLeft(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (width.applyAsInt(MORE + text.substring(middle)) <= room) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low < text.length() && Character.isLowSurrogate(text.charAt(low))) {
            low++;
        }
        return MORE + text.substring(low).stripLeading();
    }

    /// How many characters of the text fit, without cutting one in two.
    private static int fitting(String text, int room, ToIntFunction<String> width) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width.applyAsInt(text.substring(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean cutsOne =
                low > 0 && low < text.length() && Character.isHighSurrogate(text.charAt(low - 1));
        return cutsOne ? low - 1 : low;
    }
}
