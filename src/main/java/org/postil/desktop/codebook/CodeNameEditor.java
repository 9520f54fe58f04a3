package org.postil.desktop.codebook;

import java.awt.Dimension;
import java.util.EventObject;
import javax.swing.DefaultCellEditor;
import javax.swing.JTextField;
import org.postil.desktop.kit.Keys;

/// Renames a code where it stands: Enter takes the name, Escape leaves the old one.
final class CodeNameEditor extends DefaultCellEditor {
    CodeNameEditor(Outline tree) {
        super(new Field(tree));
        field().getAccessibleContext().setAccessibleName("Name of the code");
        Keys.bind(field(), "ESCAPE", this::cancelCellEditing);
    }

    JTextField field() {
        return (JTextField) editorComponent;
    }

    /// A click chooses; only F2 and the menu begin to rename.
    @Override
    public boolean isCellEditable(EventObject event) {
        return event == null;
    }

    /// As wide as there is room in its row.
    private static final class Field extends JTextField {
        private static final int LEAST = 80;
        private final transient Outline tree;

        Field(Outline tree) {
            this.tree = tree;
        }

        @Override
        public Dimension getPreferredSize() {
            int width = Math.max(LEAST, tree.getWidth() - tree.editingLeft() - 4);
            return new Dimension(width, Math.max(tree.getRowHeight(), 1));
        }
    }
}
