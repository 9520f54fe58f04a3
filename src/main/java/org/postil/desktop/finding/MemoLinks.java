package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.study.Independence;
import org.postil.study.Study;

/// What a memo points at: codes, quotes, people and transcripts, each leading there.
final class MemoLinks {
    private static final int SHOWN = 36;
    private final Desk desk;
    private final Runnable changed;
    private final ThingChoice things;
    private final WrapRow row = new WrapRow();
    private final JButton add = new JButton("Link…");
    private List<UUID> links = List.of();

    /// @param changed told of another link or one less
    MemoLinks(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.things =
                new ThingChoice(
                        desk,
                        "Link to a code, a quote, a person…",
                        "Enter links · what is in hand comes first · Escape closes");
        add.setToolTipText("Has the memo point at a code, the quote at hand, or somebody");
        add.addActionListener(event -> things.ask(add, this::link));
    }

    JComponent component() {
        return row;
    }

    ThingChoice things() {
        return things;
    }

    JButton add() {
        return add;
    }

    List<UUID> links() {
        return links;
    }

    void show(List<UUID> other) {
        links = List.copyOf(other);
        Map<UUID, Thing> known = named(desk.study(), new HashSet<>(links), desk.myId());
        List<JComponent> parts = new ArrayList<>();
        parts.add(Widgets.quiet(links.isEmpty() ? "Points at nothing else" : "Points at"));
        for (UUID id : links) {
            Thing thing = known.get(id);
            if (thing != null) {
                parts.add(lead(thing));
                parts.add(remove(thing));
            }
        }
        parts.add(add);
        row.hold(parts);
    }

    /// What some ids stand for; what is gone, or hidden from a coder, is missing.
    static Map<UUID, Thing> named(Study study, Set<UUID> ids, @Nullable UUID me) {
        Map<UUID, Thing> known = new HashMap<>();
        if (ids.isEmpty()) {
            return known;
        }
        for (Thing thing : Thing.all(study, Selection.NONE)) {
            UUID id = thing.id();
            if (id != null && ids.contains(id)) {
                known.put(id, thing);
            }
        }
        for (UUID id : ids) {
            if (!known.containsKey(id)) {
                study.coding(id)
                        .filter(it -> me == null || !Independence.hides(study, it, me))
                        .ifPresent(it -> known.put(id, Thing.of(study, it)));
            }
        }
        return known;
    }

    private JButton lead(Thing thing) {
        JButton button = new JButton(Lines.cut(thing.words(), SHOWN, String::length));
        button.putClientProperty("JButton.buttonType", "roundRect");
        button.setToolTipText("Goes there: " + thing.words());
        button.addActionListener(event -> thing.lead().follow(desk));
        return button;
    }

    private JButton remove(Thing thing) {
        JButton button = new JButton("×");
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText("No longer points at " + thing.words());
        button.getAccessibleContext().setAccessibleName("Remove the link to " + thing.words());
        button.addActionListener(event -> {
            List<UUID> rest = new ArrayList<>(links);
            rest.remove(thing.id());
            show(rest);
            changed.run();
        });
        return button;
    }

    void link(Thing thing) {
        UUID id = thing.id();
        if (id != null && !links.contains(id)) {
            List<UUID> more = new ArrayList<>(links);
            more.add(id);
            show(more);
            changed.run();
        }
    }
}
