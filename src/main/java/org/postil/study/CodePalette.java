package org.postil.study;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The colours that codes get unless somebody chooses one.
///
/// Any two can be told apart with ordinary sight and with each of the three kinds of colour
/// blindness; they stand in the order in which they are best told apart.
public final class CodePalette {
    /// A colour as `#rrggbb` and the word for it.
    public record Hue(String colour, String name) {}

    private static final List<Hue> HUES =
            List.of(
                    new Hue("#5568b8", "Indigo"),
                    new Hue("#e69f00", "Amber"),
                    new Hue("#009e73", "Green"),
                    new Hue("#cc3311", "Red"),
                    new Hue("#56b4e9", "Sky blue"),
                    new Hue("#b04a8f", "Purple"),
                    new Hue("#7b4f2c", "Brown"),
                    new Hue("#ddcc77", "Sand"),
                    new Hue("#332288", "Navy"),
                    new Hue("#d98cb3", "Pink"),
                    new Hue("#ee7733", "Orange"),
                    new Hue("#4d4d4d", "Grey"));

    private CodePalette() {}

    /// All colours, best told apart first.
    public static List<Hue> hues() {
        return HUES;
    }

    /// The colour of a new code: below a parent that of the code at the top above it; at the top
    /// the colour that the fewest codes there have, the first of them.
    public static String next(Codebook codebook, @Nullable UUID parent) {
        if (parent != null) {
            return codebook.entry(codebook.withAncestors(parent).getLast()).code().colour();
        }
        return leastUsed(codebook.roots());
    }

    /// A colour to tell a new code from these: the one that the fewest of them have.
    public static String leastUsed(List<Code> siblings) {
        Map<String, Integer> uses = new HashMap<>();
        siblings.forEach(it -> uses.merge(it.colour().toLowerCase(Locale.ROOT), 1, Integer::sum));
        Hue least = HUES.getFirst();
        for (Hue hue : HUES) {
            if (uses.getOrDefault(hue.colour(), 0) < uses.getOrDefault(least.colour(), 0)) {
                least = hue;
            }
        }
        return least.colour();
    }
}
