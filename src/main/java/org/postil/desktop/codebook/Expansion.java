package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.tree.TreePath;
import org.postil.desktop.kit.Desk;

/// Remembers which codes are open in the tree, over changes of the codebook and restarts.
final class Expansion implements TreeExpansionListener {
    /// A codebook of so many codes is open at the top when it is seen for the first time.
    private static final int SMALL = 150;

    /// Stands first, so that nothing open is told from nothing known.
    private static final String KEPT = "kept";

    private final Desk desk;
    private final Outline tree;
    private final CodeTreeModel model;
    private final String key;
    private final Set<UUID> open = new LinkedHashSet<>();
    private boolean fresh;
    private boolean restoring;

    Expansion(Desk desk, Outline tree, CodeTreeModel model) {
        this.desk = desk;
        this.tree = tree;
        this.model = model;
        this.key = "codebook.open." + desk.project().studyId();
        List<String> kept = desk.preferences().list(key);
        this.fresh = kept.isEmpty();
        for (String id : kept) {
            if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                open.add(UUID.fromString(id));
            }
        }
        tree.addTreeExpansionListener(this);
    }

    /// Opens what was open, in a tree that holds other codes now.
    ///
    /// @param all opens everything for as long as a filter holds
    void restore(boolean all) {
        restoring = true;
        CodeRows rows = model.rows();
        if (fresh && !rows.roots().isEmpty()) {
            fresh = false;
            if (rows.size() <= SMALL) {
                open.addAll(rows.roots());
            }
        }
        List<UUID> left = new ArrayList<>(rows.roots());
        while (!left.isEmpty()) {
            UUID code = left.removeLast();
            if (!rows.children(code).isEmpty() && (all || open.contains(code))) {
                tree.expandPath(model.path(code));
                left.addAll(rows.children(code));
            }
        }
        restoring = false;
    }

    /// Opens or closes every code.
    void all(boolean opened) {
        CodeRows rows = model.rows();
        if (opened) {
            List<UUID> left = new ArrayList<>(rows.roots());
            while (!left.isEmpty()) {
                UUID code = left.removeLast();
                if (!rows.children(code).isEmpty()) {
                    open.add(code);
                    left.addAll(rows.children(code));
                }
            }
            restore(false);
        } else {
            restoring = true;
            open.clear();
            rows.roots().forEach(it -> tree.collapsePath(model.path(it)));
            restoring = false;
        }
        keep();
    }

    private void keep() {
        List<String> kept = new ArrayList<>();
        kept.add(KEPT);
        open.forEach(it -> kept.add(it.toString()));
        desk.preferences().putList(key, kept);
    }

    @Override
    public void treeExpanded(TreeExpansionEvent event) {
        UUID code = Outline.code(event.getPath());
        if (code == null || restoring) {
            return;
        }
        open.add(code);
        restoring = true;
        for (UUID child : model.rows().children(code)) {
            TreePath path = model.path(child);
            if (open.contains(child) && !tree.isExpanded(path)) {
                tree.expandPath(path);
            }
        }
        restoring = false;
        keep();
    }

    @Override
    public void treeCollapsed(TreeExpansionEvent event) {
        UUID code = Outline.code(event.getPath());
        if (code != null && !restoring) {
            open.remove(code);
            keep();
        }
    }
}
