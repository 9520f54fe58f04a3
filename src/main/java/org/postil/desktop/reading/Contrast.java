package org.postil.desktop.reading;

/// Keeps colours readable: contrast as WCAG 2 defines it, over `0xrrggbb`.
final class Contrast {
    /// What text needs.
    static final double TEXT = 4.5;

    /// What lines and shapes need.
    static final double SHAPE = 3;

    private static final int STEPS = 50;
    private static final double[] LINEAR = linear();

    private Contrast() {}

    private static double[] linear() {
        double[] values = new double[256];
        for (int i = 0; i < values.length; i++) {
            double share = i / 255.0;
            values[i] = share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return values;
    }

    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255]
                + 0.7152 * LINEAR[rgb >> 8 & 255]
                + 0.0722 * LINEAR[rgb & 255];
    }

    /// From 1 (the same) to 21 (black on white).
    static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// A share of `top`, 0 to 1, over `ground`.
    static int mix(int ground, int top, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (ground >> shift & 255) * (1 - share) + (top >> shift & 255) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }

    /// The colour, or as much of it as stands out from the ground; the rest is ink.
    ///
    /// @param ink stands out from the ground by itself
    static int standingOut(int colour, int ground, int ink, double least) {
        for (int step = 0; step < STEPS; step++) {
            int mixed = mix(colour, ink, step / (double) STEPS);
            if (ratio(mixed, ground) >= least) {
                return mixed;
            }
        }
        return ink;
    }

    /// The ground tinted with a colour, no more than ink on it can bear.
    ///
    /// @param share how much of the colour is wanted, 0 to 1
    static int tint(int ground, int colour, double share, int ink) {
        for (int step = STEPS; step > 0; step--) {
            int mixed = mix(ground, colour, share * step / STEPS);
            if (ratio(mixed, ink) >= TEXT) {
                return mixed;
            }
        }
        return ground;
    }
}
