package org.postil.desktop;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.OpenFile;
import org.postil.desktop.reading.ImportPanel;

/// The way from files to the page on which they are looked at before they are stored.
final class Importing {
    private final Desk desk;
    private final @Nullable JFrame frame;
    private final Late<ImportPanel> panel;

    /// @param frame that file dialogs stand before; null where there is none
    Importing(Desk desk, @Nullable JFrame frame) {
        this.desk = desk;
        this.frame = frame;
        this.panel = new Late<>(this::make);
    }

    private ImportPanel make() {
        ImportPanel made = new ImportPanel(desk, () -> desk.open("read"));
        desk.add(made);
        return made;
    }

    /// Made by the first call.
    ImportPanel panel() {
        return panel.get();
    }

    /// Asks for files and reads them.
    void choose() {
        List<Path> files =
                OpenFile.dialog(desk.preferences())
                        .ask(frame, OpenFile.Wanted.anything("Import transcripts"));
        if (!files.isEmpty()) {
            read(files);
        }
    }

    /// Reads files and shows what is in them.
    void read(List<Path> files) {
        desk.open("import");
        panel().read(files);
    }
}
