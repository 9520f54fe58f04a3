package org.postil.desktop.kit;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/// Longer words in a tooltip, and tooltips of what is scrolled.
public final class Tooltips {
    private static final int WIDTH = 60;

    private Tooltips() {}

    /// The paragraphs in lines of a readable length, blank ones left out; null where all are blank.
    public static @Nullable String wrapped(String... paragraphs) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                html.append(html.isEmpty() ? "<html>" : "<br>");
                append(paragraph, html);
            }
        }
        return html.isEmpty() ? null : html.toString();
    }

    private static void append(String paragraph, StringBuilder html) {
        int line = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (line > 0 && line + word.length() > WIDTH) {
                html.append("<br>");
                line = 0;
            } else if (line > 0) {
                html.append(' ');
            }
            html.append(escaped(word));
            line += word.length() + 1;
        }
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Lets the tooltip follow what comes under the pointer when the wheel turns: without this it
    /// goes on telling of what was there before.
    public static void follow(JScrollPane scroll) {
        // What is scrolled has moved only after the listeners of the wheel have run.
        scroll.addMouseWheelListener(
                event -> SwingUtilities.invokeLater(() -> renew(scroll.getViewport().getView())));
    }

    /// Takes away the tooltip that is shown, when what it tells of is no longer there.
    public static void hide() {
        ToolTipManager tips = ToolTipManager.sharedInstance();
        if (tips.isEnabled()) {
            tips.setEnabled(false);
            tips.setEnabled(true);
        }
    }

    private static void renew(Component view) {
        Point at =
                GraphicsEnvironment.isHeadless() || view == null || !view.isShowing()
                        ? null
                        : view.getMousePosition();
        if (at != null) {
            ToolTipManager.sharedInstance().mouseMoved(moved(view, at));
        }
    }

    private static MouseEvent moved(Component view, Point at) {
        long now = System.currentTimeMillis();
        return new MouseEvent(
                view, MouseEvent.MOUSE_MOVED, now, 0, at.x, at.y, 0, false, MouseEvent.NOBUTTON);
    }
}
