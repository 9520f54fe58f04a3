package org.postil.desktop.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/// A thin line along some sides of a part, in the colour of the theme that is on, and room inside.
public final class Edge extends AbstractBorder {
    private final Insets lines;
    private final Insets room;

    /// @param lines how thick it is on each side; 0 for none
    /// @param room between the line and what it stands around
    public Edge(Insets lines, Insets room) {
        this.lines = lines;
        this.room = room;
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        insets.set(
                lines.top + room.top,
                lines.left + room.left,
                lines.bottom + room.bottom,
                lines.right + room.right);
        return insets;
    }

    @Override
    public void paintBorder(Component part, Graphics pen, int x, int y, int width, int height) {
        pen.setColor(Theme.colour("Component.borderColor"));
        pen.fillRect(x, y, width, lines.top);
        pen.fillRect(x, y, lines.left, height);
        pen.fillRect(x, y + height - lines.bottom, width, lines.bottom);
        pen.fillRect(x + width - lines.right, y, lines.right, height);
    }
}
