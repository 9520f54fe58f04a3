package org.postil.desktop.reading;

import java.awt.Color;
import org.postil.desktop.kit.Contrast;

/// The colours of the transcript view, all opaque.
///
/// Text colours have a contrast of at least 4.5 on paper; a test holds both instances to it.
///
/// @param paper the ground of the text
/// @param ink participants' speech
/// @param dim the interviewer's speech, speakers' names, and what a backlight leaves in the dark
/// @param faint turn numbers and time stamps
/// @param rule thin lines
/// @param accent frames, handles and the caret
/// @param selection the ground of selected text while the view has the focus
/// @param selectionInk selected text
/// @param resting the ground of selected text while something else has the focus; ink stands on it
/// @param match the ground of what was found
/// @param currentMatch the ground of the one among them that the reader is at
/// @param flash the ground of a place that the reader was just led to
public record ReadingColours(
        Color paper,
        Color ink,
        Color dim,
        Color faint,
        Color rule,
        Color accent,
        Color selection,
        Color selectionInk,
        Color resting,
        Color match,
        Color currentMatch,
        Color flash) {
    public static final ReadingColours LIGHT =
            new ReadingColours(
                    new Color(0xfffdf8),
                    new Color(0x1d2127),
                    new Color(0x5b6270),
                    new Color(0x6b7280),
                    new Color(0xe4e2dc),
                    new Color(0x1f5fbf),
                    new Color(0x2a5db0),
                    new Color(0xffffff),
                    new Color(0xc9d9f2),
                    new Color(0xfdeea3),
                    new Color(0xffc44d),
                    new Color(0xdfeafc));

    public static final ReadingColours DARK =
            new ReadingColours(
                    new Color(0x1e2024),
                    new Color(0xe3e5e9),
                    new Color(0xa3a9b4),
                    new Color(0x9097a3),
                    new Color(0x34373d),
                    new Color(0x7fb0ff),
                    new Color(0x2f64b5),
                    new Color(0xffffff),
                    new Color(0x33435e),
                    new Color(0x57490f),
                    new Color(0x7d5200),
                    new Color(0x28384f));

    /// Colours of coders, told apart also by people who see red and green alike; the names stand
    /// beside them.
    private static final int[] CODERS = {
        0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0x8a7a00, 0x7a5cc0
    };

    private static final double ONE = 0.2;
    private static final double DEEPER = 0.09;
    private static final double DEEPEST = 0.5;

    static int coder(int index) {
        return CODERS[index % CODERS.length];
    }

    private boolean isDark() {
        return Contrast.ratio(paper, Color.BLACK) < Contrast.ratio(paper, Color.WHITE);
    }

    /// The ground of text coded with these colours: one hue where there is one, a mixture that is
    /// deeper the more there are.
    ///
    /// @param colours at least one
    Color tint(int[] colours) {
        Color mixed = new Color(colours[0]);
        for (int i = 1; i < colours.length; i++) {
            mixed = Contrast.mix(mixed, new Color(colours[i]), 1.0 / (i + 1));
        }
        double share =
                Math.min(DEEPEST, (isDark() ? 1.6 * ONE : ONE) + DEEPER * (colours.length - 1));
        return Contrast.tint(paper, mixed, share, ink);
    }

    /// A colour for stripes and underlines.
    Color stripe(int colour) {
        return Contrast.standingOut(new Color(colour), paper, ink, Contrast.SHAPE);
    }

    /// A colour for names in the margin.
    Color label(int colour) {
        return Contrast.standingOut(new Color(colour), paper, ink, Contrast.LEAST);
    }
}
