package org.postil.desktop.reading;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import org.jspecify.annotations.Nullable;

/// Swing's view of the whole text: between offsets and places. It holds nothing, so that it can be
/// made anew at any time.
final class TranscriptView extends View {
    private static final float CARET = 1;
    private final Sheet sheet;

    TranscriptView(Element element, Sheet sheet) {
        super(element);
        this.sheet = sheet;
    }

    /// The lines for the component's width: Swing lays views out a pixel narrower, and first of all
    /// at infinite width, which nobody ever sees.
    private @Nullable TextFlow flow() {
        return getContainer() instanceof TranscriptText text ? text.flowIfAny() : null;
    }

    @Override
    public float getPreferredSpan(int axis) {
        TextFlow flow = flow();
        return axis == X_AXIS ? sheet.width() : flow == null ? 0 : sheet.height(flow);
    }

    @Override
    public int getResizeWeight(int axis) {
        return axis == X_AXIS ? 1 : 0;
    }

    @Override
    public Shape modelToView(int offset, Shape place, Position.Bias bias)
            throws BadLocationException {
        if (offset < 0 || offset > getDocument().getLength() + 1) {
            throw new BadLocationException("No such place in the transcript", offset);
        }
        Rectangle area = place.getBounds();
        TextFlow flow = flow();
        if (flow == null) {
            return new Rectangle2D.Float(area.x, area.y, CARET, 1);
        }
        int line = flow.line(offset);
        float x = area.x + sheet.geometry().textLeft() + flow.x(line, offset);
        int y = area.y + sheet.top() + flow.top(line);
        return new Rectangle2D.Float(x, y, CARET, flow.spec().lineHeight());
    }

    @Override
    public int viewToModel(float x, float y, Shape place, Position.Bias[] bias) {
        Rectangle area = place.getBounds();
        bias[0] = Position.Bias.Forward;
        TextFlow flow = flow();
        if (flow == null) {
            return 0;
        }
        int line = flow.lineAt(Math.round(y) - area.y - sheet.top());
        return flow.offset(line, x - area.x - sheet.geometry().textLeft());
    }

    @Override
    public int getNextVisualPositionFrom(
            int offset, Position.Bias bias, Shape place, int direction, Position.Bias[] result) {
        result[0] = Position.Bias.Forward;
        TextFlow flow = flow();
        TranscriptModel model = sheet.model();
        if (flow == null || model == null) {
            return 0;
        }
        return switch (direction) {
            case SwingConstants.EAST -> model.step(Math.max(0, offset), 1);
            case SwingConstants.WEST -> model.step(offset < 0 ? model.text().length() : offset, -1);
            case SwingConstants.NORTH -> vertically(flow, offset, place, -1);
            case SwingConstants.SOUTH -> vertically(flow, offset, place, 1);
            default -> throw new IllegalArgumentException("No such direction: " + direction);
        };
    }

    private int vertically(TextFlow flow, int offset, Shape place, int step) {
        int line = flow.line(Math.max(0, offset));
        int next = line + step;
        if (next < 0 || next >= flow.lines()) {
            return offset;
        }
        Point wanted = wanted();
        float x =
                wanted == null
                        ? flow.x(line, offset)
                        : wanted.x - place.getBounds().x - sheet.geometry().textLeft();
        return flow.offset(next, x);
    }

    /// Where the caret would be if all lines were long enough.
    private @Nullable Point wanted() {
        return getContainer() instanceof JTextComponent text && text.getCaret() != null
                ? text.getCaret().getMagicCaretPosition()
                : null;
    }

    @Override
    public void paint(Graphics graphics, Shape place) {
        Rectangle area = place.getBounds();
        TextFlow flow = flow();
        TranscriptModel model = sheet.model();
        if (flow == null || model == null || !(getContainer() instanceof TranscriptText text)) {
            return;
        }
        Graphics2D canvas = (Graphics2D) graphics.create();
        try {
            canvas.translate(area.x, area.y);
            new PagePainter(canvas, sheet, model, flow).paint(text.view());
        } finally {
            canvas.dispose();
        }
    }

    @Override
    public void insertUpdate(DocumentEvent event, Shape place, ViewFactory factory) {
        // The text is read-only; another transcript comes with another document.
    }

    @Override
    public void removeUpdate(DocumentEvent event, Shape place, ViewFactory factory) {
        // See insertUpdate.
    }

    @Override
    public void changedUpdate(DocumentEvent event, Shape place, ViewFactory factory) {
        // See insertUpdate.
    }
}
