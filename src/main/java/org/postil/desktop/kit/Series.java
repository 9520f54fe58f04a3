package org.postil.desktop.kit;

import java.awt.Color;
import java.util.List;

/// The colours of bars that stand for groups, in the groups' order; seen at 3:1 and more before the
/// theme's background.
public final class Series {
    /// More groups than these are not told apart by colour.
    public static final int MOST = 4;

    private static final double LEAST = 3;
    private static final List<Color> COLOURS =
            List.of(
                    new Color(0x2274b5),
                    new Color(0xd97b1e),
                    new Color(0x2e8b57),
                    new Color(0x8e5bb5));

    private Series() {}

    /// @param at the group's place, from 0
    public static Color colour(int at) {
        Color colour = COLOURS.get(at % COLOURS.size());
        Color background = Theme.colour("Panel.background");
        return Contrast.ratio(colour, background) >= LEAST
                ? colour
                : Contrast.readable(colour, background);
    }
}
