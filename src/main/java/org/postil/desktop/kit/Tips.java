package org.postil.desktop.kit;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.JScrollPane;
import javax.swing.ToolTipManager;

/// Tooltips of what is scrolled.
public final class Tips {
    private Tips() {}

    /// Lets the tooltip follow what comes under the pointer when the wheel turns: without this it
    /// goes on telling of what was there before.
    public static void follow(JScrollPane scroll) {
        scroll.getViewport().addChangeListener(event -> renew(scroll.getViewport().getView()));
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
