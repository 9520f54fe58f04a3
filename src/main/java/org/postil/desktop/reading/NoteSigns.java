package org.postil.desktop.reading;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signs of annotations: a small sheet left of the line on which the annotated text begins, and
/// dots below that text.
///
/// The painter and the pointer ask the same places, so that what is seen is what is hit.
final class NoteSigns {
    /// A sign at its place.
    ///
    /// @param notes those that begin on its line; at least one
    record Sign(Rectangle place, List<MarginNote> notes) {
        Sign {
            notes = List.copyOf(notes);
        }
    }

    private final Sheet sheet;
    private final TextFlow flow;

    NoteSigns(Sheet sheet, TextFlow flow) {
        this.sheet = sheet;
        this.flow = flow;
    }

    /// The signs beside the lines from `first` to `last`.
    List<Sign> beside(int first, int last) {
        List<Sign> signs = new ArrayList<>();
        if (sheet.notes().all().isEmpty() || sheet.style().focus()) {
            return signs;
        }
        for (MarginNote note : within(first, last)) {
            int line = flow.line(note.span().start());
            if (line < first || line > last) {
                continue;
            }
            Rectangle place = place(line);
            if (!signs.isEmpty() && signs.getLast().place().equals(place)) {
                List<MarginNote> more = new ArrayList<>(signs.removeLast().notes());
                more.add(note);
                signs.add(new Sign(place, more));
            } else {
                signs.add(new Sign(place, List.of(note)));
            }
        }
        return signs;
    }

    private List<MarginNote> within(int first, int last) {
        return sheet.notes().between(flow.start(first), flow.end(last));
    }

    private Rectangle place(int line) {
        int size = Math.round(0.74f * sheet.small().height());
        float middle = sheet.geometry().textLeft() - 1.7f * sheet.unitBeside();
        int y = sheet.top() + flow.top(line) + (flow.spec().lineHeight() - size) / 2;
        return new Rectangle(Math.round(middle - size / 2f), y, size, size);
    }

    /// The annotations whose sign is at a place; none where none is.
    List<MarginNote> at(int x, int y) {
        int line = flow.lineAt(y - sheet.top());
        for (Sign sign : beside(line, line)) {
            Rectangle wide = new Rectangle(sign.place());
            wide.grow(wide.width / 3, wide.height / 3);
            if (wide.contains(x, y)) {
                return sign.notes();
            }
        }
        return List.of();
    }

    private float unit() {
        return sheet.advances().height() / 18;
    }

    /// Paints the dots and signs of the lines from `first` to `last`.
    void paint(Graphics2D canvas, int first, int last, TextRuns runs) {
        if (sheet.notes().all().isEmpty()) {
            return;
        }
        Fills fills = new Fills(canvas, sheet, flow);
        float unit = unit();
        float[] dots = {0, 3 * unit};
        canvas.setStroke(
                new BasicStroke(
                        1.5f * unit, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0));
        canvas.setColor(sheet.colours().ink());
        for (MarginNote note : within(first, last)) {
            int to = flow.line(Math.max(note.span().start(), note.span().end() - 1));
            int from = Math.max(first, flow.line(note.span().start()));
            for (int line = from; line <= Math.min(last, to); line++) {
                dots(canvas, fills.shape(line, note.span()), runs.baseline(line) + below());
            }
        }
        for (Sign sign : beside(first, last)) {
            paint(canvas, sign);
        }
    }

    private static void dots(Graphics2D canvas, @Nullable Shape shape, float y) {
        if (shape != null) {
            Rectangle bounds = shape.getBounds();
            canvas.draw(new Line2D.Float(bounds.x + 1, y, bounds.x + bounds.width - 1, y));
        }
    }

    /// How far below the baseline: under the underlines of codings where there are such.
    private float below() {
        float room = (flow.spec().lineHeight() - sheet.advances().height()) / 2;
        float bottom = room + sheet.advances().height() - sheet.advances().ascent() - unit();
        return switch (sheet.style().coded()) {
            case UNDERLINE, TINT_AND_UNDERLINE -> bottom;
            case TINT, STRIPES_ONLY -> Math.min(3.4f * unit(), bottom);
        };
    }

    /// A sheet with a turned corner and two lines of writing; behind it another where there are
    /// several.
    private void paint(Graphics2D canvas, Sign sign) {
        Rectangle place = sign.place();
        float line = Math.max(1, sheet.small().height() / 15);
        if (sign.notes().size() > 1) {
            leaf(canvas, place.x + 2.5f * line, place.y - 2.5f * line, place.width, line);
        }
        leaf(canvas, place.x, place.y, place.width, line);
        float left = place.x + 0.24f * place.width;
        float y = place.y + 0.52f * place.height;
        canvas.draw(new Line2D.Float(left, y, place.x + 0.76f * place.width, y));
        y = place.y + 0.75f * place.height;
        canvas.draw(new Line2D.Float(left, y, place.x + 0.6f * place.width, y));
    }

    private void leaf(Graphics2D canvas, float x, float y, float size, float line) {
        float corner = 0.34f * size;
        Path2D leaf = new Path2D.Float();
        leaf.moveTo(x, y);
        leaf.lineTo(x + size - corner, y);
        leaf.lineTo(x + size, y + corner);
        leaf.lineTo(x + size, y + size);
        leaf.lineTo(x, y + size);
        leaf.closePath();
        canvas.setColor(sheet.colours().paper());
        canvas.fill(leaf);
        canvas.setColor(sheet.colours().dim());
        canvas.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(leaf);
        canvas.draw(new Line2D.Float(x + size - corner, y, x + size - corner, y + corner));
        canvas.draw(new Line2D.Float(x + size - corner, y + corner, x + size, y + corner));
    }
}
