package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;

/// A quote as it is printed: its words, and who said them below. A click, Enter or the space bar
/// leads to its place.
final class QuoteBlock extends JPanel {
    private final Block.Quote quote;

    QuoteBlock(Block.Quote quote, @Nullable Runnable go) {
        super(Stack.below(2));
        this.quote = quote;
        int pad = UIScale.scale(10);
        setBorder(BorderFactory.createEmptyBorder(2, pad, 2, 2));
        setOpaque(false);
        JTextArea words = Widgets.text("“" + quote.text() + "”");
        JTextArea who = Widgets.quietText(quote.attribution());
        words.setFocusable(false);
        who.setFocusable(false);
        add(words);
        add(who);
        Clip.copyFrom(this, this::clip);
        if (go != null) {
            lead(go, words, who);
        }
    }

    private Clip clip() {
        return Clip.quotes(java.util.List.of(new Clip.Quoted(quote.text(), quote.attribution())));
    }

    private void lead(Runnable go, JTextArea words, JTextArea who) {
        setFocusable(true);
        setToolTipText("Go to this place in the transcript");
        Keys.bind(this, "ENTER", go);
        Keys.bind(this, "SPACE", go);
        MouseAdapter mouse =
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        requestFocusInWindow();
                        go.run();
                    }
                };
        Cursor hand = Cursor.getPredefinedCursor(Cursor.HAND_CURSOR);
        for (java.awt.Component part : new java.awt.Component[] {this, words, who}) {
            part.addMouseListener(mouse);
            part.setCursor(hand);
        }
        addFocusListener(
                new FocusListener() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        repaint();
                        scrollRectToVisible(new java.awt.Rectangle(getSize()));
                    }

                    @Override
                    public void focusLost(FocusEvent event) {
                        repaint();
                    }
                });
    }

    @Override
    protected void paintComponent(Graphics pen) {
        super.paintComponent(pen);
        Color line =
                isFocusOwner()
                        ? Theme.colour("Component.focusedBorderColor")
                        : Theme.colour("Component.borderColor");
        pen.setColor(line);
        pen.fillRect(0, 0, UIScale.scale(3), getHeight());
        if (isFocusOwner()) {
            pen.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext =
                    new AccessibleJPanel() {
                        @Override
                        public AccessibleRole getAccessibleRole() {
                            return AccessibleRole.HYPERLINK;
                        }
                    };
            accessibleContext.setAccessibleName(
                    "Quote: " + quote.text() + ", " + quote.attribution());
        }
        return accessibleContext;
    }
}
