package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Study;

/// The codebook as a page of its own: the tree, the chosen code with its definition and quotes, and
/// its past.
public final class CodebookPage implements View {
    /// The page's id in the rail.
    public static final String ID = "codebook";

    private static final int TREE = 320;
    private static final int PAST = 320;
    private final Desk desk;
    private final CodeTree tree;
    private final CodePane middle;
    private final PastPane past;
    private final GroupPane groups;
    private final JComponent panel;

    /// @param onCode codes the text that is selected in the transcript with a code
    public CodebookPage(Desk desk, Consumer<UUID> onCode) {
        this.desk = desk;
        this.tree = new CodeTree(desk, onCode, false);
        this.middle = new CodePane(desk, this::lead);
        this.past = new PastPane(desk, middle.glance().newest());
        this.groups = new GroupPane(desk, tree::showGroup);
        tree.ungroupWith(groups::showAll);
        JPanel side = new JPanel(new BorderLayout());
        side.add(tree.component(), BorderLayout.CENTER);
        side.add(lined(groups.component(), BorderLayout.NORTH), BorderLayout.SOUTH);
        Dock right =
                new Dock(
                        "codebook.past",
                        Dock.Side.RIGHT,
                        lined(past.component(), BorderLayout.WEST),
                        middle.component(),
                        new Dock.Sizes(PAST, desk.preferences()));
        Dock left =
                new Dock(
                        "codebook.tree",
                        Dock.Side.LEFT,
                        lined(side, BorderLayout.EAST),
                        right.component(),
                        new Dock.Sizes(TREE, desk.preferences()));
        this.panel = left.component();
        tree.addToMenu(actions(desk, Late.made(this)));
    }

    private static JPanel lined(JComponent part, String where) {
        JPanel lined = new JPanel(new BorderLayout());
        lined.add(part, BorderLayout.CENTER);
        lined.add(Widgets.line(), where);
        return lined;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    /// The page's own tree.
    public CodeTree tree() {
        return tree;
    }

    GroupPane groups() {
        return groups;
    }

    CodePane middle() {
        return middle;
    }

    PastPane past() {
        return past;
    }

    @Override
    public void show(Study study, Selection selection) {
        tree.show(study, selection);
        middle.show(study, selection);
        groups.show(study);
        past.show(study, selection);
    }

    private void lead(List<UUID> codes) {
        tree.reveal(codes);
        tree.tree().requestFocusInWindow();
    }

    /// Shows the codebook at a glance.
    void glance() {
        open();
        desk.select(desk.selection().withCodes(List.of()));
    }

    /// What the menus offer for it; also for the context menu of the tree beside the transcript.
    public static List<UiAction> actions(Desk desk, Late<CodebookPage> page) {
        return List.of(
                UiAction.of(
                                "code.merge",
                                UiAction.Menu.CODE,
                                "Merge into…",
                                page.doing(CodebookPage::merge))
                        .inGroup(3)
                        .saying("Makes the chosen codes part of another, after a preview.")
                        .unless(() -> needs(!desk.selection().codes().isEmpty())),
                UiAction.of(
                                "code.split",
                                UiAction.Menu.CODE,
                                "Split…",
                                page.doing(CodebookPage::split))
                        .inGroup(3)
                        .saying("Gives some quotes of the chosen code to a new one.")
                        .unless(() -> needs(desk.selection().codes().size() == 1)),
                UiAction.of(
                                "code.moveBelow",
                                UiAction.Menu.CODE,
                                "Move below…",
                                page.doing(CodebookPage::move))
                        .inGroup(3)
                        .saying("Moves the chosen codes below another, after a preview.")
                        .unless(() -> needs(!desk.selection().codes().isEmpty())),
                UiAction.of(
                                "codebook.glance",
                                UiAction.Menu.GO,
                                "Codebook at a glance",
                                page.doing(CodebookPage::glance))
                        .saying(
                                "How large the codebook is, what is not defined or never used, and"
                                        + " which codings are older than the definition."),
                UiAction.of("codebook.show", UiAction.Menu.GO, "Show codebook", () -> desk.open(ID))
                        .saying("Opens the codebook with the chosen code."));
    }

    private static String needs(boolean there) {
        return there ? "" : "Choose a code first.";
    }

    private void open() {
        desk.open(ID);
    }

    private void merge() {
        open();
        middle.show(desk.study(), desk.selection());
        middle.merge();
    }

    private void split() {
        open();
        middle.show(desk.study(), desk.selection());
        middle.split();
    }

    private void move() {
        open();
        middle.show(desk.study(), desk.selection());
        middle.move();
    }
}
