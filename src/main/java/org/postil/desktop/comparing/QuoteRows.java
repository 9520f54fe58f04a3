package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import org.postil.analysis.QuoteView;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// Quotes one below the other, whole, each with who said it and where. A click or Enter goes there,
/// Ctrl+C copies.
final class QuoteRows extends JList<QuoteView> {
    private final DefaultListModel<QuoteView> quotes = new DefaultListModel<>();
    private int wide;

    /// @param go to the quote's place
    QuoteRows(Consumer<QuoteView> go) {
        setModel(quotes);
        setCellRenderer(new Row());
        getAccessibleContext().setAccessibleName("Quotes");
        Keys.bind(this, "ENTER", () -> lead(go));
        Clip.copyFrom(this, this::clip);
        addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        int at = locationToIndex(event.getPoint());
                        if (at >= 0
                                && getCellBounds(at, at).contains(event.getPoint())
                                && !event.isControlDown()
                                && !event.isShiftDown()) {
                            go.accept(quotes.get(at));
                        }
                    }
                });
    }

    private void lead(Consumer<QuoteView> go) {
        QuoteView quote = getSelectedValue();
        if (quote != null) {
            go.accept(quote);
        }
    }

    private Clip clip() {
        List<QuoteView> chosen = getSelectedValuesList();
        List<Clip.Quoted> quoted = new ArrayList<>();
        chosen.forEach(it -> quoted.add(new Clip.Quoted(it.text(), place(it))));
        return Clip.quotes(quoted);
    }

    void show(List<QuoteView> others) {
        QuoteView before = getSelectedValue();
        quotes.clear();
        quotes.addAll(others);
        if (before != null) {
            setSelectedIndex(
                    others.stream().map(QuoteView::coding).toList().indexOf(before.coding()));
        }
    }

    /// For example `M04, turn 52 · Male, 30–49, affluent area`.
    static String place(QuoteView quote) {
        String who =
                quote.participants().isEmpty()
                        ? quote.document()
                        : String.join(", ", quote.participants());
        String turn = quote.turn() == 0 ? "" : ", turn " + quote.turn();
        return who + turn + " · " + quote.attribution();
    }

    /// Rows are as high as their text is at this width.
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (width != wide) {
            wide = width;
            setFixedCellHeight(1);
            setFixedCellHeight(-1);
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private final class Row extends JPanel implements ListCellRenderer<QuoteView> {
        private final JTextArea text = Widgets.text("");
        private final JTextArea place = Widgets.text("");

        Row() {
            super(Stack.below(3));
            add(text);
            add(place);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends QuoteView> list,
                QuoteView quote,
                int index,
                boolean selected,
                boolean focused) {
            text.setText("“" + quote.text() + "”");
            place.setText(place(quote));
            text.setFont(list.getFont());
            place.setFont(Theme.small());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            text.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            place.setForeground(
                    selected ? list.getSelectionForeground() : Theme.colour("Postil.quiet"));
            int pad = UIScale.scale(10);
            Color line =
                    focused
                            ? Theme.colour("Component.focusedBorderColor")
                            : Theme.colour("Table.gridColor");
            setBorder(
                    BorderFactory.createCompoundBorder(
                            focused
                                    ? BorderFactory.createLineBorder(line, 2)
                                    : BorderFactory.createMatteBorder(0, 0, 1, 0, line),
                            BorderFactory.createEmptyBorder(pad, pad, pad, pad)));
            getAccessibleContext().setAccessibleName(quote.text() + ", " + place(quote));
            setSize(Math.max(1, list.getWidth()), Short.MAX_VALUE);
            doLayout();
            return this;
        }

        @Override
        public Dimension getPreferredSize() {
            return getLayout().preferredLayoutSize(this);
        }
    }
}
