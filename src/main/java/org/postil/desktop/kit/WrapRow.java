package org.postil.desktop.kit;

import java.awt.Component;
import java.util.List;
import javax.swing.JPanel;

/// Things side by side, in further lines where the room is too narrow; its height follows.
public final class WrapRow extends JPanel {
    private static final int GAP = 6;

    public WrapRow(Component... parts) {
        super(new Wrapping(GAP));
        setOpaque(false);
        for (Component part : parts) {
            add(part);
        }
    }

    /// Takes other things in place of those it holds; what stays keeps the focus. Those that stay
    /// stand in the same order as before.
    public void hold(List<? extends Component> parts) {
        for (int at = 0; at < parts.size(); at++) {
            Component part = parts.get(at);
            if (part.getParent() != this) {
                add(part, at);
            }
            while (getComponent(at) != part) {
                remove(at);
            }
        }
        while (getComponentCount() > parts.size()) {
            remove(parts.size());
        }
        revalidate();
        repaint();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            // Its height depends on its width, which was not known when it was asked.
            revalidate();
        }
    }
}
