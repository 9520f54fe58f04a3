package org.postil.desktop.finding;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/// Asks where a file is to be written.
@FunctionalInterface
interface SaveFile {
    /// @param name offered, with its ending
    /// @param endings that can be written, without dots; the first is the usual one
    /// @return null where somebody changed their mind
    @Nullable Path ask(Component owner, String name, List<String> endings);

    /// Asks in the system's manner, and once more before a file is replaced.
    static SaveFile chooser() {
        return SaveFile::choose;
    }

    private static @Nullable Path choose(Component owner, String name, List<String> endings) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Save " + name);
        chooser.setAcceptAllFileFilterUsed(false);
        endings.forEach(it ->
                chooser.addChoosableFileFilter(
                        new FileNameExtensionFilter(kind(it) + " (." + it + ")", it)));
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        chooser.setSelectedFile(new java.io.File(name));
        while (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            if (chooser.getFileFilter() instanceof FileNameExtensionFilter filter) {
                file = withEnding(file, filter.getExtensions()[0], endings);
            }
            if (!Files.exists(file) || mayReplace(owner, file)) {
                return file;
            }
        }
        return null;
    }

    private static boolean mayReplace(Component owner, Path file) {
        return JOptionPane.showConfirmDialog(
                        owner,
                        file.getFileName() + " is there already. Replace it?",
                        "Replace the file",
                        JOptionPane.YES_NO_OPTION)
                == JOptionPane.YES_OPTION;
    }

    private static String kind(String ending) {
        return switch (ending) {
            case "docx" -> "Word document";
            case "xlsx" -> "Excel workbook";
            case "csv" -> "CSV table";
            case "html" -> "Web page";
            default -> ending.toUpperCase(Locale.ROOT) + " file";
        };
    }

    /// The file with an ending that can be written: its own where it is one, else the chosen one.
    static Path withEnding(Path file, String chosen, List<String> endings) {
        String name = String.valueOf(file.getFileName());
        boolean known =
                endings.stream().anyMatch(it -> name.toLowerCase(Locale.ROOT).endsWith("." + it));
        return known ? file : file.resolveSibling(name + "." + chosen);
    }
}
