package org.postil.desktop.people;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import org.postil.desktop.kit.Theme;

/// A coder's progress as a shape: an empty ring, one filled by half, a full disc with a tick.
record MarkIcon(Mark mark) implements Icon {
    private static final int SIZE = 11;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float unit = UIScale.scale(1f);
        float size = UIScale.scale((float) SIZE) - unit;
        pen.translate(x + unit / 2, y + unit / 2);
        pen.setStroke(new BasicStroke(unit * 1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (mark) {
            case NONE -> ring(pen, size, Theme.colour("Postil.gutter"));
            case BEGUN -> {
                Color accent = Theme.colour("Component.accentColor");
                ring(pen, size, accent);
                pen.fill(new Arc2D.Float(0, 0, size, size, 90, 180, Arc2D.CHORD));
            }
            case FINISHED -> {
                pen.setColor(Theme.colour("Postil.good"));
                pen.fill(new Ellipse2D.Float(0, 0, size, size));
                Path2D.Float tick = new Path2D.Float();
                tick.moveTo(size * 0.27f, size * 0.53f);
                tick.lineTo(size * 0.44f, size * 0.69f);
                tick.lineTo(size * 0.74f, size * 0.34f);
                pen.setColor(Theme.colour("List.background"));
                pen.draw(tick);
            }
        }
        pen.dispose();
    }

    private static void ring(Graphics2D pen, float size, Color colour) {
        pen.setColor(colour);
        pen.draw(new Ellipse2D.Float(0, 0, size, size));
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }
}
