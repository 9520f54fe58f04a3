package org.postil.desktop.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.postil.desktop.kit.Counts;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.Study;

/// The menu that says which values of one column are shown.
final class ColumnFilter {
    private static final int MOST = 40;

    private ColumnFilter() {}

    static JPopupMenu menu(
            Study study,
            Attribute attribute,
            PeopleRows.Wish wish,
            Consumer<PeopleRows.Wish> then) {
        JPopupMenu menu = new JPopupMenu();
        Set<String> only = wish.only().getOrDefault(attribute.id(), Set.of());
        JMenuItem all = new JMenuItem("Show all");
        all.setEnabled(!only.isEmpty());
        all.addActionListener(event -> then.accept(wish.only(attribute.id(), Set.of())));
        menu.add(all);
        menu.addSeparator();
        Map<String, Integer> values = PeopleRows.values(study, attribute);
        values.entrySet().stream()
                .limit(MOST)
                .forEach(value -> {
                    String key = Names.valueKey(value.getKey());
                    String name = value.getKey().isBlank() ? "(not recorded)" : value.getKey();
                    JCheckBoxMenuItem item =
                            new JCheckBoxMenuItem(
                                    name + "   " + Counts.of(value.getValue(), "participant"),
                                    only.contains(key));
                    item.addActionListener(event -> {
                        Set<String> other = new HashSet<>(only);
                        if (!other.remove(key)) {
                            other.add(key);
                        }
                        then.accept(wish.only(attribute.id(), other));
                    });
                    menu.add(item);
                });
        return menu;
    }
}
