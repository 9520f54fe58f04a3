package org.postil.desktop.finding;

import javax.swing.Icon;
import javax.swing.JButton;
import org.jspecify.annotations.Nullable;

/// A condition that is in force; pressing it takes it away.
final class Chip extends JButton {
    Chip(@Nullable Icon icon, String text, String tooltip, Runnable remove) {
        super(text + "  ×", icon);
        putClientProperty("JButton.buttonType", "roundRect");
        setToolTipText(tooltip);
        getAccessibleContext().setAccessibleName(text + ", remove");
        addActionListener(event -> remove.run());
    }
}
