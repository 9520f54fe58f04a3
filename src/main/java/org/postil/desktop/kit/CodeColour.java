package org.postil.desktop.kit;

import java.awt.Color;
import org.postil.study.Code;

/// A code's colour as it is used on the screen: the same hue, readable in the light and the dark.
public final class CodeColour {
    private static final Color UNKNOWN = new Color(0x808080);

    private CodeColour() {}

    /// The colour as it stands in the codebook; grey where that is no colour.
    public static Color of(Code code) {
        String text = code.colour();
        return text.matches("#[0-9a-fA-F]{6}") ? Color.decode(text) : UNKNOWN;
    }

    /// For swatches and stripes: seen before the theme's background at 3:1 and more.
    public static Color swatch(Code code) {
        Color colour = of(code);
        Color background = Theme.colour("Panel.background");
        Color readable = Contrast.readable(colour, background);
        return Contrast.ratio(colour, background) >= 3 ? colour : readable;
    }
}
