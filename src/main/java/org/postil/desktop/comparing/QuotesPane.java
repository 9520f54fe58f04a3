package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.postil.analysis.QuoteView;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Coding;
import org.postil.study.Study;

/// The quotes behind a cell, beside the table.
final class QuotesPane {
    private static final String EMPTY = "empty";
    private static final String QUOTES = "quotes";
    private final Desk desk;
    private final JTextArea head = Widgets.text("");
    private final JTextArea counts = Widgets.text("");
    private final JTextArea spread = Widgets.text("");
    private final JTextArea more = Widgets.text("");
    private final JPanel top = new JPanel(Stack.below(3));
    private final QuoteRows rows;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());

    /// @param hint what to do where no quotes are shown
    QuotesPane(Desk desk, String hint) {
        this.desk = desk;
        this.rows = new QuoteRows(this::go);
        int pad = UIScale.scale(10);
        top.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad / 2, pad));
        top.add(head);
        top.add(counts);
        top.add(spread);
        top.add(more);
        JPanel shown = new JPanel(new BorderLayout());
        shown.add(top, BorderLayout.NORTH);
        shown.add(Widgets.scroll(rows), BorderLayout.CENTER);
        body.add(Widgets.empty("Quotes", hint), EMPTY);
        body.add(shown, QUOTES);
        panel.add(body, BorderLayout.CENTER);
        panel.setMinimumSize(new java.awt.Dimension(UIScale.scale(120), 0));
        clear();
    }

    JComponent component() {
        return panel;
    }

    /// Puts something between the head and the quotes.
    void under(JComponent part) {
        top.add(part);
    }

    QuoteRows rows() {
        return rows;
    }

    private void go(QuoteView quote) {
        Study study = desk.study();
        boolean stands =
                study.codings(quote.transcript()).stream()
                        .map(Coding::id)
                        .anyMatch(quote.coding()::equals);
        desk.read(new Place(quote.transcript(), quote.span(), stands ? quote.coding() : null));
    }

    void clear() {
        rows.show(List.of());
        cards.show(body, EMPTY);
    }

    /// What is read at the moment.
    String words() {
        return head.getText() + "\n" + counts.getText() + "\n" + spread.getText();
    }

    void show(CellQuotes quotes) {
        head.setFont(Theme.bold());
        counts.setFont(Theme.small());
        spread.setFont(Theme.small());
        more.setFont(Theme.small());
        String printed = quotes.printed();
        head.setText(printed.isEmpty() ? quotes.head() : quotes.head() + ": " + printed);
        counts.setText(quotes.counts());
        spread.setText(quotes.spreadWords());
        spread.setVisible(!quotes.spread().isEmpty());
        int left = quotes.total() - quotes.quotes().size();
        counts.setVisible(true);
        String first =
                left <= 0
                        ? ""
                        : "The first "
                                + quotes.quotes().size()
                                + " are shown; export the quotes"
                                + " of this code to have all. ";
        more.setText((first + quotes.hidden()).strip());
        more.setVisible(!more.getText().isEmpty());
        rows.show(quotes.quotes());
        cards.show(body, QUOTES);
        panel.revalidate();
    }
}
