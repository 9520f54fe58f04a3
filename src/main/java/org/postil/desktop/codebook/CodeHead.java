package org.postil.desktop.codebook;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.Wrapping;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// The name of the chosen code, or how many are chosen, and what can be done to them.
final class CodeHead {
    private static final int GAP = 6;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12 16 8 16, fillx, gapy 4", "[grow,fill][]"));
    private final JLabel name = Widgets.title("");
    private final JLabel path = Widgets.quiet("");
    private final JPanel buttons = new JPanel(new Wrapping(GAP));
    private final List<JButton> single;

    /// What the buttons do.
    interface Doing {
        void define();

        void merge();

        void split();

        void move();

        void delete();

        /// Leads back to the codebook at a glance.
        void glance();
    }

    CodeHead(Doing doing) {
        JButton glance = button("Overview", "The codebook at a glance", doing::glance);
        JButton define =
                button(
                        "Edit definition",
                        "Writes the definition where it stands (Ctrl Shift E)",
                        doing::define);
        JButton split =
                button("Split…", "Gives some quotes of this code to a new one", doing::split);
        single = List.of(define, split);
        buttons.add(define);
        buttons.add(button("Merge into…", "Makes it part of another code", doing::merge));
        buttons.add(split);
        buttons.add(button("Move…", "Moves it below another code", doing::move));
        buttons.add(button("Delete…", "Says what would go, and asks", doing::delete));
        buttons.setOpaque(false);
        // How high they are depends on how wide they are.
        panel.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        buttons.revalidate();
                    }
                });
        panel.add(name, "wmin 0");
        panel.add(glance, "aligny top, wrap");
        panel.add(path, "span, growx, wmin 0, wrap");
        panel.add(buttons, "span, growx, wmin 0, gaptop 4");
    }

    private static JButton button(String words, String tip, Runnable run) {
        JButton button = new JButton(words);
        button.setToolTipText(tip);
        button.addActionListener(event -> run.run());
        return button;
    }

    JComponent component() {
        return panel;
    }

    /// The row of buttons, for what stands below it.
    JComponent buttons() {
        return buttons;
    }

    /// @param code the one that is chosen; null where several are
    void show(Codebook codebook, List<UUID> chosen, @Nullable Code code) {
        for (JButton button : single) {
            button.setEnabled(code != null);
        }
        if (code != null) {
            name.setText(code.name());
            name.setIcon(new Swatch(CodeColour.swatch(code)));
            UUID parent = code.parent();
            path.setText(
                    parent == null
                            ? "At the top of the codebook"
                            : "Below " + codebook.path(parent));
            name.setToolTipText(Tooltips.wrapped(code.name()));
            path.setToolTipText(Tooltips.wrapped(path.getText()));
        } else {
            List<String> names = chosen.stream().map(codebook::shortName).toList();
            name.setText(chosen.size() + " codes");
            name.setIcon(null);
            path.setText(String.join(", ", names));
            name.setToolTipText(null);
            path.setToolTipText(
                    Tooltips.wrapped(names.stream().limit(30).collect(Collectors.joining(", "))));
        }
    }
}
