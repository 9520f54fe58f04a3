package org.postil.desktop.people;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.postil.study.Coder;
import org.postil.study.Study;
import org.postil.study.TranscriptSet;

/// The menu of the transcripts that are chosen in the list.
record TranscriptMenu(
        Study study, TranscriptDoing doing, TranscriptTexts texts, List<TranscriptRow> chosen) {
    /// @param open opens one of them
    /// @param rename renames the one that is chosen
    JPopupMenu menu(Consumer<TranscriptRow> open, Runnable rename) {
        JPopupMenu menu = new JPopupMenu();
        if (chosen.isEmpty()) {
            return menu;
        }
        boolean one = chosen.size() == 1;
        boolean allFinished = chosen.stream().allMatch(it -> it.mark() == Mark.FINISHED);
        boolean anyFinished = chosen.stream().anyMatch(it -> it.mark() == Mark.FINISHED);
        item(menu, "Open", one, () -> open.accept(chosen.getFirst()));
        menu.addSeparator();
        item(menu, "Finished", !allFinished, () -> doing.finish(chosen));
        item(menu, "Reopen", anyFinished, () -> doing.reopen(chosen));
        menu.add(independently());
        menu.add(sets());
        menu.addSeparator();
        item(menu, "Copy the text (Ctrl C)", true, () -> texts.copy(chosen));
        item(menu, "Export as text…", true, () -> texts.export(menu.getInvoker(), chosen));
        menu.addSeparator();
        item(menu, "Rename (F2)", one, rename);
        item(menu, "Remove… (Delete)", true, () -> doing.askToRemove(chosen));
        return menu;
    }

    private JMenu independently() {
        JMenu menu = new JMenu("To be coded independently by");
        menu.setToolTipText("They do not see each other's codings until all of them have finished");
        for (Coder coder : study.coders()) {
            if (!coder.isConsensus()) {
                boolean assigned = chosen.stream().allMatch(it -> isAssigned(coder, it));
                check(menu, coder.name(), assigned, () -> doing.assign(coder, chosen, !assigned));
            }
        }
        menu.setEnabled(menu.getItemCount() > 0);
        return menu;
    }

    private boolean isAssigned(Coder coder, TranscriptRow row) {
        return study.assignments().stream()
                .anyMatch(it -> it.coder().equals(coder.id()) && it.transcript().equals(row.id()));
    }

    private JMenu sets() {
        JMenu menu = new JMenu("Sets");
        for (TranscriptSet set : study.transcriptSets()) {
            boolean in = chosen.stream().allMatch(it -> set.transcripts().contains(it.id()));
            check(menu, set.name(), in, () -> doing.inSet(set, chosen, !in));
        }
        if (menu.getItemCount() > 0) {
            JMenu remove = new JMenu("Remove a set");
            for (TranscriptSet set : study.transcriptSets()) {
                item(remove, set.name() + "…", true, () -> doing.removeSet(set));
            }
            menu.addSeparator();
            menu.add(remove);
        }
        item(menu, "New set…", true, () -> doing.newSet(chosen));
        return menu;
    }

    private static void check(JMenu menu, String title, boolean on, Runnable work) {
        JMenuItem item = new JCheckBoxMenuItem(title, on);
        item.addActionListener(event -> work.run());
        menu.add(item);
    }

    private static void item(JComponent menu, String title, boolean enabled, Runnable work) {
        JMenuItem item = new JMenuItem(title);
        item.setEnabled(enabled);
        item.addActionListener(event -> work.run());
        menu.add(item);
    }
}
