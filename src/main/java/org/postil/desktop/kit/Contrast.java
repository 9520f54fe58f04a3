package org.postil.desktop.kit;

import java.awt.Color;

/// Colours that can be read, as WCAG 2.1 reckons it.
public final class Contrast {
    /// The least contrast of text with what is behind it.
    public static final double LEAST = 4.5;

    /// The least contrast of lines and shapes with what is behind them.
    public static final double SHAPE = 3;

    private static final int STEPS = 50;
    private static final double[] LINEAR = linear();

    private Contrast() {}

    private static double[] linear() {
        double[] values = new double[256];
        for (int i = 0; i < values.length; i++) {
            double part = i / 255.0;
            values[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return values;
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.1, contrast ratio).
    public static double ratio(Color one, Color other) {
        return ratio(one.getRGB(), other.getRGB());
    }

    private static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// The relative luminance, from 0 to 1 (WCAG 2.1).
    public static double luminance(Color colour) {
        return luminance(colour.getRGB());
    }

    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255]
                + 0.7152 * LINEAR[rgb >> 8 & 255]
                + 0.0722 * LINEAR[rgb & 255];
    }

    /// The colour, moved towards black or white until it can be read before a background.
    public static Color readable(Color colour, Color background) {
        Color towards = luminance(background) > 0.18 ? Color.BLACK : Color.WHITE;
        return standingOut(colour, background, towards, LEAST);
    }

    /// The colour, or as much of it as stands out from the ground; the rest is ink.
    ///
    /// @param ink stands out from the ground by itself
    /// @param least the least contrast with the ground
    public static Color standingOut(Color colour, Color ground, Color ink, double least) {
        for (int step = 0; step < STEPS; step++) {
            int mixed = mix(colour.getRGB(), ink.getRGB(), step / (double) STEPS);
            if (ratio(mixed, ground.getRGB()) >= least) {
                return new Color(mixed);
            }
        }
        return ink;
    }

    /// The ground tinted with a colour, no more than ink on it can bear.
    ///
    /// @param share how much of the colour is wanted, from 0 to 1
    public static Color tint(Color ground, Color colour, double share, Color ink) {
        for (int step = STEPS; step > 0; step--) {
            int mixed = mix(ground.getRGB(), colour.getRGB(), share * step / STEPS);
            if (ratio(mixed, ink.getRGB()) >= LEAST) {
                return new Color(mixed);
            }
        }
        return ground;
    }

    /// A mixture of two colours.
    ///
    /// @param share of the second, from 0 to 1
    public static Color mix(Color one, Color other, double share) {
        return new Color(mix(one.getRGB(), other.getRGB(), share));
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (one >> shift & 255) * (1 - share) + (other >> shift & 255) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }
}
