package org.postil.desktop.codebook;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// Quotes that show what a code means; a click, or Enter, leads to the place of one.
final class Exemplars {
    private final Desk desk;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow,fill]"));
    private List<CodeFacts.Exemplar> shown = List.of();

    Exemplars(Desk desk) {
        this.desk = desk;
        panel.setOpaque(false);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /// Shows these, or nothing where there are none.
    void show(List<CodeFacts.Exemplar> exemplars) {
        if (exemplars.equals(shown)) {
            return;
        }
        shown = exemplars;
        panel.removeAll();
        if (!exemplars.isEmpty()) {
            JLabel title = Widgets.quiet(exemplars.size() == 1 ? "Exemplar" : "Exemplars");
            title.setFont(Theme.bold().deriveFont(Theme.small().getSize2D()));
            panel.add(title);
        }
        for (CodeFacts.Exemplar exemplar : exemplars) {
            panel.add(quote(exemplar), "wmin 0, gaptop 2");
            JLabel source = Widgets.quiet(exemplar.source());
            source.setIcon(Icons.small("star"));
            panel.add(source, "wmin 0");
        }
        panel.setVisible(!exemplars.isEmpty());
        panel.revalidate();
    }

    private JComponent quote(CodeFacts.Exemplar exemplar) {
        JTextArea quote = Widgets.text("“" + exemplar.text() + "”");
        quote.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        quote.setToolTipText("Go to " + exemplar.source());
        quote.getAccessibleContext().setAccessibleName("Exemplar of " + exemplar.source());
        quote.getAccessibleContext().setAccessibleDescription("Enter goes to the place.");
        quote.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        quote.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        quote.getInputMap().put(javax.swing.KeyStroke.getKeyStroke("ENTER"), "none");
        Keys.bind(quote, "ENTER", () -> desk.read(exemplar.place()));
        quote.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        desk.read(exemplar.place());
                    }
                });
        return quote;
    }
}
