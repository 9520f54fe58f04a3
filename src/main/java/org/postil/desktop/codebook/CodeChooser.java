package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Codebook;

/// Asks for a code by a few letters of its name, in the page itself.
final class CodeChooser {
    private static final int ROWS = 7;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 10, fillx, wrap 1, gapy 6", "[grow,fill]"));
    private final JLabel title = Widgets.heading("");
    private final JTextField field;
    private final DefaultListModel<Choice> model = new DefaultListModel<>();
    private final JList<Choice> list = new JList<>(model);
    private List<Choice> choices = List.of();
    private Consumer<@Nullable UUID> taken = code -> {};

    /// A code, or the top of the codebook where the entry is null.
    private record Choice(Codebook.@Nullable Entry entry) {
        String name() {
            return entry == null ? "At the top of the codebook" : entry.code().name();
        }

        String words() {
            return entry == null ? name() : entry.path();
        }
    }

    CodeChooser() {
        field = Widgets.filter("Name of a code", typed -> fill());
        panel.setVisible(false);
        list.setVisibleRowCount(ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName("Codes");
        list.setCellRenderer((all, choice, index, selected, focused) -> {
            JLabel label = new JLabel(choice.words());
            if (choice.entry() != null) {
                label.setIcon(new Swatch(CodeColour.swatch(choice.entry().code())));
            }
            label.setOpaque(true);
            label.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
            label.setBackground(selected ? all.getSelectionBackground() : all.getBackground());
            label.setForeground(selected ? all.getSelectionForeground() : all.getForeground());
            label.setToolTipText(choice.words());
            return label;
        });
        JButton cancel = new JButton("Cancel");
        cancel.addActionListener(event -> close());
        panel.add(title, "wmin 0");
        panel.add(field, "wmin 0, split 2, growx, pushx");
        panel.add(cancel, "growx 0");
        panel.add(Widgets.scroll(list), "wmin 0, growx");
        Keys.bind(panel, "ESCAPE", this::close);
        Keys.bind(panel, "DOWN", () -> step(1));
        Keys.bind(panel, "UP", () -> step(-1));
        Keys.bind(list, "ENTER", this::take);
        field.addActionListener(event -> take());
        list.addMouseListener(
                new java.awt.event.MouseAdapter() {
                    @Override
                    public void mouseClicked(java.awt.event.MouseEvent event) {
                        if (list.locationToIndex(event.getPoint()) >= 0) {
                            take();
                        }
                    }
                });
    }

    JComponent component() {
        return panel;
    }

    JTextField field() {
        return field;
    }

    /// Asks for one of the codes.
    ///
    /// @param without those that cannot be meant
    /// @param withTop whether the top of the codebook may be meant too; it is told as null
    void ask(
            String question,
            Codebook codebook,
            Set<UUID> without,
            boolean withTop,
            Consumer<@Nullable UUID> then) {
        List<Choice> all = new ArrayList<>();
        if (withTop) {
            all.add(new Choice(null));
        }
        for (Codebook.Entry entry : codebook.entries()) {
            if (!without.contains(entry.code().id())) {
                all.add(new Choice(entry));
            }
        }
        choices = all;
        taken = then;
        title.setText(question);
        field.setText("");
        fill();
        panel.setVisible(true);
        panel.revalidate();
        field.requestFocusInWindow();
    }

    private void fill() {
        model.clear();
        model.addAll(Matching.best(field.getText(), choices, Choice::name));
        list.setSelectedIndex(0);
    }

    private void step(int by) {
        if (!model.isEmpty()) {
            int at = Math.clamp((long) list.getSelectedIndex() + by, 0, model.size() - 1);
            list.setSelectedIndex(at);
            list.ensureIndexIsVisible(at);
        }
    }

    /// Takes what is chosen in the list.
    void take() {
        Choice choice = list.getSelectedValue();
        if (choice != null) {
            close();
            taken.accept(choice.entry() == null ? null : choice.entry().code().id());
        }
    }

    void close() {
        panel.setVisible(false);
        panel.revalidate();
    }
}
