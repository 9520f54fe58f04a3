package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.postil.desktop.kit.Preferences;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Study;

/// How somebody likes the transcript list: by what it is grouped, and what it tells of each
/// transcript. Remembered by the attributes' names.
final class ListOptions {
    private static final String GROUP = "transcripts.group";
    private static final String DETAILS = "transcripts.details";
    private static final int MOST_DETAILS = 3;
    private static final Set<String> USUAL =
            Set.of(
                    "gender",
                    "sex",
                    "age",
                    "region",
                    "place",
                    "lives in",
                    "town",
                    "city",
                    "country");
    private final Preferences preferences;
    private final Runnable changed;

    ListOptions(Preferences preferences, Runnable changed) {
        this.preferences = preferences;
        this.changed = changed;
    }

    TranscriptListing.Wish wish(Study study, String coder) {
        return new TranscriptListing.Wish(coder, grouping(study), details(study));
    }

    Grouping grouping(Study study) {
        return Grouping.of(study, preferences.list(GROUP));
    }

    void group(Study study, Grouping grouping) {
        preferences.putList(GROUP, grouping.words(study));
        changed.run();
    }

    /// The attributes to tell: those that were chosen, else who somebody is and where they live,
    /// else the first two.
    List<UUID> details(Study study) {
        List<String> chosen = preferences.list(DETAILS);
        if (!chosen.isEmpty()) {
            return chosen.stream()
                    .flatMap(it -> study.attributeNamed(it).stream())
                    .map(Attribute::id)
                    .toList();
        }
        List<UUID> usual =
                study.attributes().stream()
                        .filter(it ->
                                USUAL.contains(
                                        AttributeName.inSentence(it.name())
                                                .toLowerCase(Locale.ROOT)))
                        .map(Attribute::id)
                        .limit(MOST_DETAILS)
                        .toList();
        Stream<Attribute> first = study.attributes().stream().limit(2);
        return usual.isEmpty() ? first.map(Attribute::id).toList() : usual;
    }

    private void toggle(Study study, Attribute attribute) {
        List<UUID> ids = new ArrayList<>(details(study));
        if (!ids.remove(attribute.id())) {
            ids.add(attribute.id());
        }
        List<String> names =
                study.attributes().stream()
                        .filter(it -> ids.contains(it.id()))
                        .map(Attribute::name)
                        .toList();
        // A word that is no attribute's, for an empty list would mean the usual ones.
        preferences.putList(DETAILS, names.isEmpty() ? List.of("-") : names);
        changed.run();
    }

    /// The menu behind the button in the head of the list.
    JPopupMenu menu(Study study) {
        JPopupMenu menu = new JPopupMenu();
        Grouping now = grouping(study);
        List<UUID> by = now instanceof Grouping.ByAttributes it ? it.attributes() : List.of();
        JMenu details = new JMenu("Show");
        study.attributes().forEach(it -> details.add(check(study, it)));
        details.setEnabled(!study.attributes().isEmpty());
        menu.add(outer(study, now, by));
        menu.add(inner(study, by));
        menu.add(details);
        return menu;
    }

    private JMenu outer(Study study, Grouping now, List<UUID> by) {
        JMenu menu = new JMenu("Group by");
        ButtonGroup group = new ButtonGroup();
        boolean plain = now instanceof Grouping.Plain;
        add(menu, group, "Nothing", plain, () -> group(study, new Grouping.Plain()));
        if (!study.transcriptSets().isEmpty()) {
            boolean sets = now instanceof Grouping.BySet;
            add(menu, group, "Saved sets", sets, () -> group(study, new Grouping.BySet()));
        }
        for (Attribute attribute : study.attributes()) {
            UUID id = attribute.id();
            boolean chosen = !by.isEmpty() && by.getFirst().equals(id);
            String name = AttributeName.shown(attribute.name());
            add(menu, group, name, chosen, () -> group(study, attributes(id)));
        }
        return menu;
    }

    private JMenu inner(Study study, List<UUID> by) {
        JMenu menu = new JMenu("Within it by");
        menu.setEnabled(!by.isEmpty());
        if (by.isEmpty()) {
            return menu;
        }
        UUID top = by.getFirst();
        ButtonGroup group = new ButtonGroup();
        add(menu, group, "Nothing", by.size() == 1, () -> group(study, attributes(top)));
        for (Attribute attribute : study.attributes()) {
            UUID id = attribute.id();
            if (!id.equals(top)) {
                boolean chosen = by.size() > 1 && by.get(1).equals(id);
                String name = AttributeName.shown(attribute.name());
                add(menu, group, name, chosen, () -> group(study, attributes(top, id)));
            }
        }
        return menu;
    }

    private static Grouping attributes(UUID... ids) {
        return new Grouping.ByAttributes(List.of(ids));
    }

    private static void add(
            JMenu menu, ButtonGroup group, String title, boolean chosen, Runnable work) {
        JMenuItem item = new JRadioButtonMenuItem(title, chosen);
        item.addActionListener(event -> work.run());
        group.add(item);
        menu.add(item);
    }

    private JMenuItem check(Study study, Attribute attribute) {
        boolean shown = details(study).contains(attribute.id());
        JMenuItem item = new JCheckBoxMenuItem(AttributeName.shown(attribute.name()), shown);
        item.addActionListener(event -> toggle(study, attribute));
        return item;
    }
}
