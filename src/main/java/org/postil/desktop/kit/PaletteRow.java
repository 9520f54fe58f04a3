package org.postil.desktop.kit;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
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
/// @param title what it is called
/// @param detail smaller, behind the title; may be empty
/// @param key at the right end; may be empty
/// @param enabled grey where it cannot be chosen now
public record PaletteRow(
        @Nullable Icon icon, String title, String detail, String key, boolean enabled) {
    JComponent rendered(boolean selected) {
        JPanel row = new JPanel(new BorderLayout(12, 0));
        row.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
        row.setBackground(
                UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
        Color front = UIManager.getColor(selected ? "List.selectionForeground" : "List.foreground");
        JPanel words = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        words.setOpaque(false);
        JLabel name = new JLabel(title, icon, JLabel.LEADING);
        name.setForeground(enabled ? front : Theme.colour("Postil.quiet"));
        words.add(name);
        if (!detail.isEmpty()) {
            words.add(small(detail, selected ? front : Theme.colour("Postil.quiet")));
        }
        row.add(words, BorderLayout.CENTER);
        if (!key.isEmpty()) {
            row.add(small(key, selected ? front : Theme.colour("Postil.quiet")), BorderLayout.EAST);
        }
        row.getAccessibleContext().setAccessibleName(title);
        return row;
    }

    private static JLabel small(String text, Color colour) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.small());
        label.setForeground(colour);
        return label;
    }
}
