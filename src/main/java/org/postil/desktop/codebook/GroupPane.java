package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;
import org.postil.study.CodeGroup;
import org.postil.study.CodeGroupEdits;
import org.postil.study.Problem;
import org.postil.study.Study;

/// The code groups: the chosen one filters the tree, and takes up the chosen codes.
final class GroupPane {
    private static final int ROWS = 4;
    private final Desk desk;
    private final Consumer<@Nullable Set<UUID>> filter;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 8 10 10 10, fillx, wrap 1, hidemode 3, gapy 6", "[grow,fill]"));
    private final DefaultListModel<Row> model = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(model);
    private final JTextField field = new JTextField();
    private final JButton add = new JButton("Add codes");
    private final JButton takeOut = new JButton("Take out");
    private final JButton delete = new JButton("Delete");
    private List<CodeGroup> shown = List.of();
    private @Nullable UUID renamed;
    private @Nullable Set<UUID> filtered;
    private boolean adjusting;

    /// A group, or all codes where it is null.
    private record Row(@Nullable CodeGroup group) {
        String words() {
            if (group == null) {
                return "All codes";
            }
            int codes = group.codes().size();
            return group.name() + " · " + (codes == 1 ? "1 code" : codes + " codes");
        }
    }

    /// @param filter told which codes the tree is to show; null for all
    GroupPane(Desk desk, Consumer<@Nullable Set<UUID>> filter) {
        this.desk = desk;
        this.filter = filter;
        dress();
        JButton fresh = new JButton("New group…");
        fresh.setToolTipText("Makes a group of the chosen codes");
        add.setToolTipText("Adds the chosen codes to the group");
        takeOut.setToolTipText("Takes the chosen codes out of the group");
        delete.setToolTipText("Deletes the group; its codes stay");
        fresh.addActionListener(event -> name(null));
        add.addActionListener(event -> add());
        takeOut.addActionListener(event -> takeOut());
        delete.addActionListener(event -> delete());
        field.setVisible(false);
        field.putClientProperty("JTextField.placeholderText", "Name of the group");
        field.getAccessibleContext().setAccessibleName("Name of the group");
        field.addActionListener(event -> take());
        Keys.bind(field, "ESCAPE", this::close);
        Keys.bind(list, "F2", () -> name(chosen()));
        Keys.bind(list, "DELETE", this::delete);
        layOut(fresh);
        list.addListSelectionListener(event -> {
            if (!adjusting && !event.getValueIsAdjusting()) {
                chosenOther();
            }
        });
        fill();
    }

    private void dress() {
        list.setVisibleRowCount(ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName("Code groups");
        list.getAccessibleContext()
                .setAccessibleDescription(
                        "The chosen group filters the tree. F2 renames, Delete deletes it.");
        list.setCellRenderer((all, row, index, selected, focused) -> {
            JLabel label = new JLabel(row.words());
            label.setOpaque(true);
            label.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
            label.setToolTipText(row.words());
            label.setBackground(selected ? all.getSelectionBackground() : all.getBackground());
            label.setForeground(selected ? all.getSelectionForeground() : all.getForeground());
            return label;
        });
    }

    private void layOut(JButton fresh) {
        JPanel head = new JPanel(new BorderLayout());
        head.add(Widgets.heading("Code groups"), BorderLayout.CENTER);
        head.add(fresh, BorderLayout.EAST);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 6"));
        buttons.add(add);
        buttons.add(takeOut);
        buttons.add(delete);
        panel.add(head);
        panel.add(field, "wmin 0");
        panel.add(Widgets.scroll(list), "wmin 0");
        panel.add(buttons, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    JList<?> list() {
        return list;
    }

    JTextField field() {
        return field;
    }

    void show(Study study) {
        List<CodeGroup> groups = study.codeGroups();
        if (!groups.equals(shown)) {
            shown = groups;
            fill();
        }
        enable();
    }

    /// Filters by no group any more.
    void showAll() {
        list.setSelectedIndex(0);
    }

    private void fill() {
        CodeGroup before = chosen();
        adjusting = true;
        model.clear();
        model.addElement(new Row(null));
        int at = 0;
        for (CodeGroup group : shown) {
            model.addElement(new Row(group));
            if (before != null && group.id().equals(before.id())) {
                at = model.size() - 1;
            }
        }
        list.setSelectedIndex(at);
        adjusting = false;
        chosenOther();
    }

    private @Nullable CodeGroup chosen() {
        Row row = list.getSelectedValue();
        return row == null ? null : row.group();
    }

    private void chosenOther() {
        CodeGroup group = chosen();
        Set<UUID> codes = group == null ? null : Set.copyOf(group.codes());
        if (!Objects.equals(codes, filtered)) {
            filtered = codes;
            filter.accept(codes);
        }
        enable();
    }

    private void enable() {
        boolean group = chosen() != null;
        boolean codes = !desk.selection().codes().isEmpty();
        add.setEnabled(group && codes);
        takeOut.setEnabled(group && codes);
        delete.setEnabled(group);
    }

    /// Asks for the name of a group.
    ///
    /// @param group to rename; null for a new one
    void name(@Nullable CodeGroup group) {
        renamed = group == null ? null : group.id();
        field.setText(group == null ? "" : group.name());
        field.setVisible(true);
        panel.revalidate();
        field.requestFocusInWindow();
        field.selectAll();
    }

    private void take() {
        String name = field.getText().strip();
        UUID id = renamed;
        List<UUID> codes = desk.selection().codes();
        close();
        if (name.isEmpty()) {
            return;
        }
        desk.apply((study, texts) ->
                id == null
                        ? CodeGroupEdits.add(study, name, codes, desk.project().provenance())
                        : CodeGroupEdits.rename(study, group(study, id), name));
    }

    private void close() {
        field.setVisible(false);
        renamed = null;
        panel.revalidate();
        list.requestFocusInWindow();
    }

    /// Adds the chosen codes to the chosen group.
    void add() {
        change(codes -> codes.addAll(desk.selection().codes()));
    }

    /// Takes the chosen codes out of the chosen group.
    void takeOut() {
        change(codes -> codes.removeAll(desk.selection().codes()));
    }

    private void change(Consumer<Set<UUID>> change) {
        CodeGroup group = chosen();
        if (group != null) {
            Set<UUID> codes = new LinkedHashSet<>(group.codes());
            change.accept(codes);
            UUID id = group.id();
            List<UUID> after = new ArrayList<>(codes);
            desk.apply((study, texts) -> CodeGroupEdits.setCodes(group(study, id), after));
        }
    }

    private void delete() {
        CodeGroup group = chosen();
        if (group != null) {
            UUID id = group.id();
            desk.apply((study, texts) -> CodeGroupEdits.remove(group(study, id)));
        }
    }

    private static CodeGroup group(Study study, UUID id) {
        CodeGroup group = study.codeGroup(id);
        if (group == null) {
            throw new Problem("This code group is not there any more.", "Choose another one.");
        }
        return group;
    }
}
