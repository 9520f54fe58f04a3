package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import org.postil.analysis.Groups;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Code;
import org.postil.study.Study;

/// Which part of the Framework matrix is shown, in words that can be clicked.
final class SummaryChips {
    private final Desk desk;
    private final Supplier<SummaryChoices> choices;
    private final Consumer<SummaryChoices> change;
    private final Chip themes = new Chip("Themes", this::themesMenu);
    private final Chip people = new Chip("Participants", this::peopleMenu);
    private final Chip sort = new Chip("Sorted by", this::sortMenu);

    SummaryChips(Desk desk, Supplier<SummaryChoices> choices, Consumer<SummaryChoices> change) {
        this.desk = desk;
        this.choices = choices;
        this.change = change;
    }

    List<Chip> all() {
        return List.of(themes, people, sort);
    }

    /// Says what is chosen.
    void show() {
        SummaryChoices now = choices.get();
        Study study = desk.study();
        themes.say(
                now.codes().isEmpty()
                        ? "all themes"
                        : String.join(", ", now.columns(study).stream().map(Code::name).toList()));
        people.say(now.filterWords());
        sort.say(now.sort().isEmpty() ? "name" : AttributeName.inSentence(now.sort()));
    }

    private JPopupMenu themesMenu() {
        JPopupMenu menu = new JPopupMenu("Themes");
        ButtonGroup group = new ButtonGroup();
        List<UUID> now = choices.get().codes();
        Chip.radio(
                menu,
                group,
                "All themes",
                now.isEmpty(),
                () -> change.accept(choices.get().withCodes(List.of())));
        List<UUID> chosen = desk.selection().codes();
        if (!chosen.isEmpty()) {
            Chip.radio(
                    menu,
                    group,
                    Counts.of(chosen.size(), "code") + " chosen in the codebook",
                    now.equals(chosen),
                    () -> change.accept(choices.get().withCodes(chosen)));
        }
        menu.addSeparator();
        for (Code theme : desk.study().codebook().roots()) {
            Chip.check(
                    menu,
                    theme.name(),
                    now.contains(theme.id()),
                    wanted -> change.accept(choices.get().withCodes(with(theme.id(), wanted))));
        }
        return menu;
    }

    private List<UUID> with(UUID code, boolean wanted) {
        List<UUID> all = new ArrayList<>(choices.get().codes());
        all.remove(code);
        if (wanted) {
            all.add(code);
        }
        return all;
    }

    private JPopupMenu peopleMenu() {
        JPopupMenu menu = new JPopupMenu("Participants");
        SummaryChoices now = choices.get();
        Chip.radio(
                menu,
                new ButtonGroup(),
                "Everybody",
                now.values().isEmpty(),
                () -> change.accept(choices.get().withEverybody()));
        menu.addSeparator();
        for (Attribute attribute : desk.study().attributes()) {
            JMenu values = new JMenu(AttributeName.shown(attribute.name()));
            List<String> wanted = now.values().getOrDefault(attribute.name(), List.of());
            for (String value : Groups.values(attribute, desk.study().participants())) {
                JCheckBoxMenuItem item = new JCheckBoxMenuItem(value, wanted.contains(value));
                item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
                item.addActionListener(event ->
                        change.accept(
                                choices.get().with(attribute.name(), value, item.isSelected())));
                values.add(item);
            }
            menu.add(values);
        }
        return menu;
    }

    private JPopupMenu sortMenu() {
        JPopupMenu menu = new JPopupMenu("Sorted by");
        ButtonGroup group = new ButtonGroup();
        String now = choices.get().sort();
        Chip.radio(
                menu,
                group,
                "Name",
                now.isEmpty(),
                () -> change.accept(choices.get().withSort("")));
        for (Attribute attribute : desk.study().attributes()) {
            Chip.radio(
                    menu,
                    group,
                    AttributeName.shown(attribute.name()),
                    now.equals(attribute.name()),
                    () -> change.accept(choices.get().withSort(attribute.name())));
        }
        return menu;
    }
}
