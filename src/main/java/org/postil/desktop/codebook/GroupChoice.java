package org.postil.desktop.codebook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Tooltips;
import org.postil.study.CodeGroup;
import org.postil.study.Study;

/// Narrows a tree of codes to one group, and remembers which; not to be seen in a study without
/// groups.
final class GroupChoice {
    private static final int LONGEST = 50;
    private final Desk desk;
    private final Runnable changed;
    private final String key;
    private final JToggleButton button = new JToggleButton("All codes ▾");
    private List<CodeGroup> groups = List.of();

    /// @param changed told when somebody has chosen another group
    GroupChoice(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.key = "codebook.group." + desk.project().studyId();
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> open());
        button.setVisible(false);
        show(desk.study());
    }

    JComponent component() {
        return button;
    }

    /// Takes the groups of a study.
    void show(Study study) {
        groups = study.codeGroups();
        button.setVisible(!groups.isEmpty());
        look();
    }

    private void look() {
        CodeGroup group = group();
        button.setSelected(group != null);
        button.setText((group == null ? "All codes" : group.name()) + " ▾");
        button.setToolTipText(
                Tooltips.wrapped(
                        group == null
                                ? "Narrows the codebook to a group of codes (Ctrl Shift G)"
                                : "Only the group “" + group.name() + "” is shown (Ctrl Shift G)"));
        button.getAccessibleContext()
                .setAccessibleName(
                        group == null ? "All code groups" : "Code group " + group.name());
    }

    private @Nullable CodeGroup group() {
        String kept = desk.preferences().text(key, "");
        return groups.stream()
                .filter(it -> it.id().toString().equals(kept))
                .findFirst()
                .orElse(null);
    }

    /// The codes of the chosen group; null for all codes.
    @Nullable Set<UUID> codes() {
        CodeGroup group = group();
        return group == null ? null : Set.copyOf(group.codes());
    }

    /// Why there is nothing to choose, in a sentence; empty where there is.
    String whyNot() {
        return groups.isEmpty()
                ? "There are no groups of codes yet. Make one on the page Codebook."
                : "";
    }

    /// Shows the group.
    ///
    /// @param group null for all codes
    void choose(@Nullable CodeGroup group) {
        desk.preferences().put(key, group == null ? "" : group.id());
        look();
        changed.run();
    }

    /// Opens the groups to choose from; arrows and Enter choose.
    void open() {
        look();
        if (button.isShowing()) {
            JPopupMenu menu = menu();
            menu.show(button, 0, button.getHeight());
        }
    }

    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu("Code groups");
        ButtonGroup either = new ButtonGroup();
        CodeGroup now = group();
        menu.add(item(either, "All codes", now == null, null));
        menu.addSeparator();
        for (CodeGroup group : groups) {
            int size = group.codes().size();
            String count = size == 1 ? "1 code" : size + " codes";
            String name = shortened(group.name()) + " · " + count;
            JMenuItem item = item(either, name, group.equals(now), group);
            item.setToolTipText(Tooltips.wrapped(group.name()));
            menu.add(item);
        }
        return menu;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
    }

    private JMenuItem item(
            ButtonGroup either, String words, boolean on, @Nullable CodeGroup group) {
        JMenuItem item = new JRadioButtonMenuItem(words, on);
        item.addActionListener(event -> choose(group));
        either.add(item);
        return item;
    }
}
