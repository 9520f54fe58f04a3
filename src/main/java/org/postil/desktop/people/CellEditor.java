package org.postil.desktop.people;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JList;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;

/// A field laid over a line of a list to rename what stands there: Enter or going elsewhere keeps
/// what was typed, Escape does not.
final class CellEditor {
    private final JList<?> list;
    private @Nullable JTextField field;

    CellEditor(JList<?> list) {
        this.list = list;
    }

    void edit(int index, String name, String text, Consumer<String> then) {
        close();
        Rectangle cell = list.getCellBounds(index, index);
        if (cell == null) {
            return;
        }
        JTextField made = new JTextField(text);
        made.getAccessibleContext().setAccessibleName(name);
        int height = made.getPreferredSize().height;
        made.setBounds(cell.x + 2, cell.y, cell.width - 4, Math.max(height, cell.height));
        made.addActionListener(event -> take(then));
        Keys.bind(made, "ESCAPE", this::cancel);
        made.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        if (!event.isTemporary()) {
                            take(then);
                        }
                    }
                });
        field = made;
        list.add(made);
        int dot = text.lastIndexOf('.');
        made.select(0, dot > 0 ? dot : text.length());
        list.repaint();
        made.requestFocusInWindow();
    }

    @Nullable JTextField field() {
        return field;
    }

    private void take(Consumer<String> then) {
        JTextField done = field;
        if (done != null) {
            close();
            list.requestFocusInWindow();
            then.accept(done.getText());
        }
    }

    private void cancel() {
        close();
        list.requestFocusInWindow();
    }

    private void close() {
        JTextField old = field;
        field = null;
        if (old != null) {
            list.remove(old);
            list.repaint();
        }
    }
}
