package org.postil.desktop.kit;

import java.awt.Color;

/// Colours that can be read, as WCAG 2.1 reckons it.
public final class Contrast {
    /// The least contrast of text with what is behind it.
    public static final double LEAST = 4.5;

    private static final int STEPS = 40;

    private Contrast() {}

    /// The contrast of two colours, from 1 to 21 (WCAG 2.1, contrast ratio).
    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// The relative luminance, from 0 to 1 (WCAG 2.1).
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The colour, moved towards black or white until it can be read before a background.
    public static Color readable(Color colour, Color background) {
        Color towards = luminance(background) > 0.18 ? Color.BLACK : Color.WHITE;
        for (int step = 0; step <= STEPS; step++) {
            Color moved = mix(colour, towards, (double) step / STEPS);
            if (ratio(moved, background) >= LEAST) {
                return moved;
            }
        }
        return towards;
    }

    /// A mixture of two colours.
    ///
    /// @param share of the second, from 0 to 1
    public static Color mix(Color one, Color other, double share) {
        return new Color(
                blend(one.getRed(), other.getRed(), share),
                blend(one.getGreen(), other.getGreen(), share),
                blend(one.getBlue(), other.getBlue(), share));
    }

    private static int blend(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
