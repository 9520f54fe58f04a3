package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import org.postil.study.Code;

/// The rows as Swing's tree has them: below one root that is not shown, each code is its id, so
/// that a path stays the same path when something about the code changes.
final class CodeTreeModel implements TreeModel {
    private static final String ROOT = "Codebook";
    private final List<TreeModelListener> listeners = new ArrayList<>();
    private CodeRows rows = CodeRows.NONE;
    private BiConsumer<UUID, String> renaming = (code, name) -> {};

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
        rows.way(code).forEach(it -> way.add(new CodeNode(this, it)));
        return new TreePath(way.toArray());
    }

    private List<UUID> children(Object parent) {
        return parent instanceof CodeNode code ? rows.children(code.id()) : rows.roots();
    }

    @Override
    public Object getRoot() {
        return ROOT;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return new CodeNode(this, children(parent).get(index));
    }

    @Override
    public int getChildCount(Object parent) {
        return children(parent).size();
    }

    @Override
    public boolean isLeaf(Object node) {
        return children(node).isEmpty();
    }

    /// Who renames codes: the study after it comes back as other rows.
    void renameWith(BiConsumer<UUID, String> other) {
        renaming = other;
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        UUID id = Outline.code(path);
        String name = String.valueOf(value).strip();
        Code code = id == null ? null : rows.code(id);
        if (code != null && !name.isEmpty() && !name.equals(code.name())) {
            renaming.accept(code.id(), name);
        }
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return child instanceof CodeNode code ? children(parent).indexOf(code.id()) : -1;
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
