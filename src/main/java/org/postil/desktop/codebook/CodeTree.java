package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Code;
import org.postil.study.Study;

/// The codebook as a tree: counts, filter, and everything that can be done to its codes, by mouse
/// and by keyboard. What is chosen in it are the chosen codes of the whole window.
public final class CodeTree implements View {
    private final Desk desk;
    private final Consumer<UUID> onCode;
    private final CodeDeeds deeds;
    private final CodeTreeModel model = new CodeTreeModel();
    private final TreeCounts counts;
    private final Outline tree;
    private final TreeHead head;
    private final NewCode naming;
    private final Preview preview;
    private final Expansion expansion;
    private final CodeMenu menu;
    private final JTextArea hint = Widgets.text("");
    private final JPanel panel = new JPanel(new BorderLayout());
    private final @Nullable GroupChoice groups;
    private final Narrowing narrowing;
    private @Nullable Study shown;
    private @Nullable UUID awaited;
    private boolean adjusting;

    /// @param onCode codes the text that is selected in the transcript with a code
    public CodeTree(Desk desk, Consumer<UUID> onCode) {
        this(desk, onCode, true);
    }

    /// @param choosesGroup whether a group is chosen in the tree's head; else it is with
    ///   [#showGroup]
    CodeTree(Desk desk, Consumer<UUID> onCode, boolean choosesGroup) {
        this.desk = desk;
        this.groups = choosesGroup ? new GroupChoice(desk, this::refill) : null;
        this.onCode = onCode;
        this.deeds = new CodeDeeds(desk);
        this.counts = new TreeCounts(desk, model, this::repaintRows);
        this.tree = new Outline(model, new CodeCell(counts));
        this.head = new TreeHead(desk, groups, this::refill, this::intoTree, this::repaintRows);
        this.narrowing = new Narrowing(head, groups);
        this.counts.rolledUpWhere(head::isRolledUp);
        this.naming = new NewCode((name, parent) -> deeds.create(name, parent, this::revealLater));
        this.preview = new Preview(desk);
        this.expansion = new Expansion(desk, tree, model);
        this.menu = new CodeMenu(this);
        build();
        listen();
    }

    private void build() {
        JPanel top = new JPanel(new BorderLayout());
        top.add(head.component(), BorderLayout.CENTER);
        top.add(naming.component(), BorderLayout.SOUTH);
        JScrollPane scroll = Widgets.scroll(tree);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(top, BorderLayout.NORTH);
        JPanel centre = new JPanel(new BorderLayout());
        hint.setBorder(BorderFactory.createEmptyBorder(4, 10, 8, 10));
        hint.setVisible(false);
        centre.add(hint, BorderLayout.NORTH);
        centre.add(scroll, BorderLayout.CENTER);
        panel.add(centre, BorderLayout.CENTER);
        panel.add(preview.component(), BorderLayout.SOUTH);
        model.renameWith(deeds::rename);
        tree.setCellEditor(new CodeNameEditor(tree));
        DroppedCodes dropped = new DroppedCodes(desk, this::move, onCode, () -> !narrowing.isOn());
        tree.setTransferHandler(new CodeDrops(tree, model, dropped));
        // Without a screen there is nothing to drag over.
        tree.setDragEnabled(!java.awt.GraphicsEnvironment.isHeadless());
    }

    private void listen() {
        menu.bind(tree);
        Keys.bind(panel, "ctrl F", head.filter()::requestFocusInWindow);
        tree.addTreeSelectionListener(event -> {
            if (!adjusting) {
                desk.select(desk.selection().withCodes(tree.chosen()));
            }
        });
        tree.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        pressed(event);
                    }
                });
    }

    private void pressed(MouseEvent event) {
        TreePath path = tree.getPathForLocation(event.getX(), event.getY());
        if (path == null) {
            return;
        }
        if (SwingUtilities.isRightMouseButton(event) && !tree.isPathSelected(path)) {
            tree.setSelectionPath(path);
        } else if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            codeText();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        if (study != shown) {
            boolean otherCodes = shown == null || shown.codebook() != study.codebook();
            shown = study;
            if (narrowing.take(study) || otherCodes) {
                fill(study);
            }
            counts.count(study);
        }
        choose(selection.codes());
    }

    /// Does the filter again.
    private void refill() {
        if (shown != null) {
            fill(shown);
            choose(desk.selection().codes());
        }
    }

    private void fill(Study study) {
        CodeRows rows = narrowing.rows(study.codebook());
        CodeRows before = model.rows();
        counts.show(study.codebook());
        hint.setText(narrowing.hint());
        hint.setVisible(rows.size() == 0);
        head.say(rows.size(), study.codebook().entries().size(), narrowing.isOn());
        if (rows.same(before)) {
            return;
        }
        if (rows.sameShape(before)) {
            model.refresh(rows);
            tree.repaint();
            return;
        }
        adjusting = true;
        model.set(rows);
        expansion.restore(narrowing.isOn());
        adjusting = false;
        choose(desk.selection().codes());
    }

    /// Shows which codes are chosen, and the new one that somebody has just made.
    private void choose(List<UUID> codes) {
        List<UUID> there = codes.stream().filter(model.rows()::holds).toList();
        if (!there.equals(tree.chosen())) {
            adjusting = true;
            tree.setSelectionPaths(there.stream().map(model::path).toArray(TreePath[]::new));
            adjusting = false;
        }
        UUID fresh = awaited;
        if (fresh != null && model.rows().holds(fresh)) {
            awaited = null;
            tree.scrollPathToVisible(model.path(fresh));
        }
    }

    /// Chooses a code that was just made and scrolls to it, once it is there.
    private void revealLater(UUID code) {
        awaited = code;
        narrowing.showAll();
        desk.select(desk.selection().withCodes(List.of(code)));
        refill();
    }

    /// Who shows all groups again where a code is to be seen that is not in the chosen one.
    void ungroupWith(Runnable other) {
        narrowing.ungroupWith(other);
    }

    /// Chooses codes and scrolls to the first; a filter that hides one of them is emptied.
    void reveal(List<UUID> codes) {
        if (!codes.stream().allMatch(model.rows()::holds)) {
            narrowing.showAll();
        }
        desk.select(desk.selection().withCodes(codes));
        choose(desk.selection().codes());
        codes.stream()
                .filter(model.rows()::holds)
                .findFirst()
                .ifPresent(it -> tree.scrollPathToVisible(model.path(it)));
    }

    /// Shows only the codes of a group with those above them.
    ///
    /// @param codes null for all codes
    public void showGroup(@Nullable Set<UUID> codes) {
        narrowing.to(codes);
        refill();
    }

    /// The chosen codes, in the order of choosing.
    List<UUID> chosen() {
        return tree.chosen();
    }

    private void repaintRows() {
        tree.repaint();
    }

    private void intoTree(boolean byEnter) {
        UUID first = model.rows().firstMatch();
        boolean none = tree.chosen().stream().noneMatch(model.rows()::matches);
        if (first != null && none) {
            tree.setSelectionPath(model.path(first));
            tree.scrollPathToVisible(model.path(first));
        }
        if (byEnter && canCode()) {
            codeText();
        } else {
            tree.requestFocusInWindow();
        }
    }

    /// The field that filters the codes, for whoever leads the focus there.
    public JTextField filter() {
        return head.filter();
    }

    /// The tree itself, for whoever leads the focus there.
    public JTree tree() {
        return tree;
    }

    /// Adds what other parts of the window do with the chosen codes to the context menu.
    public void addToMenu(List<UiAction> actions) {
        menu.add(actions);
    }

    /// What the menus offer for it.
    public List<UiAction> actions() {
        return menu.actions();
    }

    /// Lets somebody choose the group that the tree is narrowed to, where there is a choice.
    public void chooseGroup() {
        if (groups != null) {
            groups.open();
        }
    }

    /// Why no group can be chosen, in a sentence; empty where one can.
    public String whyNoGroup() {
        return groups == null ? "" : groups.whyNot();
    }

    /// Leaves no code chosen.
    void chooseNone() {
        desk.select(desk.selection().withCodes(List.of()));
    }

    /// Whether there is selected text and one code to code it with.
    boolean canCode() {
        return chosen().size() == 1
                && desk.selection().transcript() != null
                && !desk.selection().span().isEmpty();
    }

    /// Codes the selected text; where none is selected, opens or closes what is below the code.
    void codeText() {
        List<UUID> chosen = chosen();
        if (chosen.size() != 1) {
            return;
        }
        if (canCode()) {
            onCode.accept(chosen.getFirst());
            return;
        }
        TreePath path = model.path(chosen.getFirst());
        if (tree.isExpanded(path)) {
            tree.collapsePath(path);
        } else if (!model.rows().children(chosen.getFirst()).isEmpty()) {
            tree.expandPath(path);
        } else {
            desk.notices()
                    .tell(Notice.news("Select text in the transcript to code it with this code."));
        }
    }

    /// Asks for the name of a code that stands beside the chosen one.
    void newBeside() {
        Code beside = lead();
        naming.ask(desk.study(), beside == null ? null : beside.parent(), this::toTree);
    }

    /// Asks for the name of a code below the chosen one.
    void newBelow() {
        Code above = lead();
        naming.ask(desk.study(), above == null ? null : above.id(), this::toTree);
    }

    private @Nullable Code lead() {
        List<UUID> chosen = chosen();
        return chosen.isEmpty() ? null : model.rows().code(chosen.getLast());
    }

    private void toTree() {
        tree.requestFocusInWindow();
    }

    /// Begins to rename the chosen code where it stands.
    void rename() {
        if (chosen().size() == 1) {
            TreePath path = model.path(chosen().getFirst());
            tree.scrollPathToVisible(path);
            tree.startEditingAtPath(path);
        }
    }

    /// Gives the chosen codes a colour, `#rrggbb`.
    void recolour(String colour) {
        if (!chosen().isEmpty()) {
            deeds.recolour(chosen(), colour);
        }
    }

    /// Says what would be deleted with the chosen codes, and deletes them when told to.
    void delete() {
        if (!chosen().isEmpty()) {
            preview.ask(
                    CodeDeeds.removal(desk.study().codebook(), chosen()),
                    this::toTree,
                    this::toTree);
        }
    }

    /// Whether the chosen codes can move a step.
    boolean canStep(CodeMove.Step step) {
        return CodeMove.of(desk.study().codebook(), chosen(), step) != null;
    }

    /// Moves the chosen codes one step.
    void step(CodeMove.Step step) {
        List<UUID> chosen = chosen();
        CodeMove to = CodeMove.of(desk.study().codebook(), chosen, step);
        if (to != null) {
            move(chosen, to);
        }
    }

    private void move(List<UUID> codes, CodeMove to) {
        UUID below = to.parent();
        deeds.move(
                codes,
                to,
                () -> {
                    if (below != null && model.rows().holds(below)) {
                        tree.expandPath(model.path(below));
                    }
                    desk.select(desk.selection().withCodes(codes));
                    choose(desk.selection().codes());
                });
    }

    /// Opens or closes all codes that have others below them.
    void expandAll(boolean open) {
        expansion.all(open);
    }
}
