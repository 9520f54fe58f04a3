package org.postil.desktop.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// A short list to choose from by typing, laid over the window and no window of its own. Up and
/// Down choose, Enter takes, Escape closes; the focus goes back where it was.
///
/// @param <T> what is chosen
public final class Palette<T> {
    /// What stands in the palette.
    public interface Source<T> {
        /// What matches, best first.
        List<T> matches(String typed);

        /// How one of them looks.
        PaletteRow row(T item, String typed);

        /// Takes one of them; true keeps the palette open, with nothing typed.
        boolean take(T item, String typed);
    }

    /// Lines are as wide as there is room, so that they shorten what does not fit.
    private static final class Lines<T> extends JList<T> {
        Lines(DefaultListModel<T> model) {
            super(model);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    }

    private static final int MOST_ROWS = 9;
    private final Source<T> source;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JTextField field = new JTextField();
    private final JLabel foot = new JLabel();
    private final JLabel head = Widgets.heading("");
    private final DefaultListModel<T> model = new DefaultListModel<>();
    private final JList<T> list = new Lines<>(model);
    private final JScrollPane scroll = new JScrollPane(list);
    private @Nullable JLayeredPane layers;
    private @Nullable Component before;

    /// @param name for screen readers and as the prompt in the empty field
    /// @param help one line below the list
    public Palette(String name, String help, Source<T> source) {
        this.source = source;
        field.putClientProperty("JTextField.placeholderText", name);
        field.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleDescription(help);
        list.getAccessibleContext().setAccessibleName(name);
        foot.setText(help);
        build();
        listen();
    }

    private void build() {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.setCellRenderer((all, item, index, selected, focused) ->
                source.row(item, field.getText()).rendered(selected));
        scroll.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        foot.setFont(Theme.small());
        foot.setForeground(Theme.colour("Postil.quiet"));
        foot.setBorder(BorderFactory.createEmptyBorder(6, 2, 0, 2));
        panel.setName("palette");
        panel.setBorder(new Edge(new Insets(1, 1, 1, 1), new Insets(8, 8, 8, 8)));
        head.setBorder(BorderFactory.createEmptyBorder(0, 2, 6, 2));
        head.setVisible(false);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(head, BorderLayout.NORTH);
        top.add(field, BorderLayout.CENTER);
        panel.add(top, BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    private void listen() {
        Keys.bind(panel, "ESCAPE", this::close);
        Keys.bind(panel, "DOWN", () -> move(1));
        Keys.bind(panel, "UP", () -> move(-1));
        Keys.bind(panel, "PAGE_DOWN", () -> move(MOST_ROWS));
        Keys.bind(panel, "PAGE_UP", () -> move(-MOST_ROWS));
        field.addActionListener(event -> take());
        Widgets.onChange(field, typed -> fill());
        field.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        if (!event.isTemporary()) {
                            remove();
                        }
                    }
                });
        list.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        int row = list.locationToIndex(event.getPoint());
                        if (row >= 0) {
                            list.setSelectedIndex(row);
                            take();
                        }
                    }
                });
    }

    /// The field that is typed into, for a caller's further keys.
    public JTextField field() {
        return field;
    }

    /// Says what is asked, above the field; nothing where the words are empty.
    public void title(String words) {
        head.setText(words);
        head.setToolTipText(words);
        head.setVisible(!words.isEmpty());
    }

    /// What stands on the screen.
    public JComponent component() {
        return panel;
    }

    /// What was typed.
    public String typed() {
        return field.getText();
    }

    /// Opens the palette, at a corner that hides neither the anchor nor what stands below it where
    /// there is room beside it.
    ///
    /// @param owner beside which it opens
    /// @param anchor in the owner's coordinates
    public void open(JComponent owner, Rectangle anchor) {
        JRootPane root = SwingUtilities.getRootPane(owner);
        if (root == null) {
            return;
        }
        before = focused(root, owner);
        // It hangs in no window while the theme changes.
        SwingUtilities.updateComponentTreeUI(panel);
        foot.setForeground(Theme.colour("Postil.quiet"));
        field.setText("");
        fill();
        layers = root.getLayeredPane();
        layers.add(panel, JLayeredPane.POPUP_LAYER);
        Rectangle place = SwingUtilities.convertRectangle(owner, anchor, layers);
        panel.setSize(size());
        panel.setLocation(corner(place, panel.getSize(), layers.getSize()));
        panel.revalidate();
        field.requestFocusInWindow();
    }

    /// Where the focus is now, if it is in this window; else the owner.
    private static Component focused(JRootPane root, JComponent owner) {
        Component now = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return now != null && SwingUtilities.isDescendingFrom(now, root) ? now : owner;
    }

    private Dimension size() {
        int width = field.getFontMetrics(field.getFont()).charWidth('n') * 46;
        list.setVisibleRowCount(MOST_ROWS);
        Dimension wanted = panel.getPreferredSize();
        return new Dimension(width, wanted.height);
    }

    /// To the right of the anchor, else to its left, else below it.
    static Point corner(Rectangle anchor, Dimension size, Dimension room) {
        int gap = 12;
        int x;
        int y = Math.clamp(anchor.y, 0, Math.max(0, room.height - size.height - gap));
        if (anchor.x + anchor.width + gap + size.width <= room.width) {
            x = anchor.x + anchor.width + gap;
        } else if (anchor.x - gap - size.width >= 0) {
            x = anchor.x - gap - size.width;
        } else {
            x = Math.max(0, room.width - size.width - gap);
            boolean below = anchor.y + anchor.height + gap + size.height <= room.height;
            y = below ? anchor.y + anchor.height + gap : Math.max(0, anchor.y - gap - size.height);
        }
        return new Point(x, y);
    }

    private void fill() {
        model.clear();
        model.addAll(source.matches(field.getText()));
        list.setSelectedIndex(0);
        if (!model.isEmpty()) {
            list.ensureIndexIsVisible(0);
        }
        announce();
    }

    private void move(int by) {
        if (!model.isEmpty()) {
            int row = Math.clamp((long) list.getSelectedIndex() + by, 0, model.size() - 1);
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(row);
            announce();
        }
    }

    private void announce() {
        T item = list.getSelectedValue();
        field.getAccessibleContext()
                .setAccessibleDescription(
                        item == null ? "Nothing matches" : source.row(item, typed()).title());
    }

    /// Takes what is chosen.
    public void take() {
        T item = list.getSelectedValue();
        if (item != null && source.take(item, field.getText())) {
            field.setText("");
            fill();
        } else if (item != null) {
            close();
        }
    }

    /// Closes the palette and gives the focus back.
    public void close() {
        Component owner = before;
        remove();
        if (owner != null) {
            owner.requestFocusInWindow();
        }
    }

    private void remove() {
        if (layers != null) {
            layers.remove(panel);
            layers.repaint(panel.getBounds());
            layers = null;
            before = null;
        }
    }
}
