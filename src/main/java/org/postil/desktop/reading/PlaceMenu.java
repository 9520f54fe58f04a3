package org.postil.desktop.reading;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Swatch;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Span;

/// The menu of a place in the text: what can be done with the selected words, with each coding that
/// stands there, and with its annotations. All but what needs a place is from the table of actions.
final class PlaceMenu {
    private final Desk desk;
    private final ReadingPane reading;
    private final ActionTable actions;
    private final Consumer<UUID> toCode;

    /// @param toCode leads to a code in the codebook
    PlaceMenu(ReadingPane reading, ActionTable actions, Consumer<UUID> toCode) {
        this.desk = reading.desk();
        this.reading = reading;
        this.actions = actions;
        this.toCode = toCode;
    }

    /// Opens the menu at a place in the text's component.
    ///
    /// @param notes the ids of annotations that are shown
    void open(Point place, List<Mark> codings, List<UUID> notes) {
        List<MarginNote> there =
                reading.pane().notes().all().stream()
                        .filter(it -> notes.contains(it.id()))
                        .toList();
        of(codings, there).show(reading.text(), place.x, place.y);
    }

    /// Opens the menu below the caret, about the selection or what stands at the caret.
    void openAtCaret() {
        TranscriptPane pane = reading.pane();
        Span selection = pane.selection();
        Rectangle caret = pane.caretPlace();
        pane.reveal(new Span(pane.caret(), pane.caret()));
        of(codings(pane, selection), pane.notes().about(selection))
                .show(reading.text(), caret.x, caret.y + caret.height);
    }

    /// Those in the selection; at the caret also those that end there.
    private static List<Mark> codings(TranscriptPane pane, Span selection) {
        if (!selection.isEmpty()) {
            return pane.codingsIn(selection);
        }
        List<Mark> here = pane.codingsAt(selection.start());
        return here.isEmpty() && selection.start() > 0
                ? pane.codingsAt(selection.start() - 1)
                : here;
    }

    /// @param codings that stand at the place
    /// @param notes the annotations there
    JPopupMenu of(List<Mark> codings, List<MarginNote> notes) {
        JPopupMenu menu = new JPopupMenu("What stands here");
        boolean selected = !reading.pane().selection().isEmpty();
        if (selected) {
            selection(menu);
        }
        if (!codings.isEmpty()) {
            line(menu);
            codings.forEach(it -> menu.add(coding(it)));
        }
        if (!notes.isEmpty()) {
            line(menu);
            notes.forEach(it -> menu.add(note(it)));
        }
        if (!selected) {
            line(menu);
            menu.add(actions.item("select.word"));
            menu.add(actions.item("select.sentence"));
            menu.add(actions.item("select.turn"));
        }
        return menu;
    }

    private static void line(JPopupMenu menu) {
        if (menu.getComponentCount() > 0) {
            menu.addSeparator();
        }
    }

    private void selection(JPopupMenu menu) {
        menu.add(actions.item("code.with"));
        JMenuItem last = actions.item("code.last");
        Code code = reading.gestures().lastCode();
        if (code != null) {
            last.setText("Code with “" + code.name() + "”");
        }
        menu.add(last);
        menu.add(actions.item("code.invivo"));
        menu.add(actions.item("code.fresh"));
        menu.add(actions.item("code.annotate"));
        menu.addSeparator();
        menu.add(actions.item("text.copy"));
    }

    private JMenuItem note(MarginNote note) {
        JMenuItem item = new JMenuItem("Annotation by " + Annotating.title(note));
        item.addActionListener(event -> reading.annotating().open(note));
        return item;
    }

    private JMenu coding(Mark mark) {
        String initials = reading.pane().hasManyCoders() ? " · " + mark.initials() : "";
        JMenu menu = new JMenu(mark.name() + initials);
        menu.setIcon(new Swatch(reading.pane().colours().stripe(mark.colour())));
        menu.getAccessibleContext()
                .setAccessibleName("Coding " + mark.name() + " by " + mark.coderName());
        Runnable take = () -> desk.select(desk.selection().withCoding(mark.id()));
        String against = reading.gestures().whyNotMine(mark.coder());
        Coding coding = reading.gestures().find(mark.id());
        menu.add(actions.item("code.uncode", take, against));
        menu.add(actions.item("code.recode", take, against));
        menu.add(actions.item("code.memo", take, ""));
        JMenuItem exemplar = actions.item("code.exemplar", take, against);
        if (coding != null && coding.isExemplar()) {
            exemplar.setText("No longer an exemplar");
        }
        menu.add(exemplar);
        menu.addSeparator();
        menu.add(values(take, coding, "weight", CodingGestures.WEIGHTS));
        menu.add(values(take, coding, "experience", CodingGestures.EXPERIENCES));
        menu.addSeparator();
        menu.add(actions.item("code.start", take, against));
        menu.add(actions.item("code.end", take, against));
        menu.addSeparator();
        JMenuItem go = new JMenuItem("Show “" + mark.name() + "” in the codebook");
        go.addActionListener(event -> toCode.accept(mark.code()));
        menu.add(go);
        return menu;
    }

    /// The values of a coding attribute, with the one that stands; none of them is one too.
    private JMenu values(
            Runnable take, @Nullable Coding coding, String attribute, List<String> values) {
        String now = coding == null ? null : coding.attributes().get(attribute);
        JMenu menu =
                new JMenu(
                        (attribute.equals("weight") ? "Weight" : "Experience")
                                + (now == null ? "" : ": " + now));
        boolean mine = coding != null && coding.coder().equals(desk.myId());
        menu.setEnabled(mine);
        menu.setToolTipText(
                coding == null || mine ? null : reading.gestures().whyNotMine(coding.coder()));
        ButtonGroup group = new ButtonGroup();
        for (String value : values) {
            menu.add(
                    value(
                            value,
                            value.equals(now),
                            group,
                            () -> {
                                take.run();
                                reading.gestures().attribute(attribute, value);
                            }));
        }
        menu.add(
                value(
                        "not said",
                        now == null,
                        group,
                        () -> {
                            take.run();
                            reading.gestures().attribute(attribute, null);
                        }));
        return menu;
    }

    private static JMenuItem value(String title, boolean now, ButtonGroup group, Runnable work) {
        JRadioButtonMenuItem item = new JRadioButtonMenuItem(title, now);
        item.addActionListener(event -> work.run());
        group.add(item);
        return item;
    }
}
