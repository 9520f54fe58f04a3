package org.postil.desktop.reading;

/// How a transcript is shown; a preference, never part of the study.
///
/// @param coded how coded text looks
/// @param colouring what its colour stands for
/// @param density how much space there is between lines
/// @param zoom 1 is the size of the reading font; between 0.5 and 4
/// @param focus the text alone, without turn numbers, stripes and names of codes
public record ReadingStyle(
        Coded coded, Colouring colouring, Density density, double zoom, boolean focus) {
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 4;

    /// How coded text looks in the column; the stripes stand beside it in any case.
    public enum Coded {
        TINT,
        UNDERLINE,
        /// A tint for where codings are and lines below for which they are.
        TINT_AND_UNDERLINE,
        STRIPES_ONLY
    }

    /// What the colour of a coding stands for.
    public enum Colouring {
        CODES,
        CODERS
    }

    /// The distance of lines in heights of the font, and the space between turns.
    public enum Density {
        COMPACT(1.06, 0.35),
        NORMAL(1.3, 0.7),
        AIRY(1.6, 1);

        private final double line;
        private final double turn;

        Density(double line, double turn) {
            this.line = line;
            this.turn = turn;
        }

        double line() {
            return line;
        }

        double turn() {
            return turn;
        }
    }

    public static final ReadingStyle PLAIN =
            new ReadingStyle(Coded.TINT, Colouring.CODES, Density.NORMAL, 1, false);

    public ReadingStyle {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    public ReadingStyle with(Coded other) {
        return new ReadingStyle(other, colouring, density, zoom, focus);
    }

    public ReadingStyle with(Colouring other) {
        return new ReadingStyle(coded, other, density, zoom, focus);
    }

    public ReadingStyle with(Density other) {
        return new ReadingStyle(coded, colouring, other, zoom, focus);
    }

    public ReadingStyle withZoom(double other) {
        return new ReadingStyle(coded, colouring, density, other, focus);
    }

    public ReadingStyle withFocus(boolean other) {
        return new ReadingStyle(coded, colouring, density, zoom, other);
    }
}
