package org.postil.desktop.codebook;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.plaf.basic.BasicSplitPaneUI;

/// Something read above a list: as high as it needs to be, within bounds, so that there is no hole
/// between them. Whoever drags the line between them has it as they like; a double click on it
/// brings back what fits.
final class Fitted extends JSplitPane {
    /// The share of the height that is left to the list.
    private static final double LIST = 0.35;

    private final transient JComponent content;
    private boolean dragged;

    /// @param top scrolls what is read
    Fitted(JScrollPane top, JComponent list) {
        super(JSplitPane.VERTICAL_SPLIT, true, top, list);
        this.content = (JComponent) top.getViewport().getView();
        setBorder(BorderFactory.createEmptyBorder());
        setResizeWeight(0);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createEmptyBorder());
        if (getUI() instanceof BasicSplitPaneUI ui) {
            ui.getDivider()
                    .addMouseListener(
                            new MouseAdapter() {
                                @Override
                                public void mousePressed(MouseEvent event) {
                                    dragged = event.getClickCount() < 2;
                                    revalidate();
                                }
                            });
        }
    }

    @Override
    public void doLayout() {
        if (!dragged && content != null && getTopComponent().isVisible()) {
            int most = (int) (getHeight() * (1 - LIST)) - getDividerSize();
            int place = Math.max(0, Math.min(height(), most));
            if (place != getDividerLocation()) {
                setDividerLocation(place);
            }
        }
        super.doLayout();
    }

    /// How high the content is at the width that it gets.
    private int height() {
        Dimension before = content.getSize();
        content.setSize(getWidth(), Math.max(1, before.height));
        // Text knows its height only once it has a width.
        layOut(content);
        content.invalidate();
        return content.getPreferredSize().height;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
