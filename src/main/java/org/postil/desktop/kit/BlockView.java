package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;

/// Shows the [Block]s of a report on the screen, as they stand in print: headings, text, quotes,
/// tables, bars, joint displays. Many blocks come in parts, so that the first are there at once.
public final class BlockView {
    private static final int GAP = 10;
    private static final int AT_ONCE = 30;
    private static final int STEP = 16;
    private static final int MEASURE = 760;
    private final JPanel page = Stack.page(GAP);
    private final JScrollPane scroll = Widgets.scroll(page);
    private final @Nullable Consumer<String> go;
    private @Nullable Consumer<String> memo;
    private final Deque<Block> waiting = new ArrayDeque<>();
    private List<Block> shown = List.of();

    /// @param go told the bookmark of a quote that somebody wants to see in its place; null where
    ///   quotes lead nowhere
    public BlockView(String name, @Nullable Consumer<String> go) {
        this.go = go;
        int pad = UIScale.scale(16);
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        page.getAccessibleContext().setAccessibleName(name);
    }

    /// Lets a memo be written on each row of a joint display.
    ///
    /// @param write told the row's topic
    public void memos(Consumer<String> write) {
        memo = write;
    }

    /// What stands on the screen; it scrolls by itself.
    public JComponent component() {
        return scroll;
    }

    /// Shows other blocks from their beginning; the same ones again change nothing.
    public void show(List<Block> blocks) {
        if (!blocks.equals(shown)) {
            shown = List.copyOf(blocks);
            waiting.clear();
            waiting.addAll(shown);
            page.removeAll();
            more();
            scroll.getVerticalScrollBar().setValue(0);
        }
    }

    private void more() {
        for (int made = 0; made < AT_ONCE && !waiting.isEmpty(); made++) {
            page.add(component(waiting.removeFirst()));
        }
        page.revalidate();
        page.repaint();
        if (!waiting.isEmpty()) {
            List<Block> now = shown;
            SwingUtilities.invokeLater(() -> {
                if (shown.equals(now)) {
                    more();
                }
            });
        }
    }

    private JComponent component(Block block) {
        return switch (block) {
            case Block.Heading it -> heading(it);
            case Block.Paragraph it -> measured(Widgets.text(it.text()));
            case Block.Note it -> measured(Widgets.quietText(it.text()));
            case Block.Bullets it -> bullets(it);
            case Block.Definitions it -> definitions(it);
            case Block.Quote it -> quote(it);
            case Block.Numbers it -> numbers(it);
            case Block.Chart it -> chart(it);
            case Block.Joint it -> joint(it);
            case Block.CodeEntry it -> code(it);
        };
    }

    /// Lines no longer than can be read well.
    private static JTextArea measured(JTextArea area) {
        area.setMaximumSize(new Dimension(UIScale.scale(MEASURE), Integer.MAX_VALUE));
        return area;
    }

    private static JComponent heading(Block.Heading heading) {
        JTextArea area = Widgets.text(heading.text());
        Font font = Theme.bold();
        float larger = Math.max(0, 3 - heading.level()) * 3f + 1;
        area.setFont(font.deriveFont(font.getSize2D() + larger));
        area.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), 0, 0, 0));
        return area;
    }

    private static JComponent bullets(Block.Bullets bullets) {
        JPanel list = new JPanel(Stack.below(4));
        for (String item : bullets.items()) {
            list.add(measured(Widgets.text("•  " + item)));
        }
        return list;
    }

    private static JComponent definitions(Block.Definitions definitions) {
        JPanel list = new JPanel(Stack.below(2));
        for (Block.Definition one : definitions.items()) {
            JTextArea term = JointBlock.bold(one.term());
            term.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(5), 0, 0, 0));
            list.add(term);
            list.add(measured(Widgets.text(one.meaning())));
        }
        return list;
    }

    private JComponent quote(Block.Quote quote) {
        Consumer<String> leads = go;
        QuoteBlock made =
                new QuoteBlock(quote, leads == null ? null : () -> leads.accept(quote.bookmark()));
        made.setMaximumSize(new Dimension(UIScale.scale(MEASURE), Integer.MAX_VALUE));
        return made;
    }

    private static JComponent numbers(Block.Numbers numbers) {
        JPanel part = new JPanel(Stack.below(4));
        TableView table = TableView.whole();
        table.show(numbers.table());
        part.add(JointBlock.bold(numbers.table().title()));
        part.add(table.component());
        return part;
    }

    private static JComponent chart(Block.Chart chart) {
        JPanel part = new JPanel(Stack.below(4));
        part.add(JointBlock.bold(chart.title()));
        part.add(new BarsBlock(chart.table(), chart.alternative()));
        chart.table().notes().forEach(it -> part.add(Widgets.quietText(it)));
        return part;
    }

    private JComponent joint(Block.Joint joint) {
        JPanel part = new JPanel(Stack.below(8));
        if (!joint.display().title().isBlank()) {
            part.add(JointBlock.bold(joint.display().title()));
        }
        part.add(new JointBlock(joint.display(), go, memo));
        return part;
    }

    private static JComponent code(Block.CodeEntry code) {
        JPanel part = new JPanel(Stack.below(2));
        int in = UIScale.scale(STEP) * code.depth();
        part.setBorder(BorderFactory.createEmptyBorder(0, in, 0, 0));
        Color colour =
                code.colour().matches("#[0-9a-fA-F]{6}")
                        ? Color.decode(code.colour())
                        : Theme.colour("Postil.quiet");
        JLabel name = new JLabel(code.name(), new Swatch(colour), JLabel.LEADING);
        name.setFont(Theme.bold());
        part.add(name);
        said(part, "", code.definition());
        said(part, "Use when: ", code.include());
        said(part, "Not when: ", code.exclude());
        said(part, "Example: ", code.example());
        return part;
    }

    private static void said(JPanel part, String lead, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            part.add(measured(Widgets.text(lead + text.strip())));
        }
    }
}
