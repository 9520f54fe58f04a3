package org.postil.desktop.people;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.UUID;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;

/// Draws a line of the transcript list: mark, name and number of codings, and below them what is
/// known of the participants.
final class TranscriptCell extends JPanel implements ListCellRenderer<ListEntry> {
    private static final int SIDE = 10;
    private static final int GAP = 8;
    private static final int PAD = 4;
    private static final int BAR = 3;
    private static final int MARK = 11;
    private ListEntry entry = new ListEntry.Head("", 0, true);
    private @Nullable UUID open;
    private boolean selected;
    private boolean focused;

    TranscriptCell() {
        setOpaque(true);
    }

    /// Marks the transcript that is being read.
    void open(@Nullable UUID transcript) {
        open = transcript;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ListEntry> list,
            ListEntry value,
            int index,
            boolean isSelected,
            boolean cellHasFocus) {
        entry = value;
        selected = isSelected;
        focused = cellHasFocus;
        setBackground(isSelected ? list.getSelectionBackground() : list.getBackground());
        setForeground(isSelected ? list.getSelectionForeground() : list.getForeground());
        getAccessibleContext().setAccessibleName(value.spoken());
        return this;
    }

    private Font nameFont() {
        return entry instanceof ListEntry.Item item && item.row().id().equals(open)
                ? Theme.bold()
                : UIManager.getFont("Label.font");
    }

    private static Font headFont() {
        return Theme.bold().deriveFont(Theme.small().getSize2D());
    }

    @Override
    public Dimension getPreferredSize() {
        int pad = UIScale.scale(PAD);
        int height =
                switch (entry) {
                    case ListEntry.Head head -> getFontMetrics(headFont()).getHeight() + 3 * pad;
                    case ListEntry.Item item -> {
                        int first = getFontMetrics(nameFont()).getHeight();
                        int second =
                                item.row().details().isEmpty()
                                        ? 0
                                        : getFontMetrics(Theme.small()).getHeight();
                        yield first + second + 2 * pad;
                    }
                };
        return new Dimension(UIScale.scale(80), height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D pen = (Graphics2D) graphics.create();
        switch (entry) {
            case ListEntry.Head head -> paintHead(pen, head);
            case ListEntry.Item item -> paintItem(pen, item.row());
        }
        if (focused) {
            pen.setColor(Theme.colour("Component.focusedBorderColor"));
            pen.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
        pen.dispose();
    }

    private void paintHead(Graphics2D pen, ListEntry.Head head) {
        pen.setFont(headFont());
        FontMetrics metrics = pen.getFontMetrics();
        int side = UIScale.scale(SIDE);
        int base = getHeight() - UIScale.scale(PAD) - metrics.getDescent();
        pen.setColor(quiet());
        String arrow = head.open() ? "▾" : "▸";
        FlatUIUtils.drawString(this, pen, arrow, side, base);
        int x = side + UIScale.scale(MARK) + UIScale.scale(GAP);
        String count = String.valueOf(head.transcripts());
        int countWidth = metrics.stringWidth(count);
        int room = getWidth() - x - side - countWidth - UIScale.scale(GAP);
        pen.setColor(getForeground());
        FlatUIUtils.drawString(this, pen, Shortened.to(room, head.title(), metrics), x, base);
        pen.setColor(quiet());
        FlatUIUtils.drawString(this, pen, count, getWidth() - side - countWidth, base);
    }

    private void paintItem(Graphics2D pen, TranscriptRow row) {
        int side = UIScale.scale(SIDE);
        int pad = UIScale.scale(PAD);
        int gap = UIScale.scale(GAP);
        if (row.id().equals(open)) {
            pen.setColor(Theme.colour("Component.accentColor"));
            pen.fillRect(0, 0, UIScale.scale(BAR), getHeight());
        }
        FontMetrics names = getFontMetrics(nameFont());
        FontMetrics small = getFontMetrics(Theme.small());
        MarkIcon mark = new MarkIcon(row.mark());
        mark.paintIcon(this, pen, side, pad + (names.getHeight() - mark.getIconHeight()) / 2);
        int x = side + mark.getIconWidth() + gap;
        int base = pad + names.getAscent();
        String count = String.format(java.util.Locale.UK, "%,d", row.codings());
        int countX = getWidth() - side - small.stringWidth(count);
        pen.setFont(Theme.small());
        pen.setColor(quiet());
        FlatUIUtils.drawString(this, pen, count, countX, base);
        FlatUIUtils.drawString(
                this,
                pen,
                Shortened.to(getWidth() - side - x, row.details(), small),
                x,
                pad + names.getHeight() + small.getAscent());
        pen.setFont(nameFont());
        pen.setColor(getForeground());
        FlatUIUtils.drawString(
                this, pen, Shortened.to(countX - gap - x, row.shown(), names), x, base);
    }

    private Color quiet() {
        return selected ? getForeground() : Theme.colour("Postil.quiet");
    }
}
