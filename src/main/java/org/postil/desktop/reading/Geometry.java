package org.postil.desktop.reading;

/// Where the gutter, the text, the stripes and their names stand, in pixels from the left.
///
/// The text's width depends on the room alone and never on what is coded, so that coding moves no
/// line.
///
/// @param numberRight where turn numbers end
/// @param nameRight where speakers' names end
/// @param textLeft where the column begins
/// @param textWidth of the column
/// @param laneLeft where stripes begin
/// @param right where the names of codes end
record Geometry(
        int numberRight,
        int nameRight,
        int nameWidth,
        int textLeft,
        int textWidth,
        int laneLeft,
        int right) {
    /// What the parts need, in pixels.
    ///
    /// @param character the mean width of a character in the column
    /// @param beside the same beside the column, where letters grow less than in it
    /// @param zoom of the column
    /// @param number the width of the longest turn number; 0 for none
    /// @param name the width of the longest speaker's name; 0 for none
    /// @param margin whether stripes and names are shown
    record Needs(
            float character, float beside, double zoom, int number, int name, boolean margin) {}

    /// Lines of more characters are hard to read.
    static final int COLUMN = 75;

    private static final int GOOD = 62;
    private static final int NARROW = 38;
    private static final int NAMES = 34;
    private static final int LEAST_NAMES = 18;
    private static final int LANES = 6;
    private static final int LONGEST_NAME = 16;
    private static final int FEWEST = 8;

    /// What names of speakers, lanes and names of codes may take of the width in large letters.
    private static final float NAME_SHARE = 0.2f;

    private static final float LANES_SHARE = 0.1f;
    private static final float NAMES_SHARE = 0.22f;

    /// How much shorter lines may become in large letters before names of codes have to go.
    private static final double PATIENCE = 1.8;

    static Geometry of(int width, Needs needs) {
        float unit = needs.character();
        float side = needs.beside();
        int gap = Math.round(1.6f * side);
        int number = needs.number() == 0 ? 0 : needs.number() + gap;
        int name =
                Math.min(
                        needs.name(),
                        Math.round(Math.min(LONGEST_NAME * side, NAME_SHARE * width)));
        int gutter = gap + number + name + (name > 0 ? 2 * gap : gap);
        int stripes = Math.round(Math.min(LANES * side, LANES_SHARE * width));
        int lanes = needs.margin() ? stripes + 2 * gap : gap;
        int least =
                needs.margin() ? Math.round(Math.min(LEAST_NAMES * side, NAMES_SHARE * width)) : 0;
        int room = width - gutter - lanes;
        if (room - least < narrowest(needs.zoom()) * unit) {
            least = 0;
        }
        // Names get room before lines get their full length, but not before those are readable.
        float shared =
                least == 0
                        ? room
                        : Math.max(room - NAMES * side, Math.min(GOOD * unit, room - least));
        int column =
                Math.max(Math.round(FEWEST * unit), Math.round(Math.min(COLUMN * unit, shared)));
        int names =
                needs.margin() && least > 0 ? Math.min(Math.round(NAMES * side), room - column) : 0;
        int rest = Math.max(0, room - column - names);
        int left = rest / 2;
        int text = left + gutter;
        return new Geometry(
                left + gap + needs.number(),
                left + gap + number + name,
                name,
                text,
                column,
                text + column + (needs.margin() ? 2 * gap : 0),
                text + column + lanes + names - (needs.margin() ? gap / 2 : 0));
    }

    /// The fewest characters of a line beside which there are names of codes.
    private static double narrowest(double zoom) {
        return zoom <= 1 ? NARROW : Math.max(FEWEST, NARROW / Math.pow(zoom, PATIENCE));
    }
}
