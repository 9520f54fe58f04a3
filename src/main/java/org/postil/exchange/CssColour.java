package org.postil.exchange;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Colours as codebook files write them.
final class CssColour {
    private static final Pattern HEX =
            Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern RGB =
            Pattern.compile(
                    "rgba?\\(\\s*([\\d.]+%?)[\\s,]+([\\d.]+%?)[\\s,]+([\\d.]+%?)"
                            + "(?:[\\s,/]+[\\d.]+%?)?\\s*\\)");

    /// The sixteen colours of HTML 4 and the commonest others.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("black", "#000000"),
                    Map.entry("silver", "#c0c0c0"),
                    Map.entry("gray", "#808080"),
                    Map.entry("grey", "#808080"),
                    Map.entry("white", "#ffffff"),
                    Map.entry("maroon", "#800000"),
                    Map.entry("red", "#ff0000"),
                    Map.entry("purple", "#800080"),
                    Map.entry("fuchsia", "#ff00ff"),
                    Map.entry("magenta", "#ff00ff"),
                    Map.entry("green", "#008000"),
                    Map.entry("lime", "#00ff00"),
                    Map.entry("olive", "#808000"),
                    Map.entry("yellow", "#ffff00"),
                    Map.entry("navy", "#000080"),
                    Map.entry("blue", "#0000ff"),
                    Map.entry("teal", "#008080"),
                    Map.entry("aqua", "#00ffff"),
                    Map.entry("cyan", "#00ffff"),
                    Map.entry("orange", "#ffa500"),
                    Map.entry("pink", "#ffc0cb"),
                    Map.entry("brown", "#a52a2a"),
                    Map.entry("gold", "#ffd700"),
                    Map.entry("violet", "#ee82ee"),
                    Map.entry("indigo", "#4b0082"),
                    Map.entry("turquoise", "#40e0d0"),
                    Map.entry("crimson", "#dc143c"),
                    Map.entry("coral", "#ff7f50"),
                    Map.entry("tomato", "#ff6347"),
                    Map.entry("salmon", "#fa8072"),
                    Map.entry("khaki", "#f0e68c"),
                    Map.entry("orchid", "#da70d6"),
                    Map.entry("lightblue", "#add8e6"),
                    Map.entry("lightgreen", "#90ee90"),
                    Map.entry("darkgreen", "#006400"),
                    Map.entry("darkblue", "#00008b"),
                    Map.entry("darkred", "#8b0000"));

    private CssColour() {}

    /// The colour as `#rrggbb`, transparency dropped; null where it is none that is known here.
    static @Nullable String of(String written) {
        String colour = written.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            String digits = hex.group(1);
            return digits.length() < 6 ? doubled(digits) : "#" + digits.substring(0, 6);
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return "#" + channel(rgb.group(1)) + channel(rgb.group(2)) + channel(rgb.group(3));
        }
        return NAMES.get(colour);
    }

    private static String doubled(String digits) {
        StringBuilder colour = new StringBuilder("#");
        for (char c : digits.substring(0, 3).toCharArray()) {
            colour.append(c).append(c);
        }
        return colour.toString();
    }

    private static String channel(String written) {
        boolean percent = written.endsWith("%");
        String digits = percent ? written.substring(0, written.length() - 1) : written;
        double value = digits.matches("\\d+(\\.\\d*)?") ? Double.parseDouble(digits) : 0;
        double scaled = percent ? value * 255 / 100 : value;
        return HexFormat.of().toHexDigits((byte) Math.round(Math.clamp(scaled, 0, 255)));
    }
}
