package org.postil.desktop.codebook;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;

/// Running text in which names of other codes are links while it is read, and which becomes a field
/// while it is written.
final class Passage extends JTextPane {
    private static final String FOLLOW = "postil follow";
    private static final KeyStroke ENTER = KeyStroke.getKeyStroke("ENTER");
    private final Consumer<UUID> follow;
    private final Runnable begin;
    private List<Mention> mentions = List.of();
    private boolean writing;

    /// @param title for screen readers
    /// @param follow told of the code whose name was clicked, or at which Enter was pressed
    /// @param begin told of a click on the text itself: somebody wants to write
    Passage(String title, Consumer<UUID> follow, Runnable begin) {
        this.follow = follow;
        this.begin = begin;
        setEditable(false);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(title);
        // Tab leads on; a definition holds none.
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        getActionMap()
                .put(
                        FOLLOW,
                        new AbstractAction() {
                            @Override
                            public void actionPerformed(ActionEvent event) {
                                followAtCaret();
                            }
                        });
        getInputMap().put(ENTER, FOLLOW);
        dress();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        dress();
    }

    private void dress() {
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor("Label.foreground"));
        setOpaque(writing);
        setBorder(
                writing
                        ? BorderFactory.createCompoundBorder(
                                BorderFactory.createLineBorder(
                                        Theme.colour("Component.borderColor")),
                                BorderFactory.createEmptyBorder(3, 5, 3, 5))
                        : BorderFactory.createEmptyBorder());
        if (mentions != null) {
            mark();
        }
    }

    /// Shows a text to read.
    void read(String text, List<Mention> names) {
        writing = false;
        mentions = names;
        getInputMap().put(ENTER, FOLLOW);
        setEditable(false);
        if (!getText().equals(text)) {
            setText(text);
            setCaretPosition(0);
        }
        getAccessibleContext()
                .setAccessibleDescription(
                        names.isEmpty()
                                ? "E writes"
                                : "Enter on the name of a code leads to it. E writes");
        dress();
    }

    /// Makes it a field.
    void write(String text) {
        writing = true;
        mentions = List.of();
        getInputMap().remove(ENTER);
        if (!getText().equals(text)) {
            setText(text);
        }
        setEditable(true);
        setCaretPosition(getDocument().getLength());
        getAccessibleContext().setAccessibleDescription("Ctrl+Enter saves, Escape does not");
        dress();
    }

    private void mark() {
        StyledDocument document = getStyledDocument();
        SimpleAttributeSet plain = new SimpleAttributeSet();
        Color front = UIManager.getColor("Label.foreground");
        if (front != null) {
            StyleConstants.setForeground(plain, front);
        }
        StyleConstants.setUnderline(plain, false);
        document.setCharacterAttributes(0, document.getLength() + 1, plain, true);
        SimpleAttributeSet link = new SimpleAttributeSet();
        Color accent = UIManager.getColor("Component.linkColor");
        if (accent != null) {
            StyleConstants.setForeground(link, accent);
        }
        StyleConstants.setUnderline(link, true);
        for (Mention mention : mentions) {
            document.setCharacterAttributes(
                    mention.span().start(), mention.span().length(), link, false);
        }
    }

    private void followAtCaret() {
        UUID code = mentioned(getCaretPosition());
        if (code != null) {
            follow.accept(code);
        }
    }

    /// The code whose name stands at a place of the text; null where none does.
    @Nullable UUID mentioned(int at) {
        for (Mention mention : mentions) {
            if (mention.span().start() <= at && at < mention.span().end()) {
                return mention.code();
            }
        }
        return null;
    }

    private @Nullable UUID mentioned(Point point) {
        return mentions.isEmpty() ? null : mentioned(viewToModel2D(point));
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            UUID code = mentioned(event.getPoint());
            if (code != null) {
                follow.accept(code);
            } else if (!writing && event.getClickCount() == 2) {
                begin.run();
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            boolean link = mentioned(event.getPoint()) != null;
            setCursor(Cursor.getPredefinedCursor(link ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
        }
    }
}
