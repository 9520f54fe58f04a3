package org.postil.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/// Notes every component that is changed or painted off the event thread.
final class ThreadGuard extends RepaintManager {
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    private ThreadGuard() {}

    static ThreadGuard install() {
        ThreadGuard guard = new ThreadGuard();
        RepaintManager.setCurrentManager(guard);
        return guard;
    }

    @Override
    public void addInvalidComponent(JComponent component) {
        look(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        look(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    private void look(JComponent component) {
        if (!SwingUtilities.isEventDispatchThread()) {
            faults.add(new AssertionError(component.getClass() + " off the event thread"));
        }
    }

    void check() {
        RepaintManager.setCurrentManager(null);
        if (!faults.isEmpty()) {
            AssertionError all =
                    new AssertionError(
                            faults.size()
                                    + " calls of Swing off the event thread, the first at "
                                    + Arrays.toString(faults.getFirst().getStackTrace()));
            throw all;
        }
    }
}
