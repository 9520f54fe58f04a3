package org.postil.desktop.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Image;
import java.util.List;
import javax.swing.Icon;

/// The few pictures of the window, in the colour of the text beside them.
public final class Icons {
    private static final int SIZE = 20;
    private static final int SMALL = 16;

    private Icons() {}

    /// @param name of a picture in the program, for example `read`
    public static Icon of(String name) {
        return icon(name, SIZE);
    }

    /// As [#of], at the height of a line.
    public static Icon small(String name) {
        return icon(name, SMALL);
    }

    /// The program's own picture, in the sizes that title bars, docks and switchers ask for.
    public static List<Image> window() {
        return FlatSVGUtils.createWindowIconImages("/org/postil/desktop/kit/icons/postil.svg");
    }

    private static Icon icon(String name, int size) {
        FlatSVGIcon icon =
                new FlatSVGIcon(
                        "org/postil/desktop/kit/icons/" + name + ".svg",
                        size,
                        size,
                        Icons.class.getClassLoader());
        icon.setColorFilter(
                new FlatSVGIcon.ColorFilter((component, colour) ->
                        component == null ? colour : component.getForeground()));
        return icon;
    }
}
