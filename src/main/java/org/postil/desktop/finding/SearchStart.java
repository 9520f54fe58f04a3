package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.Widgets;

/// What stands on the page of the search where no hits are: what could be looked for, and what was
/// looked for before.
final class SearchStart {
    private static final int MOST = 8;

    /// A query and what it finds.
    record Example(String query, String finds) {}

    static final List<Example> EXAMPLES =
            List.of(
                    new Example("rent", "also finds rents and renting"),
                    new Example("\"council house\"", "these words one after the other"),
                    new Example("\"move back\"~5", "these words within five words of each other"),
                    new Example("famil*", "every word that begins so"),
                    new Example("rent AND wages", "both in one turn, or as chosen above"),
                    new Example("home NOT parents", "the first without the second"),
                    new Example("(rent OR mortgage) AND family", "either of two, with a third"));

    private final Consumer<String> run;
    private final JPanel columns = new JPanel(Stack.beside(24, 1, 1));
    private final JPanel recent = part();
    private final JPanel examples = part();
    private final JPanel panel = new JPanel(new BorderLayout());
    private List<String> shown = List.of();

    /// @param run looks for words
    /// @param fill writes words into the field
    SearchStart(Consumer<String> run, Consumer<String> fill) {
        this.run = run;
        examples.add(Widgets.heading("What can be looked for"), "span 2, wrap");
        for (Example example : EXAMPLES) {
            LinkButton link = new LinkButton(example.query(), () -> fill.accept(example.query()));
            link.setToolTipText("Writes this into the field");
            examples.add(link);
            examples.add(Widgets.quiet(example.finds()), "growx, wmin 0, wrap");
        }
        columns.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
        show(List.of());
    }

    private static JPanel part() {
        return new JPanel(new MigLayout("insets 0, gap 10 3, fillx", "[][grow,fill]"));
    }

    /// @param history searches of before, the latest first
    /// @param what was not found, or where to begin; may be empty
    JComponent component(List<String> history, String head, String words) {
        show(history);
        panel.removeAll();
        JPanel page = Stack.page(0);
        JPanel top = new JPanel(Stack.below(4));
        top.setBorder(BorderFactory.createEmptyBorder(10, 12, 4, 10));
        top.add(Widgets.heading(head));
        top.add(Widgets.text(words));
        page.add(top);
        page.add(columns);
        panel.add(Widgets.scroll(page), BorderLayout.CENTER);
        panel.revalidate();
        panel.repaint();
        return panel;
    }

    private void show(List<String> history) {
        List<String> latest = history.stream().limit(MOST).toList();
        if (columns.getComponentCount() == 0 || !latest.equals(shown)) {
            shown = List.copyOf(latest);
            recent.removeAll();
            recent.add(Widgets.heading("Recent searches"), "span 2, wrap");
            for (String words : latest) {
                LinkButton link = new LinkButton(words, () -> run.accept(words));
                link.setToolTipText("Looks for this again: " + words);
                recent.add(link, "span 2, wmin 0, wrap");
            }
            List<JPanel> parts = new ArrayList<>(List.of(examples));
            if (!latest.isEmpty()) {
                parts.addFirst(recent);
            }
            columns.removeAll();
            parts.forEach(columns::add);
            columns.revalidate();
            columns.repaint();
        }
    }

    /// The links of the examples and the recent searches, as they stand.
    List<LinkButton> links() {
        List<LinkButton> links = new ArrayList<>();
        for (JPanel part : List.of(recent, examples)) {
            for (Component child : part.getComponents()) {
                if (child instanceof LinkButton link) {
                    links.add(link);
                }
            }
        }
        return links;
    }
}
