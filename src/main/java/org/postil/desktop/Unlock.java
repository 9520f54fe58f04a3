package org.postil.desktop;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Notice;

/// Asks for the password of an encrypted study.
final class Unlock implements Welcome.Asked {
    /// What is done with a password.
    interface Attempt {
        /// @param panel told if the password was refused
        void open(Unlock panel, String password);
    }

    private final Asking asking;
    private final JPasswordField password;
    private final JButton open = new JButton("Open");

    /// @param cancelled where somebody thought better of it
    Unlock(Path study, Attempt attempt, Runnable cancelled) {
        this.asking = new Asking("“" + Opening.name(study) + "” is encrypted", study.toString());
        this.password = asking.password("Password");
        asking.hints();
        JButton cancel = new JButton("Cancel");
        asking.buttons(open, cancel);
        open.addActionListener(event -> {
            asking.refuse("");
            if (password.getDocument().getLength() == 0) {
                asking.refuse("Type the password.");
            } else {
                attempt.open(this, Asking.taken(password));
            }
        });
        password.addActionListener(event -> open.doClick(0));
        cancel.addActionListener(event -> cancelled.run());
        Keys.bind(asking.panel(), "ESCAPE", cancelled);
    }

    @Override
    public JComponent component() {
        return asking.panel();
    }

    @Override
    public void busy(boolean at) {
        open.setEnabled(!at);
        password.setEditable(!at);
    }

    /// Says why the study did not open, and lets somebody try again.
    void refuse(Notice notice) {
        asking.refuse(
                notice.remedy().isEmpty() ? notice.what() : notice.what() + " " + notice.remedy());
        password.setText("");
        focus();
    }

    String refused() {
        return asking.refused();
    }

    boolean saysCapsLock() {
        return asking.saysCapsLock();
    }

    JPasswordField field() {
        return password;
    }

    void focus() {
        password.requestFocusInWindow();
    }
}
