package org.postil.desktop.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// A few lines to write beside the thing that they are about. Ctrl Enter keeps them, Escape does
/// not; nothing else is blocked meanwhile.
public final class NotePad {
    private static final int COLUMNS = 36;
    private static final int ROWS = 5;
    private final JPanel panel = new JPanel(new BorderLayout(0, 6));
    private final JTextArea area = new JTextArea(ROWS, COLUMNS);
    private final JPanel foot = new JPanel(new BorderLayout(8, 0));
    private final JLabel hint = Widgets.quiet("Ctrl Enter keeps it · Escape does not");
    private final Consumer<String> keep;
    private String first = "";
    private @Nullable Runnable remove;
    private @Nullable JLayeredPane layers;
    private @Nullable Component before;

    /// @param name for screen readers and above the lines
    /// @param keep told what was written, unless it is blank
    public NotePad(String name, Consumer<String> keep) {
        this.keep = keep;
        JLabel head = Widgets.heading(name);
        head.setLabelFor(area);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.getAccessibleContext().setAccessibleName(name);
        panel.setBorder(new Edge(new Insets(1, 1, 1, 1), new Insets(8, 8, 8, 8)));
        panel.add(head, BorderLayout.NORTH);
        panel.add(new JScrollPane(area), BorderLayout.CENTER);
        foot.add(hint, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
        Keys.bind(panel, "ctrl ENTER", this::keep);
        Keys.bind(panel, "ESCAPE", this::close);
    }

    /// Says more than what to write, for example who wrote what stands there.
    public NotePad saying(String words) {
        JLabel label = Widgets.quiet(words);
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.add(panel.getComponent(0), BorderLayout.WEST);
        head.add(label, BorderLayout.EAST);
        panel.add(head, BorderLayout.NORTH);
        return this;
    }

    /// With a button that takes away what was written before; emptying it does the same.
    public NotePad removing(Runnable work) {
        remove = work;
        JButton button = new JButton("Delete");
        button.setFont(Theme.small());
        button.addActionListener(event -> {
            close();
            work.run();
        });
        foot.add(button, BorderLayout.EAST);
        return this;
    }

    /// To be read, not written: it is somebody else's.
    public NotePad readOnly() {
        area.setEditable(false);
        hint.setText("Escape closes it");
        return this;
    }

    /// @param owner where the focus goes back to
    /// @param anchor of what it is about, in the owner's coordinates
    public void open(JComponent owner, Rectangle anchor, String text) {
        JRootPane root = SwingUtilities.getRootPane(owner);
        if (root == null) {
            return;
        }
        close();
        before = owner;
        first = text;
        area.setText(text);
        layers = root.getLayeredPane();
        layers.add(panel, JLayeredPane.POPUP_LAYER);
        Dimension size = panel.getPreferredSize();
        Rectangle place = SwingUtilities.convertRectangle(owner, anchor, layers);
        panel.setSize(size);
        panel.setLocation(Palette.corner(place, size, layers.getSize()));
        panel.revalidate();
        area.requestFocusInWindow();
    }

    /// What stands on the screen.
    public JComponent component() {
        return panel;
    }

    /// Whether it is on the screen.
    public boolean isOpen() {
        return layers != null;
    }

    /// Keeps what is written, unless it is what stood there before, and closes it.
    public void keep() {
        String written = area.getText().strip();
        boolean another = isOpen() && area.isEditable() && !written.equals(first.strip());
        Runnable emptied = remove;
        close();
        if (another && !written.isEmpty()) {
            keep.accept(written);
        } else if (another && emptied != null) {
            emptied.run();
        }
    }

    /// Closes it without keeping anything.
    public void close() {
        Component owner = before;
        if (layers != null) {
            layers.remove(panel);
            layers.repaint(panel.getBounds());
            layers = null;
            before = null;
        }
        if (owner != null) {
            owner.requestFocusInWindow();
        }
    }
}
