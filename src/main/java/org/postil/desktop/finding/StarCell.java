package org.postil.desktop.finding;

import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.swing.Icon;
import org.postil.desktop.kit.Icons;

/// A star where there is a text, and nothing where there is none.
final class StarCell extends LinesCell {
    private final Icon star = Icons.small("star");

    StarCell() {
        super(1);
    }

    @Override
    boolean holds(String text, FontMetrics metrics, int room) {
        return false;
    }

    @Override
    void draw(Graphics graphics, FontMetrics metrics) {
        if (!getText().isEmpty()) {
            int x = (getWidth() - star.getIconWidth()) / 2;
            star.paintIcon(this, graphics, x, (getHeight() - star.getIconHeight()) / 2);
        }
    }
}
