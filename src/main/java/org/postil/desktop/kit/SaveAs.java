package org.postil.desktop.kit;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/// Asks where a file is to go: with one of the endings that can be written, in the folder that was
/// chosen last, and once more before a file is replaced.
@FunctionalInterface
public interface SaveAs {
    /// @param near what the dialog stands before; null for nothing
    /// @param title of the dialog, for example `Export the codebook`
    /// @param name proposed, without an ending
    /// @param endings with their dots; the first is proposed
    /// @return null where somebody thought better of it
    @Nullable Path ask(@Nullable Component near, String title, String name, List<String> endings);

    /// For what is written to be used elsewhere; may replace a file.
    static SaveAs dialog(Preferences preferences) {
        return dialog(preferences, "export.folder", "", true);
    }

    /// For a study, or a copy of one: never in the place of a file that is there.
    ///
    /// @param folder where it begins before any was chosen
    static SaveAs study(Preferences preferences, Path folder) {
        return dialog(preferences, "study.folder", folder.toString(), false);
    }

    private static SaveAs dialog(
            Preferences preferences, String key, String first, boolean replaces) {
        return (near, title, name, endings) -> {
            Chooser chooser = new Chooser(preferences.text(key, first), endings, replaces);
            chooser.setDialogTitle(title);
            chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), fileName(name)));
            if (chooser.showSaveDialog(near) != JFileChooser.APPROVE_OPTION) {
                return null;
            }
            Path file = chooser.file();
            preferences.put(key, String.valueOf(file.toAbsolutePath().getParent()));
            return file;
        };
    }

    /// A name that every system takes.
    static String fileName(String title) {
        String plain = title.strip().replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "postil" : plain.substring(0, Math.min(80, plain.length()));
    }

    /// The file with an ending that can be written: its own where it is one, else the chosen one.
    static Path withEnding(Path file, String chosen, List<String> endings) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith)
                ? file
                : file.resolveSibling(name + chosen);
    }

    /// Asks before it replaces a file, or takes no name that is taken.
    final class Chooser extends JFileChooser {
        private final transient List<String> endings;
        private final boolean replaces;

        Chooser(String folder, List<String> endings, boolean replaces) {
            super(folder.isEmpty() ? null : folder);
            this.endings = List.copyOf(endings);
            this.replaces = replaces;
            setAcceptAllFileFilterUsed(false);
            for (String ending : endings) {
                // The system's filters look at what follows the last dot alone.
                String last = ending.substring(ending.lastIndexOf('.') + 1);
                addChoosableFileFilter(new FileNameExtensionFilter(format(ending), last));
            }
            setFileFilter(getChoosableFileFilters()[0]);
        }

        Path file() {
            int at = List.of(getChoosableFileFilters()).indexOf(getFileFilter());
            return withEnding(getSelectedFile().toPath(), endings.get(Math.max(0, at)), endings);
        }

        @Override
        public void approveSelection() {
            Path file = file();
            if (!Files.exists(file) || replaces && mayReplace(file)) {
                super.approveSelection();
            } else if (!replaces) {
                JOptionPane.showMessageDialog(
                        this,
                        file.getFileName() + " is there already. Choose another name.",
                        "The name is taken",
                        JOptionPane.WARNING_MESSAGE);
            }
        }

        private boolean mayReplace(Path file) {
            return JOptionPane.showConfirmDialog(
                            this,
                            "There is a file " + file.getFileName() + ". Replace it?",
                            "Replace a file",
                            JOptionPane.OK_CANCEL_OPTION)
                    == JOptionPane.OK_OPTION;
        }

        private static String format(String ending) {
            return switch (ending) {
                case ".docx" -> "Word document (.docx)";
                case ".xlsx" -> "Excel workbook (.xlsx)";
                case ".html" -> "Web page (.html)";
                case ".csv" -> "Comma-separated values (.csv)";
                case ".qdc" -> "REFI-QDA codebook (.qdc)";
                case ".postil.mv.db" -> "Postil study (.postil.mv.db)";
                case ".postil-backup" -> "Backup of a Postil study (.postil-backup)";
                default -> ending;
            };
        }
    }
}
