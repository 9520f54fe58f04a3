package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;

/// The rows as Swing's tree has them: below one root that is not shown, each code is its id, so
/// that a path stays the same path when something about the code changes.
final class CodeTreeModel implements TreeModel {
    private static final String ROOT = "Codebook";
    private final List<TreeModelListener> listeners = new ArrayList<>();
    private CodeRows rows = CodeRows.NONE;

    CodeRows rows() {
        return rows;
    }

    /// Takes other rows; what is expanded and selected is forgotten where their shape differs.
    void set(CodeRows others) {
        rows = others;
        TreeModelEvent event = new TreeModelEvent(this, new TreePath(ROOT));
        listeners.forEach(it -> it.treeStructureChanged(event));
    }

    /// Takes rows of the same shape, under which names and colours differ.
    void refresh(CodeRows others) {
        rows = others;
    }

    /// The path of a code that is shown.
    TreePath path(UUID code) {
        List<Object> way = new ArrayList<>();
        way.add(ROOT);
        way.addAll(rows.way(code));
        return new TreePath(way.toArray());
    }

    private List<UUID> children(Object parent) {
        return parent instanceof UUID code ? rows.children(code) : rows.roots();
    }

    @Override
    public Object getRoot() {
        return ROOT;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return children(parent).get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return children(parent).size();
    }

    @Override
    public boolean isLeaf(Object node) {
        return children(node).isEmpty();
    }

    /// Renaming goes through the desk, which tells the tree of the study after it.
    @Override
    public void valueForPathChanged(TreePath path, Object value) {}

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return children(parent).indexOf(child);
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        listeners.remove(listener);
    }
}
