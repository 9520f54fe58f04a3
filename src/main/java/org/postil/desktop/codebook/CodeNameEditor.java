package org.postil.desktop.codebook;

import java.awt.Component;
import java.awt.Dimension;
import java.util.EventObject;
import java.util.UUID;
import javax.swing.AbstractCellEditor;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.TreeCellEditor;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.study.Code;

/// Renames a code where it stands: Enter takes the name, Escape leaves the old one.
final class CodeNameEditor extends AbstractCellEditor implements TreeCellEditor {
    private static final int LEAST = 80;
    private final JTextField field = new JTextField();
    private final transient CodeCell.Shown shown;
    private final transient Renaming renaming;
    private @Nullable UUID edited;

    /// Takes a name that somebody typed for a code.
    interface Renaming {
        void rename(UUID code, String name);
    }

    CodeNameEditor(CodeCell.Shown shown, Renaming renaming) {
        this.shown = shown;
        this.renaming = renaming;
        field.getAccessibleContext().setAccessibleName("Name of the code");
        field.addActionListener(event -> stopCellEditing());
        Keys.bind(field, "ESCAPE", this::cancelCellEditing);
    }

    JTextField field() {
        return field;
    }

    @Override
    public Component getTreeCellEditorComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row) {
        edited = value instanceof UUID id ? id : null;
        Code code = edited == null ? null : shown.rows().code(edited);
        field.setText(code == null ? "" : code.name());
        field.selectAll();
        int left = code == null ? 0 : CodeCell.left(tree, shown.rows().depth(code.id()));
        int width = Math.max(LEAST, tree.getWidth() - left - 4);
        int height = Math.max(tree.getRowHeight(), 1);
        field.setPreferredSize(new Dimension(width, height));
        return field;
    }

    @Override
    public Object getCellEditorValue() {
        return field.getText();
    }

    /// A click chooses; only F2 and the menu begin to rename.
    @Override
    public boolean isCellEditable(EventObject event) {
        return event == null;
    }

    @Override
    public boolean stopCellEditing() {
        UUID code = edited;
        String name = field.getText().strip();
        edited = null;
        boolean stopped = super.stopCellEditing();
        Code before = code == null ? null : shown.rows().code(code);
        if (before != null && !name.isEmpty() && !name.equals(before.name())) {
            renaming.rename(before.id(), name);
        }
        return stopped;
    }

    @Override
    public void cancelCellEditing() {
        edited = null;
        super.cancelCellEditing();
    }
}
