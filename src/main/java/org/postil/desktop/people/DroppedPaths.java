package org.postil.desktop.people;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;
import org.postil.desktop.kit.Notices;
import org.postil.study.Problem;

/// Takes files that are dropped or pasted.
final class DroppedPaths extends TransferHandler {
    private final Notices notices;
    private final Consumer<List<Path>> then;

    DroppedPaths(Notices notices, Consumer<List<Path>> then) {
        this.notices = notices;
        this.then = then;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            Object dropped =
                    support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<Path> paths = new ArrayList<>();
            if (dropped instanceof List<?> files) {
                for (Object file : files) {
                    if (file instanceof File it) {
                        paths.add(it.toPath());
                    }
                }
            }
            then.accept(List.copyOf(paths));
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException e) {
            notices.tell(
                    new Problem(
                            "What was dropped could not be read.",
                            "Choose the files in the import dialog.",
                            e));
            return false;
        }
    }
}
