package org.postil.desktop.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;

/// Grounds and frames of stretches of text.
final class Fills {
    private final Graphics2D canvas;
    private final Sheet sheet;
    private final TextFlow flow;
    private final int left;

    Fills(Graphics2D canvas, Sheet sheet, TextFlow flow) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.flow = flow;
        this.left = sheet.geometry().textLeft();
    }

    /// The height of a ground: less than the line's where lines stand apart.
    static int height(Sheet sheet, TextFlow flow) {
        return Math.min(flow.spec().lineHeight(), Math.round(1.12f * sheet.advances().height()));
    }

    static int top(Sheet sheet, TextFlow flow, int line) {
        int room = flow.spec().lineHeight() - height(sheet, flow);
        return sheet.top() + flow.top(line) + room / 2;
    }

    private int height() {
        return height(sheet, flow);
    }

    private int top(int line) {
        return top(sheet, flow, line);
    }

    /// What a span covers of a line; null for nothing.
    @Nullable Shape shape(int line, Span span) {
        int from = Math.max(span.start(), flow.start(line));
        int to = Math.min(span.end(), flow.trimmedEnd(line));
        if (from >= to) {
            return null;
        }
        ShapedParagraph shaped = flow.shape(line);
        if (shaped != null) {
            return shaped(shaped, line, from, to);
        }
        int x0 = Math.round(left + flow.x(line, from));
        int x1 = Math.round(left + flow.x(line, to));
        return x0 == x1 ? null : new Rectangle(x0, top(line), x1 - x0, height());
    }

    /// Logical neighbours may stand apart where the writing changes its direction.
    private Shape shaped(ShapedParagraph shaped, int line, int from, int to) {
        int within = flow.within(line);
        Shape shape =
                shaped.layout(within)
                        .getLogicalHighlightShape(
                                shaped.index(within, from),
                                shaped.index(within, to),
                                new Rectangle2D.Float(0, 0, flow.spec().width(), height()));
        return AffineTransform.getTranslateInstance(left, top(line)).createTransformedShape(shape);
    }

    void fill(int line, Span span, Color colour) {
        Shape shape = shape(line, span);
        if (shape != null) {
            canvas.setColor(colour);
            // Edges that lie on pixels need no smoothing, which is slow.
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            if (shape instanceof Rectangle rectangle) {
                canvas.fillRect(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
            } else {
                canvas.fill(shape);
            }
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        }
    }

    /// The whole shape of a span on the lines from `first` to `last`.
    Area area(Span span, int first, int last) {
        Area area = new Area();
        int to = Math.min(last, flow.line(Math.max(span.start(), span.end() - 1)));
        for (int line = Math.max(first, flow.line(span.start())); line <= to; line++) {
            Shape shape = shape(line, span);
            if (shape != null) {
                Rectangle2D grown = shape.getBounds2D();
                if (shape instanceof Rectangle2D && line < to) {
                    grown.setRect(
                            grown.getX(),
                            grown.getY(),
                            grown.getWidth(),
                            Math.max(grown.getHeight(), top(line + 1) - top(line)));
                    shape =
                            flow.top(line + 1) - flow.top(line) > flow.spec().lineHeight()
                                    ? shape
                                    : grown;
                }
                area.add(new Area(shape));
            }
        }
        return area;
    }
}
