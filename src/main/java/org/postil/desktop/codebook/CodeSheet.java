package org.postil.desktop.codebook;

import java.util.List;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;

/// What one code means, from the definition to an example with its quote, where the code comes from
/// and which colour it has.
final class CodeSheet {
    private static final String READABLE = "wmin 0, wmax 720";
    private final CodeDeeds deeds;
    private final Meaning meaning;
    private final Exemplars exemplars;
    private final Origins origins;
    private final JButton colour = new JButton();
    private final JScrollPane panel;
    private @Nullable Code shown;

    CodeSheet(Desk desk, CodeDeeds deeds) {
        this.deeds = deeds;
        this.meaning = new Meaning(desk);
        this.exemplars = new Exemplars(desk);
        this.origins = new Origins(this::chooseOrigin);
        colour.addActionListener(event -> chooseColour());
        JPanel column = new Column();
        column.setLayout(
                new MigLayout(
                        "insets 0 16 12 16, fillx, wrap 1, hidemode 3, gapy 0, aligny top",
                        "[grow,fill]"));
        column.add(meaning.component(), READABLE);
        column.add(exemplars.component(), READABLE + ", gaptop 8");
        column.add(facts(), "wmin 0, gaptop 8");
        panel = Widgets.scroll(column);
    }

    private JComponent facts() {
        JPanel facts = new JPanel(new MigLayout("insets 0, gapy 2", "[]16[]"));
        facts.setOpaque(false);
        facts.add(title("Colour", colour));
        facts.add(title("Origin", origins.component()), "wrap");
        facts.add(colour);
        facts.add(origins.component());
        return facts;
    }

    private static JLabel title(String words, JComponent of) {
        JLabel title = Widgets.quiet(words);
        title.setFont(Theme.bold().deriveFont(Theme.small().getSize2D()));
        title.setLabelFor(of);
        return title;
    }

    JScrollPane component() {
        return panel;
    }

    Meaning meaning() {
        return meaning;
    }

    Exemplars exemplars() {
        return exemplars;
    }

    void show(@Nullable Code code, Codebook codebook) {
        boolean other = shown == null || code == null || !shown.id().equals(code.id());
        shown = code;
        if (other) {
            exemplars.show(List.of());
            meaning.leaveOutExample(false);
        }
        meaning.show(code, codebook);
        if (code != null) {
            String hue = Hues.name(code.colour());
            colour.setIcon(new Swatch(CodeColour.swatch(code)));
            colour.setText(hue + " ▾");
            colour.getAccessibleContext().setAccessibleName("Colour: " + hue);
            origins.show(code.origin());
        }
    }

    /// Shows the quotes that show what the code means.
    void show(CodeFacts facts) {
        exemplars.show(facts.exemplars());
        meaning.leaveOutExample(facts.showsExample());
    }

    private void chooseOrigin(CodeOrigin origin) {
        Code code = shown;
        if (code != null && code.origin() != origin) {
            deeds.comeFrom(code.id(), origin);
        }
    }

    private void chooseColour() {
        Code code = shown;
        if (code != null && colour.isShowing()) {
            List<UUID> one = List.of(code.id());
            JPopupMenu colours = new JPopupMenu("Colour");
            Hues.items(hue -> deeds.recolour(one, hue)).forEach(colours::add);
            colours.show(colour, 0, colour.getHeight());
        }
    }
}
