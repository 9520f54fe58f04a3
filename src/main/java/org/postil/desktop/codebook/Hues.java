package org.postil.desktop.codebook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import org.postil.desktop.kit.Swatch;
import org.postil.study.CodePalette;

/// The colours to choose from, as lines of a menu: each with its swatch and its name.
final class Hues {
    private Hues() {}

    /// @param chosen told `#rrggbb`
    static List<JMenuItem> items(Consumer<String> chosen) {
        List<JMenuItem> items = new ArrayList<>();
        for (CodePalette.Hue hue : CodePalette.hues()) {
            JMenuItem item = new JMenuItem(hue.name(), new Swatch(Color.decode(hue.colour())));
            item.addActionListener(event -> chosen.accept(hue.colour()));
            items.add(item);
        }
        return items;
    }

    /// The name of a colour of the palette; any other as it is written.
    static String name(String colour) {
        return CodePalette.hues().stream()
                .filter(it -> it.colour().equalsIgnoreCase(colour))
                .map(CodePalette.Hue::name)
                .findFirst()
                .orElse(colour);
    }
}
