package org.postil.desktop.finding;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.AttributeValue;
import org.postil.study.Code;
import org.postil.study.Study;

/// Which quotes are listed: the chosen codes, whose coding, whose words.
final class QuotesBar {
    private static final int MOST_CHIPS = 6;
    private static final int MOST_VALUES = 40;
    private final Desk desk;
    private final Consumer<QuoteFilter> changed;
    private final WrapRow row = new WrapRow();
    private final JComboBox<Choice> record = new JComboBox<>();
    private final JButton add = new JButton("Filter…");
    private final JCheckBox children = new JCheckBox("Codes below");
    private final JCheckBox here = new JCheckBox("This transcript");
    private QuoteFilter filter;
    private List<Object> shown = List.of();
    private boolean filling;

    private record Choice(String key, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /// @param changed told of another filter
    QuotesBar(Desk desk, QuoteFilter filter, Consumer<QuoteFilter> changed) {
        this.desk = desk;
        this.filter = filter;
        this.changed = changed;
        row.setBorder(BorderFactory.createEmptyBorder(6, 10, 2, 10));
        record.getAccessibleContext().setAccessibleName("Whose coding");
        record.setToolTipText("Whose coding the quotes rest on");
        record.addActionListener(event -> chooseRecord());
        add.setToolTipText("Only quotes of some participants, or with an attribute of the coding");
        add.addActionListener(event -> {
            JPopupMenu menu = menu(desk.study());
            menu.show(add, 0, add.getHeight());
        });
        children.setToolTipText("Also the quotes of the codes below the chosen ones");
        children.addActionListener(event -> take(filter().withChildren(children.isSelected())));
        here.setToolTipText("Only the quotes of the transcript that is open");
        here.addActionListener(event -> take(filter().withHere(here.isSelected())));
        for (JComponent part : new JComponent[] {children, here}) {
            part.setOpaque(false);
        }
    }

    JComponent component() {
        return row;
    }

    QuoteFilter filter() {
        return filter;
    }

    /// Changes the filter, as somebody does with the menu.
    void take(QuoteFilter other) {
        if (!filling && !other.equals(filter)) {
            filter = other;
            changed.accept(other);
        }
    }

    private void chooseRecord() {
        if (record.getSelectedItem() instanceof Choice choice) {
            take(filter.withRecord(choice.key()));
        }
    }

    /// @param codes the chosen ones; empty for all
    void show(Study study, List<UUID> codes) {
        List<Code> known = new ArrayList<>();
        codes.forEach(id -> {
            Code code = study.code(id);
            if (code != null) {
                known.add(code);
            }
        });
        List<Object> wanted = List.of(known, filter, QuoteFilter.records(study));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        filling = true;
        fillRecords(study);
        children.setSelected(filter.children());
        here.setSelected(filter.here());
        row.hold(parts(known));
        filling = false;
    }

    private void fillRecords(Study study) {
        record.removeAllItems();
        QuoteFilter.records(study)
                .forEach((key, label) -> {
                    Choice choice = new Choice(key, label);
                    record.addItem(choice);
                    if (key.equals(filter.record())) {
                        record.setSelectedItem(choice);
                    }
                });
    }

    /// What is always there stands first, so that it stays where it is.
    private List<Component> parts(List<Code> codes) {
        List<Component> parts = new ArrayList<>(List.of(record, add, children, here));
        codes.stream().limit(MOST_CHIPS).map(this::chip).forEach(parts::add);
        if (codes.size() > MOST_CHIPS) {
            parts.add(Widgets.quiet("and " + (codes.size() - MOST_CHIPS) + " more codes"));
        }
        if (codes.isEmpty()) {
            parts.add(Widgets.quiet("All codes"));
        }
        filter.where().forEach(it -> parts.add(chip(it, () -> toggleWhere(it))));
        filter.coding().forEach(it -> parts.add(chip(it, () -> toggleCoding(it))));
        return parts;
    }

    private JButton chip(Code code) {
        return Chip.condition(
                new Swatch(CodeColour.swatch(code)),
                code.name(),
                "Leave out the quotes of " + code.name(),
                () -> {
                    List<UUID> rest = new ArrayList<>(desk.selection().codes());
                    rest.remove(code.id());
                    desk.select(desk.selection().withCodes(rest));
                });
    }

    private static JButton chip(AttributeValue value, Runnable remove) {
        String words = AttributeName.shown(value.attribute()) + " = " + value.value();
        return Chip.condition(null, words, "No longer only where " + words, remove);
    }

    private void toggleWhere(AttributeValue value) {
        take(filter.withWhere(QuoteFilter.toggled(filter.where(), value)));
    }

    private void toggleCoding(AttributeValue value) {
        take(filter.withCoding(QuoteFilter.toggled(filter.coding(), value)));
    }

    /// All that can be filtered by: attributes of participants, then those of codings.
    JPopupMenu menu(Study study) {
        JPopupMenu menu = new JPopupMenu("Filter");
        for (Attribute attribute : study.attributes()) {
            List<String> values = new ArrayList<>(attribute.values());
            if (values.isEmpty() || values.size() > MOST_VALUES) {
                continue;
            }
            values.add(Scope.NOT_RECORDED);
            menu.add(
                    submenu(
                            AttributeName.shown(attribute.name()),
                            attribute.name(),
                            values,
                            filter.where(),
                            this::toggleWhere));
        }
        Map<String, TreeSet<String>> ofCodings = codingAttributes(study);
        if (menu.getComponentCount() > 0 && !ofCodings.isEmpty()) {
            menu.addSeparator();
        }
        ofCodings.forEach((name, values) ->
                menu.add(
                        submenu(
                                AttributeName.shown(name) + " (of the coding)",
                                name,
                                List.copyOf(values),
                                filter.coding(),
                                this::toggleCoding)));
        if (menu.getComponentCount() == 0) {
            JMenuItem none = new JMenuItem("The study has no attributes yet");
            none.setEnabled(false);
            menu.add(none);
        }
        return menu;
    }

    private static Map<String, TreeSet<String>> codingAttributes(Study study) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        study.codings()
                .flatMap(it -> it.attributes().entrySet().stream())
                .forEach(it ->
                        found.computeIfAbsent(it.getKey(), key -> new TreeSet<>())
                                .add(it.getValue()));
        return found;
    }

    private static JMenu submenu(
            String title,
            String name,
            List<String> values,
            List<AttributeValue> chosen,
            Consumer<AttributeValue> toggle) {
        JMenu menu = new JMenu(title);
        for (String value : values) {
            AttributeValue condition = new AttributeValue(name, value);
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(value, chosen.contains(condition));
            item.addActionListener(event -> toggle.accept(condition));
            menu.add(item);
        }
        return menu;
    }
}
