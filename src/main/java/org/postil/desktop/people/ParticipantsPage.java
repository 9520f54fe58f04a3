package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.study.Study;

/// Who takes part: the participants with their attributes, and what each of them was asked.
public final class ParticipantsPage implements View {
    private final Desk desk;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JTabbedPane tabs = new JTabbedPane();
    private final PeoplePane people;
    private final GuidePanel guide;

    public ParticipantsPage(Desk desk) {
        this.desk = desk;
        this.people = new PeoplePane(desk);
        this.guide = new GuidePanel(desk);
        tabs.addTab("Participants", people.component());
        tabs.addTab("Topic guide and who was asked", guide.component());
        panel.add(tabs);
        panel.getAccessibleContext().setAccessibleName("Participants");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        people.show(study, selection);
        guide.show(study, selection);
    }

    GuidePanel guide() {
        return guide;
    }

    PeoplePane people() {
        return people;
    }

    JTabbedPane tabs() {
        return tabs;
    }

    private void open(int tab, Runnable then) {
        desk.open("participants");
        tabs.setSelectedIndex(tab);
        then.run();
    }

    /// What the page adds to the menus.
    public static List<UiAction> actions(Late<ParticipantsPage> page) {
        return List.of(
                UiAction.of(
                                "participants.import",
                                UiAction.Menu.STUDY,
                                "Import participants…",
                                page.doing(it -> it.open(0, it.people::chooseFile)))
                        .inGroup(2)
                        .saying(
                                "Imports who takes part, with their attributes and labels, from a"
                                        + " CSV table."),
                UiAction.of(
                                "participants.add",
                                UiAction.Menu.STUDY,
                                "Add participant",
                                page.doing(it -> it.open(0, it.people::add)))
                        .inGroup(2)
                        .saying("Adds a participant behind the others."),
                UiAction.of(
                                "participants.copy",
                                UiAction.Menu.EDIT,
                                "Copy the participants",
                                page.doing(it -> it.open(0, it.people::copyTable)))
                        .inGroup(3)
                        .saying("Copies those that are chosen, or all, as a table."),
                UiAction.of(
                                "guide.open",
                                UiAction.Menu.GO,
                                "Topic guide and who was asked",
                                page.doing(
                                        it -> it.open(1, it.guide.fresh()::requestFocusInWindow)))
                        .saying("Opens the questions of the guide and who was asked each."),
                UiAction.of(
                                "participants.filter",
                                UiAction.Menu.GO,
                                "Find a participant",
                                page.doing(it -> it.open(0, it.people::focusFilter)))
                        .saying("Opens the participants and filters them as you type."));
    }
}
