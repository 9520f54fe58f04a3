package org.postil.desktop.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.postil.study.Span;

/// Paints stripes, names of codes, and underlines.
final class MarginPainter {
    private final Graphics2D canvas;
    private final Sheet sheet;
    private final TextFlow flow;

    MarginPainter(Graphics2D canvas, Sheet sheet, TextFlow flow) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.flow = flow;
    }

    private Color stripe(Mark mark) {
        return sheet.isDimmed(mark)
                ? sheet.colours().rule()
                : sheet.colours().stripe(sheet.colour(mark));
    }

    /// Underlines on the lines from `first` to `last`, each coding in its own slot.
    void underlines(int first, int last, TextRuns runs) {
        switch (sheet.style().coded()) {
            case TINT, STRIPES_ONLY -> {
                return;
            }
            case UNDERLINE, TINT_AND_UNDERLINE -> {}
        }
        float unit = sheet.advances().height() / 18;
        float room = (flow.spec().lineHeight() - sheet.advances().height()) / 2;
        int slots = Math.max(2, Math.round(room / (2.6f * unit)) + 1);
        Fills fills = new Fills(canvas, sheet, flow);
        for (MarginLayout.Stripe stripe : sheet.margin().beside(first, last)) {
            if (sheet.isDimmed(stripe.mark())) {
                continue;
            }
            canvas.setColor(stripe(stripe.mark()));
            canvas.setStroke(stroke(stripe.mark(), 1.6f * unit));
            float below = 2.5f * unit + Math.min(stripe.slot(), slots - 1) * 2.6f * unit;
            Span span = stripe.mark().span();
            for (int line = Math.max(first, stripe.first());
                    line <= Math.min(last, stripe.last());
                    line++) {
                java.awt.Shape shape = fills.shape(line, span);
                if (shape != null) {
                    Rectangle bounds = shape.getBounds();
                    float y = runs.baseline(line) + below;
                    canvas.draw(new Line2D.Float(bounds.x, y, bounds.x + bounds.width, y));
                }
            }
        }
    }

    /// Coders are told apart by the line as well as by their initials.
    private BasicStroke stroke(Mark mark, float width) {
        float[] dash =
                switch (sheet.coder(mark) % 4) {
                    case 1 -> new float[] {4 * width, 1.5f * width};
                    case 2 -> new float[] {1.2f * width, 1.2f * width};
                    case 3 -> new float[] {5 * width, 1.5f * width, width, 1.5f * width};
                    default -> new float[] {1, 0};
                };
        return sheet.hasManyCoders()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, dash, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }

    /// Strokes and gaps of a coder's stripes, in pixels; empty for a whole line.
    private int[] pattern(int coder, int width) {
        if (!sheet.hasManyCoders()) {
            return new int[0];
        }
        int gap = Math.max(2, width * 3 / 4);
        return switch (coder % 4) {
            case 1 -> new int[] {4 * width, gap};
            case 2 -> new int[] {width, gap};
            case 3 -> new int[] {4 * width, gap, width, gap};
            default -> new int[0];
        };
    }

    void paint(Rectangle visible) {
        if (sheet.style().focus()) {
            return;
        }
        MarginPlan plan = new MarginPlan(sheet, flow, visible);
        for (MarginPlan.Placed stripe : plan.stripes()) {
            stripe(stripe, visible);
        }
        canvas.setFont(sheet.small().font());
        for (int at = 0; at < plan.names().size(); at++) {
            name(plan.names().get(at), plan.label(at));
        }
    }

    private void stripe(MarginPlan.Placed placed, Rectangle visible) {
        Rectangle place = placed.place();
        canvas.setColor(stripe(placed.mark()));
        int width = place.width;
        // A stripe may be as long as the transcript: only what is seen of it is worth painting.
        int top = Math.max(place.y, visible.y - width);
        int bottom = Math.min(place.y + place.height, visible.y + visible.height + width);
        int[] pattern = pattern(sheet.coder(placed.mark()), width);
        if (pattern.length == 0) {
            canvas.fillRoundRect(place.x, top, width, bottom - top, width, width);
        } else {
            int period = 0;
            for (int part : pattern) {
                period += part;
            }
            int part = 0;
            for (int y = place.y + (top - place.y) / period * period; y < bottom; ) {
                int end = Math.min(bottom, y + pattern[part]);
                if (part % 2 == 0 && end > top) {
                    canvas.fillRect(place.x, y, width, end - y);
                }
                y += pattern[part];
                part = (part + 1) % pattern.length;
            }
        }
        if (placed.mark().id().equals(sheet.selected)) {
            canvas.setColor(sheet.colours().ink());
            canvas.setStroke(new BasicStroke(1));
            int grow = Math.max(1, place.width / 3);
            canvas.draw(
                    new RoundRectangle2D.Float(
                            place.x - grow - 0.5f,
                            place.y - grow,
                            place.width + 2 * grow,
                            place.height + 2 * grow,
                            place.width,
                            place.width));
        }
    }

    private void name(MarginPlan.Placed placed, MarginLabels.Label label) {
        Mark mark = placed.mark();
        Rectangle place = placed.place();
        Advances small = sheet.small();
        float square = 0.45f * small.height();
        float middle = place.y + place.height / 2f;
        canvas.setColor(stripe(mark));
        canvas.fill(
                new RoundRectangle2D.Float(
                        place.x, middle - square / 2, square, square, square / 2, square / 2));
        float left = place.x + MarginPlan.swatch(sheet);
        float y = place.y + (place.height - small.height()) / 2 + small.ascent();
        String tail = MarginPlan.initials(sheet, label.marks());
        tail += label.hidden() > 0 ? " +" + label.hidden() : "";
        float room = place.x + place.width - left - small.of(tail);
        String name = PagePainter.fitted(mark.name(), small, room);
        boolean dimmed = sheet.isDimmed(mark);
        canvas.setColor(
                dimmed ? sheet.colours().faint() : sheet.colours().label(sheet.colour(mark)));
        canvas.drawString(name, left, y);
        canvas.setColor(sheet.colours().faint());
        canvas.drawString(tail, left + small.of(name), y);
    }
}
