package org.postil.bench;

import javax.swing.JComponent;
import javax.swing.RepaintManager;

/// Tells after each painting of the window that something was painted, and when.
final class PaintWatch extends RepaintManager {
    private final Runnable painted;
    private long last = System.nanoTime();

    /// @param painted told on the event thread
    PaintWatch(Runnable painted) {
        this.painted = painted;
    }

    /// When something was last asked to be painted, as [System#nanoTime()].
    long last() {
        return last;
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int w, int h) {
        // What is not on the screen may ask as often as it likes.
        if (component.isShowing()) {
            last = System.nanoTime();
        }
        super.addDirtyRegion(component, x, y, w, h);
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        painted.run();
    }
}
