package org.postil.desktop.codebook;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.DropMode;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Tooltips;
import org.postil.study.Code;

/// Swing's tree with codes in it.
final class Outline extends JTree {
    private final transient CodeTreeModel codes;
    private final transient CodeCell cell;

    Outline(CodeTreeModel codes, CodeCell cell) {
        super(codes);
        this.codes = codes;
        this.cell = cell;
        setRootVisible(false);
        setShowsRootHandles(true);
        // Rows of one height are not measured one by one, which keeps a thousand codes quick.
        setLargeModel(true);
        setToggleClickCount(0);
        setCellRenderer((tree, value, selected, expanded, leaf, row, focused) ->
                cell.show(tree, value instanceof CodeNode code ? code.id() : null, selected));
        setEditable(true);
        setInvokesStopCellEditing(true);
        getSelectionModel().setSelectionMode(TreeSelectionModel.DISCONTIGUOUS_TREE_SELECTION);
        setDropMode(DropMode.ON_OR_INSERT);
        getAccessibleContext().setAccessibleName("Codebook");
        getAccessibleContext()
                .setAccessibleDescription(
                        "Codes as a tree. Enter codes the selected text, F2 renames, Insert makes a"
                                + " new code, Alt and arrows move.");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /// The same ground as what is around it, in every theme.
    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Theme.colour("Panel.background"));
    }

    /// Names are cut off rather than scrolled to.
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /// Where the name that is being edited begins.
    int editingLeft() {
        TreePath path = getEditingPath() == null ? getLeadSelectionPath() : getEditingPath();
        UUID id = path == null ? null : code(path);
        return id == null ? 0 : CodeCell.left(this, codes.rows().depth(id));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        TreePath path = getPathForLocation(event.getX(), event.getY());
        UUID id = path == null ? null : code(path);
        Code code = id == null ? null : codes.rows().code(id);
        if (id == null || code == null) {
            return null;
        }
        cell.show(this, id, false);
        return cell.isCut()
                ? Tooltips.wrapped(codes.rows().path(id), code.definition())
                : Tooltips.wrapped(code.definition());
    }

    static @Nullable UUID code(TreePath path) {
        return path.getLastPathComponent() instanceof CodeNode code ? code.id() : null;
    }

    /// The chosen codes in the order in which they were chosen.
    List<UUID> chosen() {
        List<UUID> chosen = new ArrayList<>();
        TreePath[] paths = getSelectionPaths();
        if (paths != null) {
            for (TreePath path : paths) {
                if (path.getLastPathComponent() instanceof CodeNode code) {
                    chosen.add(code.id());
                }
            }
        }
        return chosen;
    }

    /// Beside the chosen row, for a menu that was asked for by a key.
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        Rectangle row = event == null ? getPathBounds(getLeadSelectionPath()) : null;
        return row == null
                ? super.getPopupLocation(event)
                : new Point(row.x + 16, row.y + row.height);
    }
}
