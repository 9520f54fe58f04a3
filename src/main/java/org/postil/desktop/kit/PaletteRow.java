package org.postil.desktop.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/// One line of a [Palette].
///
/// @param icon before it; null for none
/// @param title what it is called; never shortened as long as there is room for it alone
/// @param detail smaller, behind the title; shortened at its beginning where there is too little
///   room, since the end of a path says most; may be empty
/// @param key at the right end; may be empty
/// @param enabled grey where it cannot be chosen now
public record PaletteRow(
        @Nullable Icon icon, String title, String detail, String key, boolean enabled) {
    private static final int GAP = 8;

    JComponent rendered(boolean selected) {
        Color front = UIManager.getColor(selected ? "List.selectionForeground" : "List.foreground");
        Color quiet = selected ? front : Theme.colour("Postil.quiet");
        JLabel name = new JLabel(title, icon, JLabel.LEADING);
        name.setForeground(enabled ? front : Theme.colour("Postil.quiet"));
        Row row = new Row(name, small(detail, quiet), small(key, quiet), enabled ? detail : "");
        row.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
        row.setBackground(
                UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
        row.setToolTipText(detail.isEmpty() ? title : title + " – " + detail);
        row.getAccessibleContext().setAccessibleName(title);
        return row;
    }

    private static JLabel small(String text, Color colour) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.small());
        label.setForeground(colour);
        return label;
    }

    /// The end of a text that fits, behind an ellipsis; all of it where there is room.
    static String shortened(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        for (int from = 1; from < text.length(); from++) {
            String end = "…" + text.substring(from).stripLeading();
            if (!Character.isLowSurrogate(text.charAt(from)) && metrics.stringWidth(end) <= room) {
                return end;
            }
        }
        return "";
    }

    /// Title and key have the room they need; the detail has what is left.
    private static final class Row extends JPanel {
        private final JLabel name;
        private final JLabel detail;
        private final JLabel key;
        private final String words;

        Row(JLabel name, JLabel detail, JLabel key, String words) {
            super(null);
            this.name = name;
            this.detail = detail;
            this.key = key;
            this.words = words;
            add(name);
            add(detail);
            add(key);
        }

        /// A list asks for this before it paints a line.
        @Override
        public void validate() {
            doLayout();
        }

        @Override
        public Dimension getPreferredSize() {
            int width = 0;
            for (JLabel part : new JLabel[] {name, detail, key}) {
                width += part.getPreferredSize().width + GAP;
            }
            var insets = getInsets();
            return new Dimension(
                    width + insets.left + insets.right,
                    name.getPreferredSize().height + insets.top + insets.bottom);
        }

        @Override
        public void doLayout() {
            var insets = getInsets();
            int height = getHeight() - insets.top - insets.bottom;
            int right = getWidth() - insets.right;
            if (!key.getText().isEmpty()) {
                int wide = key.getPreferredSize().width;
                key.setBounds(right - wide, insets.top, wide, height);
                right -= wide + GAP;
            }
            int wide =
                    Math.clamp(name.getPreferredSize().width, 0, Math.max(0, right - insets.left));
            name.setBounds(insets.left, insets.top, wide, height);
            int from = insets.left + wide + GAP;
            int room = Math.max(0, right - from);
            // Why something cannot be done is a sentence, which the label shortens at its end.
            if (!words.isEmpty()) {
                detail.setText(shortened(words, detail.getFontMetrics(detail.getFont()), room));
            }
            detail.setBounds(from, insets.top, room, height);
        }
    }
}
