package org.postil.desktop.codebook;

import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Code;
import org.postil.study.Study;

/// Asks for the name of a new code, above the tree: Enter makes it, Escape does not.
final class NewCode {
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0 10 8 10, fillx, wrap 1, gapy 4", "[grow,fill]"));
    private final JLabel where = Widgets.quiet("");
    private final JTextField field = new JTextField();
    private final Taken taken;
    private @Nullable UUID parent;
    private Runnable closed = () -> {};

    /// Makes a code of this name.
    interface Taken {
        void make(String name, @Nullable UUID parent);
    }

    NewCode(Taken taken) {
        this.taken = taken;
        panel.setVisible(false);
        panel.setOpaque(false);
        panel.add(where, "wmin 0");
        panel.add(field, "wmin 0");
        field.putClientProperty("JTextField.placeholderText", "Name of the new code");
        field.getAccessibleContext().setAccessibleName("Name of the new code");
        field.addActionListener(event -> take());
        Keys.bind(field, "ESCAPE", this::close);
    }

    JComponent component() {
        return panel;
    }

    JTextField field() {
        return field;
    }

    /// @param below the parent; null for the top
    /// @param then given the focus when it closes
    void ask(Study study, @Nullable UUID below, Runnable then) {
        Code code = below == null ? null : study.code(below);
        parent = code == null ? null : code.id();
        closed = then;
        String words =
                code == null
                        ? "New code at the top · Enter makes it, Escape does not"
                        : "New code below “" + code.name() + "” · Enter makes it";
        where.setText(words);
        where.setToolTipText(words);
        field.getAccessibleContext().setAccessibleDescription(words);
        field.setText("");
        panel.setVisible(true);
        panel.revalidate();
        field.requestFocusInWindow();
    }

    private void take() {
        String name = field.getText().strip();
        UUID below = parent;
        close();
        if (!name.isEmpty()) {
            taken.make(name, below);
        }
    }

    private void close() {
        panel.setVisible(false);
        panel.revalidate();
        closed.run();
    }
}
