package org.postil.desktop.codebook;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;
import org.postil.study.CodeMerges;

/// Asks what the code is called that takes the chosen quotes out of another, and where it stands.
final class SplitStrip {
    private static final String BELOW = "below this code";
    private static final String BESIDE = "beside this code";
    private final JPanel panel =
            new JPanel(new MigLayout("insets 10, fillx", "[][grow,fill][][][]"));
    private final JLabel title = new JLabel();
    private final JTextField field = new JTextField();
    private final JComboBox<String> place = new JComboBox<>(new String[] {BELOW, BESIDE});
    private final Taken taken;

    /// Takes the name of the new code.
    interface Taken {
        void split(String name, CodeMerges.Place place);
    }

    SplitStrip(Taken taken) {
        this.taken = taken;
        panel.setVisible(false);
        panel.setOpaque(false);
        field.setColumns(18);
        field.putClientProperty("JTextField.placeholderText", "Name of the new code");
        field.getAccessibleContext().setAccessibleName("Name of the new code");
        place.getAccessibleContext().setAccessibleName("Place of the new code");
        JButton split = new JButton("Preview");
        JButton cancel = new JButton("Cancel");
        split.addActionListener(event -> take());
        cancel.addActionListener(event -> close());
        field.addActionListener(event -> take());
        Keys.bind(panel, "ESCAPE", this::close);
        panel.add(Widgets.heading("Split"));
        panel.add(field, "wmin 60");
        panel.add(place);
        panel.add(split);
        panel.add(cancel, "wrap");
        panel.add(title, "span, wmin 0");
    }

    JComponent component() {
        return panel;
    }

    JTextField field() {
        return field;
    }

    boolean isOpen() {
        return panel.isVisible();
    }

    void open(int quotes) {
        field.setText("");
        say(quotes);
        panel.setVisible(true);
        panel.revalidate();
        field.requestFocusInWindow();
    }

    /// Says how many quotes are chosen.
    void say(int quotes) {
        title.setText(
                quotes == 0
                        ? "Choose in the list below the quotes that the new code takes."
                        : (quotes == 1 ? "1 quote goes" : quotes + " quotes go")
                                + " to the new code; the others stay.");
    }

    private void take() {
        String name = field.getText().strip();
        if (!name.isEmpty()) {
            boolean below = BELOW.equals(place.getSelectedItem());
            taken.split(name, below ? CodeMerges.Place.BELOW : CodeMerges.Place.BESIDE);
        }
    }

    void close() {
        panel.setVisible(false);
        panel.revalidate();
    }
}
