package org.postil.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;

/// Asks whether a new study is to be encrypted, and for its password, typed twice.
final class NewStudy implements Welcome.Asked {
    private final Asking asking;
    private final JCheckBox encrypted = new JCheckBox("Encrypt it with a password");
    private final JPasswordField password;
    private final JPasswordField again;
    private final JButton create = new JButton("Create study");
    private final Consumer<@Nullable String> then;

    /// @param then told the password; null for none
    /// @param cancelled where somebody thought better of it
    NewStudy(Path file, Consumer<@Nullable String> then, Runnable cancelled) {
        this.then = then;
        this.asking = new Asking("New study “" + Opening.name(file) + "”", file.toString());
        asking.panel().add(encrypted);
        asking.text(
                "Whoever has the file then reads nothing of it without the password. Nobody can"
                        + " bring back a password that is forgotten: write it down where you keep"
                        + " such things.");
        this.password = asking.password("Password");
        this.again = asking.password("The same password again");
        asking.hints();
        JButton cancel = new JButton("Cancel");
        asking.buttons(create, cancel);
        encrypted.addActionListener(event -> enable());
        create.addActionListener(event -> create());
        Keys.bind(create, "ENTER", () -> create.doClick(0));
        password.addActionListener(event -> again.requestFocusInWindow());
        again.addActionListener(event -> create.doClick(0));
        cancel.addActionListener(event -> cancelled.run());
        Keys.bind(asking.panel(), "ESCAPE", cancelled);
        enable();
    }

    private void enable() {
        password.setEnabled(encrypted.isSelected());
        again.setEnabled(encrypted.isSelected());
        asking.refuse("");
        if (encrypted.isSelected()) {
            password.requestFocusInWindow();
        }
    }

    private void create() {
        asking.refuse("");
        String first = Asking.taken(password);
        if (!encrypted.isSelected()) {
            then.accept(null);
        } else if (first.isEmpty()) {
            asking.refuse("Type a password, or leave the study without one.");
        } else if (!first.equals(Asking.taken(again))) {
            asking.refuse("The two passwords differ. Type the same one twice.");
            again.setText("");
            again.requestFocusInWindow();
        } else {
            then.accept(first);
        }
    }

    @Override
    public JComponent component() {
        return asking.panel();
    }

    @Override
    public void busy(boolean at) {
        create.setEnabled(!at);
    }

    void focus() {
        create.requestFocusInWindow();
    }

    JCheckBox encrypted() {
        return encrypted;
    }

    JPasswordField password() {
        return password;
    }

    JPasswordField again() {
        return again;
    }

    JButton button() {
        return create;
    }

    String refused() {
        return asking.refused();
    }
}
