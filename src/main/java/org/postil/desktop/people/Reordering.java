package org.postil.desktop.people;

import java.awt.GraphicsEnvironment;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;

/// Lets somebody drag a line of a list to another place in it.
final class Reordering extends TransferHandler {
    /// Told from where a line comes and before which of the present lines it is to stand.
    interface Move {
        void move(int from, int before);
    }

    private final transient Move move;
    private int from = -1;

    private Reordering(Move move) {
        this.move = move;
    }

    static void install(JList<?> list, Move move) {
        list.setDragEnabled(!GraphicsEnvironment.isHeadless());
        list.setDropMode(DropMode.INSERT);
        list.setTransferHandler(new Reordering(move));
    }

    @Override
    public int getSourceActions(JComponent component) {
        return MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        from = component instanceof JList<?> list ? list.getSelectedIndex() : -1;
        return new StringSelection(
                component instanceof JList<?> list ? String.valueOf(list.getSelectedValue()) : "");
    }

    @Override
    protected void exportDone(JComponent source, Transferable data, int action) {
        from = -1;
    }

    /// Only what comes from this list itself.
    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop() && from >= 0;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)
                || !(support.getDropLocation() instanceof JList.DropLocation place)) {
            return false;
        }
        int before = place.getIndex();
        if (before != from && before != from + 1) {
            move.move(from, before);
        }
        return true;
    }
}
