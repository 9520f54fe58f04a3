package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// Asks before something is done, beside what it is about: what will happen, and two buttons.
final class InPlaceQuestion extends JPanel {
    private final JTextArea words = Widgets.text("");
    private final JButton yes = new JButton();
    private final JButton no = new JButton("Cancel");
    private final JTextField field = new JTextField(24);
    private Runnable work = () -> {};

    InPlaceQuestion() {
        super(new BorderLayout(0, 8));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        buttons.setOpaque(false);
        buttons.add(field);
        field.setVisible(false);
        field.addActionListener(event -> answer(true));
        buttons.add(yes);
        buttons.add(no);
        add(words, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
        yes.addActionListener(event -> answer(true));
        no.addActionListener(event -> answer(false));
        Keys.bind(this, "ESCAPE", () -> answer(false));
        setVisible(false);
        setName("question");
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(
                                1, 0, 0, 0, Theme.colour("Component.borderColor")),
                        BorderFactory.createEmptyBorder(10, 10, 10, 10)));
    }

    /// @param sentences what will happen
    /// @param verb on the button that does it
    void ask(String sentences, String verb, Runnable then) {
        words.setText(sentences);
        getAccessibleContext().setAccessibleName(sentences);
        no.setText("Cancel");
        field.setVisible(false);
        yes.setVisible(true);
        yes.setText(verb);
        yes.getAccessibleContext().setAccessibleDescription(sentences);
        work = then;
        setVisible(true);
        revalidate();
        yes.requestFocusInWindow();
    }

    /// Asks for a name.
    ///
    /// @param sentences what it is for
    void askName(String sentences, String verb, Consumer<String> then) {
        field.setText("");
        field.getAccessibleContext().setAccessibleName(sentences);
        ask(sentences, verb, () -> then.accept(field.getText()));
        field.setVisible(true);
        field.requestFocusInWindow();
    }

    JTextField field() {
        return field;
    }

    /// Says something that needs no answer, until somebody closes it.
    void tell(String sentences) {
        words.setText(sentences);
        getAccessibleContext().setAccessibleName(sentences);
        work = () -> {};
        yes.setVisible(false);
        field.setVisible(false);
        no.setText("Close");
        setVisible(true);
        revalidate();
    }

    boolean isAsking() {
        return isVisible();
    }

    /// What is asked.
    String sentences() {
        return words.getText();
    }

    void answer(boolean agreed) {
        setVisible(false);
        Runnable then = work;
        work = () -> {};
        if (agreed) {
            then.run();
        }
    }
}
