package org.postil.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.reading.ImportPanel;

/// The way from files to the page on which they are looked at before they are stored.
final class Importing {
    private static final String FOLDER = "import.folder";
    private final Desk desk;
    private final @Nullable JFrame frame;
    private final ImportPanel panel;

    /// @param frame that file dialogs stand before; null where there is none
    Importing(Desk desk, @Nullable JFrame frame) {
        this.desk = desk;
        this.frame = frame;
        this.panel = new ImportPanel(desk, () -> desk.open("read"));
        desk.add(panel);
    }

    ImportPanel panel() {
        return panel;
    }

    /// Asks for files and reads them.
    void choose() {
        JFileChooser chooser = new JFileChooser(desk.preferences().text(FOLDER, ""));
        chooser.setDialogTitle("Import transcripts");
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
            desk.preferences().put(FOLDER, chooser.getCurrentDirectory());
            read(Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
        }
    }

    /// Reads files and shows what is in them.
    void read(List<Path> files) {
        desk.open("import");
        panel.read(files);
    }
}
