package org.postil.desktop.people;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import org.postil.desktop.kit.Clip;
import org.postil.study.Problem;

/// The clipboard as blocks of cells go to it and come from it; one of this program's own where
/// there is no screen.
final class Boards {
    private final Clipboard board;

    Boards() {
        board =
                GraphicsEnvironment.isHeadless()
                        ? new Clipboard("Postil")
                        : Toolkit.getDefaultToolkit().getSystemClipboard();
    }

    void put(Clip clip) {
        clip.put(board);
    }

    /// What is on it.
    Clipboard board() {
        return board;
    }

    /// @throws Problem where the clipboard holds no text, or another program holds it
    PasteBlock block() {
        try {
            if (board.isDataFlavorAvailable(DataFlavor.stringFlavor)) {
                return PasteBlock.of(String.valueOf(board.getData(DataFlavor.stringFlavor)));
            }
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            throw new Problem("The clipboard cannot be read.", "Copy once more.", e);
        }
        throw new Problem(
                "There are no cells on the clipboard.", "Copy a block in a spreadsheet first.");
    }
}
