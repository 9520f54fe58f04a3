package org.postil.desktop.finding;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.List;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Swatch;
import org.postil.study.Code;

/// A cell with codes, each by its colour and its name, over two lines; how many more there are
/// stands at the end.
final class CodesCell extends LinesCell {
    private static final int LINES = 2;
    private static final int GAP = 4;
    private static final int BETWEEN = 10;
    private List<Code> codes = List.of();

    CodesCell() {
        super(LINES);
    }

    @Override
    boolean holds(String text, FontMetrics metrics, int room) {
        return false;
    }

    @Override
    void take(Object value) {
        codes =
                value instanceof RowTable.Cell<?> cell && cell.item() instanceof QuoteRow row
                        ? row.codes()
                        : List.of();
    }

    @Override
    void draw(Graphics graphics, FontMetrics metrics) {
        int right = getWidth() - SIDE;
        int lines = codes.size() > 1 && !oneLine(metrics) ? LINES : 1;
        int top = (getHeight() - lines * metrics.getHeight()) / 2;
        int line = 0;
        int x = SIDE;
        for (int at = 0; at < codes.size(); at++) {
            boolean last = at == codes.size() - 1;
            int more = last ? 0 : metrics.stringWidth(more(codes.size() - at - 1)) + BETWEEN;
            int width = width(codes.get(at), metrics);
            if (x > SIDE && x + width > right && line < lines - 1) {
                line++;
                x = SIDE;
            }
            int y = top + line * metrics.getHeight() + metrics.getAscent();
            boolean end = line == lines - 1;
            if (end && x > SIDE && x + width + more > right) {
                FlatUIUtils.drawString(this, graphics, more(codes.size() - at), x, y);
                return;
            }
            drawCode(graphics, codes.get(at), new Place(x, y, right - (end ? more : 0)));
            x += width + BETWEEN;
        }
    }

    private boolean oneLine(FontMetrics metrics) {
        int all = codes.stream().mapToInt(it -> width(it, metrics) + BETWEEN).sum();
        return all - BETWEEN <= getWidth() - 2 * SIDE;
    }

    private static String more(int count) {
        return "+" + count;
    }

    private int width(Code code, FontMetrics metrics) {
        return new Swatch(CodeColour.swatch(code)).getIconWidth()
                + GAP
                + metrics.stringWidth(code.name());
    }

    /// Where a code is drawn: its left end, its base line, and how far it may go.
    private record Place(int x, int y, int right) {}

    private void drawCode(Graphics graphics, Code code, Place place) {
        Swatch swatch = new Swatch(CodeColour.swatch(code));
        int size = swatch.getIconHeight();
        swatch.paintIcon(this, graphics, place.x(), place.y() - size);
        FontMetrics metrics = graphics.getFontMetrics();
        int x = place.x() + swatch.getIconWidth() + GAP;
        String name = Lines.cut(code.name(), place.right() - x, metrics::stringWidth);
        FlatUIUtils.drawString(this, graphics, name, x, place.y());
    }
}
