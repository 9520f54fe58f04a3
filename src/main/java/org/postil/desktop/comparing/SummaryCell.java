package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// How a cell of the Framework matrix looks: its text, and below it how many quotes it has or what
/// to look at again.
final class SummaryCell extends JPanel {
    private static final int PAD = 6;
    private static final int TIP = 320;
    private static final String CUT = " …";
    private final JTextArea text = Widgets.text("");
    private final JTextArea foot = Widgets.quietText("");
    private boolean stale;
    private boolean lead;

    /// @param label whether it is a participant's, whose values stand at once below the name
    SummaryCell(boolean label) {
        super(new BorderLayout(0, 2));
        int pad = UIScale.scale(PAD);
        setBorder(BorderFactory.createEmptyBorder(pad, pad + 3, pad, pad));
        add(text, label ? BorderLayout.NORTH : BorderLayout.CENTER);
        add(foot, label ? BorderLayout.CENTER : BorderLayout.SOUTH);
    }

    /// Shows a cell.
    ///
    /// @param words of the cell, or what was just written there
    SummaryCell show(JTable table, SummaryMatrix.Cell cell, String words, boolean atHand) {
        stale = cell.isStale();
        lead = atHand;
        text.setText(words);
        foot.setText(cell.foot());
        style(table);
        getAccessibleContext()
                .setAccessibleName(words.isEmpty() ? "Not written, " + cell.said() : words);
        getAccessibleContext().setAccessibleDescription(cell.said());
        return this;
    }

    /// Shows a participant.
    SummaryCell show(JTable table, String name, String values, boolean atHand) {
        stale = false;
        lead = false;
        text.setText(name);
        foot.setText(values);
        style(table);
        text.setFont(Theme.bold());
        if (atHand) {
            setBackground(table.getSelectionBackground());
        }
        getAccessibleContext().setAccessibleName(name + ", " + values);
        return this;
    }

    private void style(JTable table) {
        text.setFont(table.getFont());
        foot.setFont(Theme.small());
        setBackground(lead ? table.getSelectionBackground() : table.getBackground());
        text.setForeground(lead ? table.getSelectionForeground() : table.getForeground());
        foot.setForeground(stale ? Theme.colour("Postil.warning") : Theme.colour("Postil.quiet"));
    }

    /// How high it is at a width.
    int heightAt(int width, int mostLines) {
        int pad = UIScale.scale(PAD);
        int room = Math.max(1, width - 2 * pad - 3);
        text.setSize(room, Short.MAX_VALUE);
        foot.setSize(room, Short.MAX_VALUE);
        int line = text.getFontMetrics(text.getFont()).getHeight();
        int words = Math.clamp(text.getPreferredSize().height, line, line * mostLines);
        return words + foot.getPreferredSize().height + 2 * pad + 4;
    }

    /// A renderer is in no window, where nobody else would lay it out.
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        int room = Math.max(1, width - 2 * UIScale.scale(PAD) - 3);
        text.setSize(room, Short.MAX_VALUE);
        foot.setSize(room, Short.MAX_VALUE);
        doLayout();
    }

    /// Everything that stands in a cell, for it may be longer than is shown.
    static String tip(String head, String words, SummaryMatrix.Cell cell) {
        String text = words.isEmpty() ? "" : "<br>" + markup(words);
        return "<html><body width="
                + UIScale.scale(TIP)
                + "><b>"
                + markup(head)
                + "</b>"
                + text
                + "<br>"
                + markup(cell.said())
                + "</body></html>";
    }

    private static String markup(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /// Where the text is longer than the cell, the last line in sight ends with an ellipsis.
    @Override
    protected void paintChildren(Graphics pen) {
        super.paintChildren(pen);
        FontMetrics metrics = text.getFontMetrics(text.getFont());
        int line = metrics.getHeight();
        int lines = text.getHeight() / line;
        if (lines > 0 && text.getPreferredSize().height > text.getHeight() + line / 2) {
            int wide = metrics.stringWidth(CUT);
            int x = text.getX() + text.getWidth() - wide;
            int y = text.getY() + (lines - 1) * line;
            pen.setColor(getBackground());
            pen.fillRect(x, y, wide, line);
            pen.fillRect(text.getX(), y + line, text.getWidth(), text.getHeight() - lines * line);
            pen.setFont(text.getFont());
            pen.setColor(text.getForeground());
            pen.drawString(CUT, x, y + metrics.getAscent());
        }
    }

    @Override
    protected void paintComponent(Graphics pen) {
        super.paintComponent(pen);
        if (stale) {
            pen.setColor(Theme.colour("Postil.warning"));
            pen.fillRect(0, 0, UIScale.scale(3), getHeight());
        }
        if (lead) {
            Color frame = Theme.colour("Component.focusedBorderColor");
            pen.setColor(frame);
            pen.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            pen.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
        }
    }
}
