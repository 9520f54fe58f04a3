package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Attribute;
import org.postil.study.AttributeEdits;
import org.postil.study.AttributeName;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Study;

/// The attributes in their order, and the known values of the chosen one in theirs.
final class AttributesPanel extends JPanel {
    /// Plans a change of an attribute as it is when its turn comes.
    private interface Step {
        Planned plan(Study study, Attribute now);
    }

    private final Desk desk;
    private final InPlaceQuestion question;
    private final DefaultListModel<Attribute> attributes = new DefaultListModel<>();
    private final DefaultListModel<String> values = new DefaultListModel<>();
    private final JList<Attribute> list = new JList<>(attributes);
    private final JList<String> valueList = new JList<>(values);
    private final JTextField newName = new JTextField();
    private final JTextField newValue = new JTextField();
    private final JCheckBox ordered = new JCheckBox("They go from less to more");
    private final JButton derive = new JButton("Bands from a number…");
    private final CellEditor names = new CellEditor(list);

    /// @param bands opens the bands of an attribute
    AttributesPanel(Desk desk, InPlaceQuestion question, Consumer<Attribute> bands) {
        super(new GridLayout(2, 1));
        this.desk = desk;
        this.question = question;
        add(
                part(
                        "Attributes",
                        "Alt Up and Alt Down move, F2 renames, Delete removes.",
                        list,
                        newName));
        JPanel below = new JPanel(new BorderLayout(0, 4));
        JPanel options = new JPanel(new BorderLayout(0, 4));
        options.add(ordered, BorderLayout.NORTH);
        options.add(derive, BorderLayout.SOUTH);
        below.add(newValue, BorderLayout.NORTH);
        below.add(options, BorderLayout.SOUTH);
        add(part("Values in their order", "Alt Up and Alt Down move a value.", valueList, below));
        prompt(newName, "New attribute");
        prompt(newValue, "New value");
        newName.addActionListener(event -> addAttribute());
        newValue.addActionListener(event -> addValue());
        listen(bands);
    }

    private void listen(Consumer<Attribute> bands) {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        valueList.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName("Attributes");
        valueList.getAccessibleContext().setAccessibleName("Values of the attribute");
        list.setCellRenderer(new NameCell());
        list.addListSelectionListener(event -> fillValues());
        ordered.addActionListener(event ->
                change((study, now) ->
                        AttributeEdits.alter(study, now, now.withOrdered(ordered.isSelected()))));
        derive.addActionListener(event -> {
            Attribute chosen = list.getSelectedValue();
            if (chosen != null) {
                bands.accept(chosen);
            }
        });
        Reordering.install(list, this::moveTo);
        Reordering.install(valueList, this::moveValueTo);
        Keys.bind(list, "alt UP", () -> move(-1));
        Keys.bind(list, "alt DOWN", () -> move(1));
        Keys.bind(list, "F2", this::rename);
        Keys.bind(list, "DELETE", this::askToRemove);
        Keys.bind(valueList, "alt UP", () -> moveValue(-1));
        Keys.bind(valueList, "alt DOWN", () -> moveValue(1));
    }

    private static void prompt(JTextField field, String words) {
        field.putClientProperty("JTextField.placeholderText", words);
        field.getAccessibleContext().setAccessibleName(words);
        field.getAccessibleContext().setAccessibleDescription("Enter adds it.");
    }

    private static JComponent part(String title, String help, JList<?> list, JComponent field) {
        JPanel part = new JPanel(new BorderLayout(0, 6));
        part.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
        JPanel head = new JPanel(new BorderLayout());
        head.add(Widgets.heading(title), BorderLayout.NORTH);
        head.add(Widgets.quiet(help), BorderLayout.SOUTH);
        part.add(head, BorderLayout.NORTH);
        part.add(Widgets.scroll(list), BorderLayout.CENTER);
        part.add(field, BorderLayout.SOUTH);
        return part;
    }

    private static final class NameCell extends DefaultListCellRenderer {
        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> all, Object value, int index, boolean isSelected, boolean hasFocus) {
            String text =
                    value instanceof Attribute it
                            ? AttributeName.shown(it.name())
                                    + " · "
                                    + Counts.of(it.values().size(), "value")
                                    + (it.derivation() == null ? "" : " · derived")
                            : "";
            super.getListCellRendererComponent(all, text, index, isSelected, hasFocus);
            setToolTipText(value instanceof Attribute it ? it.name() : null);
            return this;
        }
    }

    void show(Study study) {
        List<Attribute> now = study.attributes();
        if (!now.equals(java.util.Collections.list(attributes.elements()))) {
            UUID chosen = chosenId();
            attributes.clear();
            attributes.addAll(now);
            choose(chosen);
        }
        fillValues();
    }

    private @Nullable UUID chosenId() {
        Attribute chosen = list.getSelectedValue();
        return chosen == null ? null : chosen.id();
    }

    private void choose(@Nullable UUID id) {
        for (int at = 0; at < attributes.size(); at++) {
            if (attributes.get(at).id().equals(id)) {
                list.setSelectedIndex(at);
            }
        }
        if (list.getSelectedIndex() < 0 && !attributes.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void fillValues() {
        Attribute chosen = list.getSelectedValue();
        List<String> now = chosen == null ? List.of() : chosen.values();
        if (!now.equals(java.util.Collections.list(values.elements()))) {
            String at = valueList.getSelectedValue();
            values.clear();
            values.addAll(now);
            valueList.setSelectedValue(at, true);
        }
        newValue.setEnabled(chosen != null && chosen.derivation() == null);
        ordered.setEnabled(newValue.isEnabled());
        ordered.setSelected(chosen != null && chosen.ordered());
        derive.setEnabled(chosen != null);
    }

    private void change(Step step) {
        UUID id = chosenId();
        if (id != null) {
            change(id, step);
        }
    }

    private void change(UUID id, Step step) {
        desk.apply((study, texts) -> {
            Attribute now = study.attribute(id);
            if (now == null) {
                throw new Problem("The attribute is gone.", "");
            }
            return step.plan(study, now);
        });
    }

    private void addAttribute() {
        String name = newName.getText().strip();
        if (!name.isEmpty()) {
            newName.setText("");
            desk.apply(
                    (study, texts) ->
                            AttributeEdits.add(study, name, List.of(), desk.project().provenance()),
                    applied ->
                            applied.study().attributeNamed(name).ifPresent(it -> choose(it.id())));
        }
    }

    private void addValue() {
        String value = newValue.getText().strip();
        if (!value.isEmpty()) {
            newValue.setText("");
            change((study, now) -> {
                List<String> more = new ArrayList<>(now.values());
                more.add(value);
                return AttributeEdits.orderValues(now, more);
            });
        }
    }

    private void rename() {
        Attribute chosen = list.getSelectedValue();
        if (chosen != null) {
            names.edit(
                    list.getSelectedIndex(),
                    "New name of " + chosen.name(),
                    chosen.name(),
                    name -> change((study, now) -> AttributeEdits.rename(study, now, name)));
        }
    }

    private void move(int by) {
        int at = list.getSelectedIndex();
        int target = at + by;
        if (at >= 0 && target >= 0 && target < attributes.size()) {
            // Behind the next one means before the one after it.
            moveTo(at, by > 0 ? target + 1 : target);
        }
    }

    private void moveTo(int from, int before) {
        Attribute moved = attributes.get(from);
        change(moved.id(), (study, now) -> AttributeEdits.move(study, now, before));
    }

    private void moveValue(int by) {
        int at = valueList.getSelectedIndex();
        int target = at + by;
        if (at >= 0 && target >= 0 && target < values.size()) {
            moveValueTo(at, by > 0 ? target + 1 : target);
        }
    }

    /// @param before which of the present values it comes to stand
    void moveValueTo(int from, int before) {
        String value = values.get(from);
        String next = before < values.size() ? values.get(before) : null;
        change((study, now) -> {
            List<String> order = new ArrayList<>(now.values());
            if (!order.remove(value) || next != null && !order.contains(next)) {
                throw new Problem("The values of " + now.name() + " have changed.", "Try again.");
            }
            order.add(next == null ? order.size() : order.indexOf(next), value);
            return AttributeEdits.orderValues(now, order);
        });
    }

    private void askToRemove() {
        Attribute chosen = list.getSelectedValue();
        if (chosen == null) {
            return;
        }
        long people =
                desk.study().participants().stream()
                        .filter(it -> it.values().containsKey(chosen.id()))
                        .count();
        question.ask(
                "Remove the attribute “"
                        + AttributeName.shown(chosen.name())
                        + "”? It is recorded of "
                        + Counts.of(people, "participant")
                        + ". Undo brings it back.",
                "Remove",
                () -> change(AttributeEdits::remove));
    }

    JList<Attribute> nameList() {
        return list;
    }

    JList<String> valueList() {
        return valueList;
    }

    JCheckBox ordered() {
        return ordered;
    }

    JTextField newName() {
        return newName;
    }

    @Nullable JTextField nameField() {
        return names.field();
    }
}
