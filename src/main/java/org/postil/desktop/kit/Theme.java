package org.postil.desktop.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;

/// How the window looks: light, dark, or as the system does.
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /// Makes every window look so, those that are open too.
    ///
    /// @param systemIsDark what [SystemTheme] found; matters for [#SYSTEM] alone
    public void install(boolean systemIsDark) {
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("org.postil.desktop.kit");
        boolean dark = this == DARK || this == SYSTEM && systemIsDark;
        FlatLaf.setGlobalExtraDefaults(Map.of());
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /// Whether the window is dark at the moment.
    public static boolean isDark() {
        return FlatLaf.isLafDark();
    }

    /// The theme of this word in the preferences; [#SYSTEM] for any other.
    public static Theme named(String word) {
        for (Theme theme : values()) {
            if (theme.name().equalsIgnoreCase(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /// A colour of the theme, for example `Postil.quiet`.
    public static Color colour(String key) {
        Color colour = UIManager.getColor(key);
        return colour == null ? Color.GRAY : colour;
    }

    /// Small text; never below 11 points.
    public static Font small() {
        Font label = UIManager.getFont("Label.font");
        return label.deriveFont(Math.max(11f, label.getSize2D() - 1.5f));
    }

    /// Text that stands out.
    public static Font bold() {
        Font font = UIManager.getFont("semibold.font");
        return font == null
                ? UIManager.getFont("Label.font").deriveFont(Font.BOLD)
                : font.deriveFont(UIManager.getFont("Label.font").getSize2D());
    }

    /// The head of a page.
    public static Font heading() {
        return bold().deriveFont(bold().getSize2D() + 2f);
    }
}
