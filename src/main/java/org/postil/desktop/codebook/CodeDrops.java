package org.postil.desktop.codebook;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Dragging;
import org.postil.desktop.kit.Place;
import org.postil.study.Code;

/// Dragging codes within the tree and out of it, and dropping text on a code.
final class CodeDrops extends TransferHandler {
    private final transient Outline tree;
    private final transient CodeTreeModel model;
    private final transient Target target;

    /// What becomes of things that are dropped on the tree.
    interface Target {
        void move(List<UUID> codes, CodeMove to);

        void code(UUID code, Place place);

        /// Whether the rows are all codes of the codebook, so that a place between two is certain.
        boolean isWhole();
    }

    CodeDrops(Outline tree, CodeTreeModel model, Target target) {
        this.tree = tree;
        this.model = model;
        this.target = target;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY_OR_MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<UUID> chosen = tree.chosen();
        if (chosen.isEmpty()) {
            return null;
        }
        String names =
                chosen.stream()
                        .map(model.rows()::code)
                        .map(it -> it == null ? "" : it.name())
                        .collect(Collectors.joining("\n"));
        return Dragging.codes(chosen, names);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDrop()) {
            return false;
        }
        JTree.DropLocation drop = (JTree.DropLocation) support.getDropLocation();
        TreePath path = drop.getPath();
        UUID code = path == null ? null : Outline.code(path);
        boolean between = drop.getChildIndex() >= 0;
        if (support.isDataFlavorSupported(Dragging.SPAN)) {
            return code != null && !between;
        }
        return support.isDataFlavorSupported(Dragging.CODES)
                && path != null
                && (!between || target.isWhole())
                && isOutside(path);
    }

    /// Nothing can be dropped on itself or below itself.
    private boolean isOutside(TreePath path) {
        List<UUID> chosen = tree.chosen();
        for (Object step : path.getPath()) {
            if (step instanceof CodeNode code && chosen.contains(code.id())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        JTree.DropLocation drop = (JTree.DropLocation) support.getDropLocation();
        return drop(support.getTransferable(), Outline.code(drop.getPath()), drop.getChildIndex());
    }

    /// Takes what was dropped.
    ///
    /// @param on the code it was dropped on or among whose children; null for the top
    /// @param index before which of the children; -1 on the code itself
    boolean drop(Transferable dragged, @Nullable UUID on, int index) {
        Optional<Place> place = Dragging.span(dragged);
        if (place.isPresent() && on != null) {
            target.code(on, place.get());
            return true;
        }
        List<UUID> codes = Dragging.codes(dragged);
        Code parent = on == null ? null : model.rows().code(on);
        if (codes.isEmpty() || on != null && parent == null) {
            return false;
        }
        target.move(codes, new CodeMove(on, index));
        return true;
    }
}
