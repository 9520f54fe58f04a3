package org.postil.desktop.codebook;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Lines that lead to codes, by a click or Enter.
final class GlanceList extends JList<Glance.Line> {
    private static final int NAMED = 12;
    private final DefaultListModel<Glance.Line> lines = new DefaultListModel<>();
    private final transient Consumer<List<UUID>> lead;
    private transient @Nullable Codebook codebook;

    /// @param name for screen readers
    /// @param lead told of the codes of a line
    GlanceList(String name, Consumer<List<UUID>> lead) {
        this.lead = lead;
        setModel(lines);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Cell());
        getAccessibleContext().setAccessibleName(name);
        getAccessibleContext().setAccessibleDescription("Enter leads to the codes of a line.");
        Keys.bind(this, "ENTER", () -> go(getSelectedIndex()));
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        if (getSelectedIndex() < 0 && !lines.isEmpty()) {
                            setSelectedIndex(0);
                        }
                    }

                    @Override
                    public void focusLost(FocusEvent event) {
                        clearSelection();
                    }
                });
    }

    /// The same ground as what is around it, in every theme.
    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Theme.colour("Panel.background"));
        setCellRenderer(new Cell());
    }

    /// Shows these; the chosen line stays so.
    void show(List<Glance.Line> others, Codebook book) {
        codebook = book;
        if (List.of(lines.toArray()).equals(others)) {
            return;
        }
        int before = getSelectedIndex();
        lines.clear();
        lines.addAll(others);
        if (before >= 0 && before < lines.size()) {
            setSelectedIndex(before);
        }
    }

    /// Leads to the codes of a line.
    void go(int at) {
        if (at >= 0 && !lines.get(at).codes().isEmpty()) {
            lead.accept(lines.get(at).codes());
        }
    }

    private int at(MouseEvent event) {
        int at = locationToIndex(event.getPoint());
        Rectangle cell = at < 0 ? null : getCellBounds(at, at);
        return cell != null && cell.contains(event.getPoint()) ? at : -1;
    }

    /// What does not fit, and the names of the codes that a line is about.
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int at = at(event);
        Codebook book = codebook;
        if (at < 0 || book == null) {
            return null;
        }
        Glance.Line line = lines.get(at);
        List<String> names =
                line.codes().stream().limit(NAMED).map(it -> book.entry(it).path()).toList();
        int more = line.codes().size() - names.size();
        String all = String.join("; ", names) + (more > 0 ? "; and " + more + " more" : "");
        return Tooltips.wrapped(line.title(), line.detail(), all);
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getButton() == MouseEvent.BUTTON1) {
                go(at(event));
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            int at = at(event);
            boolean leads = at >= 0 && !lines.get(at).codes().isEmpty();
            setCursor(
                    Cursor.getPredefinedCursor(leads ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        }
    }

    /// Title and count on one line, what it means below.
    private static final class Cell extends JPanel implements ListCellRenderer<Glance.Line> {
        private final JLabel title = new JLabel();
        private final JLabel count = new JLabel();
        private final JLabel detail = Widgets.quiet("");

        Cell() {
            super(new MigLayout("insets 6 8 6 8, fillx, hidemode 3, gapy 1", "[grow,fill][]"));
            count.setHorizontalAlignment(SwingConstants.TRAILING);
            count.setHorizontalTextPosition(SwingConstants.LEADING);
            add(title, "wmin 0");
            add(count, "wrap");
            add(detail, "span, wmin 0");
        }

        /// Each line is laid out anew, also outside a window; a cell that draws all of them would
        /// keep the widths of another.
        @Override
        public void validate() {
            invalidate();
            doLayout();
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Glance.Line> list,
                Glance.Line line,
                int index,
                boolean selected,
                boolean focused) {
            boolean leads = !line.codes().isEmpty();
            Code about = line.about();
            title.setText(line.title());
            title.setIcon(about == null ? null : new Swatch(CodeColour.swatch(about)));
            title.setFont(leads ? Theme.bold() : list.getFont());
            count.setText(line.count());
            count.setIcon(leads ? null : Icons.small("done"));
            detail.setText(line.detail());
            detail.setVisible(!line.detail().isEmpty());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            for (JLabel label : List.of(title, count)) {
                label.setForeground(
                        selected ? list.getSelectionForeground() : list.getForeground());
            }
            detail.setForeground(
                    selected ? list.getSelectionForeground() : Theme.colour("Postil.quiet"));
            setBorder(
                    BorderFactory.createMatteBorder(
                            0, 0, 1, 0, Theme.colour("Component.borderColor")));
            getAccessibleContext()
                    .setAccessibleName(line.title() + ": " + line.count() + ". " + line.detail());
            return this;
        }
    }
}
