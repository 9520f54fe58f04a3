package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import javax.swing.AbstractAction;
import javax.swing.AbstractCellEditor;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.table.TableCellEditor;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// Writes a cell as spreadsheets do: Enter keeps and goes down, Tab keeps and goes right, Escape
/// leaves the cell as it was, Ctrl+Enter and Shift+Enter begin a new line.
final class SummaryEditor extends AbstractCellEditor implements TableCellEditor {
    /// Goes on from the cell that was written.
    interface Moves {
        void by(int rows, int columns);
    }

    private final JTextArea text = new JTextArea();
    private final JScrollPane scroll = Widgets.scroll(text);

    SummaryEditor(Moves moves) {
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.getAccessibleContext().setAccessibleName("Case summary");
        text.getAccessibleContext()
                .setAccessibleDescription(
                        "Enter keeps it and goes down, Tab goes right, Ctrl Enter begins a line,"
                                + " Escape leaves it as it was.");
        key("ENTER", () -> keep(moves, 1, 0));
        key("TAB", () -> keep(moves, 0, 1));
        key("shift TAB", () -> keep(moves, 0, -1));
        key("ESCAPE", this::cancelCellEditing);
        key("ctrl ENTER", () -> text.replaceSelection("\n"));
        key("shift ENTER", () -> text.replaceSelection("\n"));
    }

    private void key(String key, Runnable work) {
        text.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "postil " + key);
        text.getActionMap()
                .put(
                        "postil " + key,
                        new AbstractAction() {
                            @Override
                            public void actionPerformed(ActionEvent event) {
                                work.run();
                            }
                        });
    }

    private void keep(Moves moves, int rows, int columns) {
        if (stopCellEditing()) {
            moves.by(rows, columns);
        }
    }

    /// Begins with a text.
    JComponent begin(String words) {
        int pad = UIScale.scale(6);
        text.setText(words);
        text.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        scroll.setBorder(
                BorderFactory.createLineBorder(Theme.colour("Component.focusedBorderColor"), 2));
        text.setCaretPosition(words.length());
        return scroll;
    }

    JTextArea text() {
        return text;
    }

    /// The keyboard begins to write, and so does a double click; a single one only takes the cell
    /// in hand.
    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent mouse) || mouse.getClickCount() >= 2;
    }

    @Override
    public Component getTableCellEditorComponent(
            JTable table, Object value, boolean selected, int row, int column) {
        text.setFont(table.getFont());
        return begin(String.valueOf(value));
    }

    @Override
    public Object getCellEditorValue() {
        return text.getText();
    }
}
