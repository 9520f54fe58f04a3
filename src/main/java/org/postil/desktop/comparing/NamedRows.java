package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// A list to choose from, each thing with a name and a quieter line below it. What is chosen stays
/// chosen when the list is shown again.
final class NamedRows<T> extends JList<T> {
    private final DefaultListModel<T> items = new DefaultListModel<>();
    private final transient Function<T, Object> key;
    private boolean showing;
    private int wide;

    /// How a thing looks.
    ///
    /// @param level how far it stands in, from 0
    record Look(String name, String line, int level) {}

    /// @param key what tells one thing from the others, also when the list is shown again
    NamedRows(String name, Function<T, Object> key, Function<T, Look> look, Consumer<T> chosen) {
        this.key = key;
        setModel(items);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getAccessibleContext().setAccessibleName(name);
        setCellRenderer(new Row(look));
        addListSelectionListener(event -> {
            T item = getSelectedValue();
            if (!showing && !event.getValueIsAdjusting() && item != null) {
                chosen.accept(item);
            }
        });
    }

    /// @return whether what was chosen is not there any more, and the first thing is chosen instead
    boolean show(List<T> others) {
        T before = getSelectedValue();
        Object same = before == null ? null : key.apply(before);
        showing = true;
        items.clear();
        items.addAll(others);
        int at = others.stream().map(key).map(it -> it.equals(same)).toList().indexOf(true);
        setSelectedIndex(at < 0 && !others.isEmpty() ? 0 : at);
        showing = false;
        return at < 0;
    }

    /// Chooses the thing with this key.
    void choose(Object wanted) {
        for (int at = 0; at < items.size(); at++) {
            if (Objects.equals(key.apply(items.get(at)), wanted)) {
                setSelectedIndex(at);
                ensureIndexIsVisible(at);
            }
        }
    }

    /// Rows are as high as their words are at this width.
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (width != wide) {
            wide = width;
            setFixedCellHeight(1);
            setFixedCellHeight(-1);
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private final class Row extends JPanel implements ListCellRenderer<T> {
        private final JTextArea name = Widgets.text("");
        private final JTextArea line = Widgets.text("");
        private final transient Function<T, Look> look;

        Row(Function<T, Look> look) {
            super(Stack.below(1));
            this.look = look;
            add(name);
            add(line);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> list, T item, int index, boolean selected, boolean focused) {
            Look shown = look.apply(item);
            name.setText(shown.name());
            line.setText(shown.line());
            line.setVisible(!shown.line().isEmpty());
            name.setFont(shown.level() == 0 ? Theme.bold() : list.getFont());
            line.setFont(Theme.small());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            line.setForeground(
                    selected ? list.getSelectionForeground() : Theme.colour("Postil.quiet"));
            int pad = UIScale.scale(10);
            int in = pad + UIScale.scale(12) * shown.level();
            setBorder(BorderFactory.createEmptyBorder(pad / 2, in, pad / 2, pad));
            String words = shown.name() + (shown.line().isEmpty() ? "" : ", " + shown.line());
            setToolTipText(words);
            getAccessibleContext().setAccessibleName(words);
            setSize(Math.max(1, list.getWidth()), Short.MAX_VALUE);
            doLayout();
            return this;
        }

        @Override
        public Dimension getPreferredSize() {
            return getLayout().preferredLayoutSize(this);
        }
    }
}
