package org.postil.desktop.comparing;

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
import org.postil.desktop.kit.Preferences;

/// Asks where a file is to go.
@FunctionalInterface
public interface SaveAs {
    /// @param endings the first is proposed
    /// @return null where somebody thought better of it
    @Nullable Path ask(@Nullable Component near, String title, String name, List<String> endings);

    /// With the file dialog, which begins in the folder that was chosen last.
    static SaveAs dialog(Preferences preferences) {
        return (near, title, name, endings) -> {
            JFileChooser chooser = new Chooser(preferences.text("export.folder", ""));
            chooser.setDialogTitle(title);
            chooser.setAcceptAllFileFilterUsed(false);
            for (String ending : endings) {
                String bare = ending.substring(1);
                chooser.addChoosableFileFilter(new FileNameExtensionFilter(format(bare), bare));
            }
            chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
            chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), fileName(name)));
            if (chooser.showSaveDialog(near) != JFileChooser.APPROVE_OPTION) {
                return null;
            }
            Path file = withEnding(chooser);
            preferences.put("export.folder", String.valueOf(file.toAbsolutePath().getParent()));
            return file;
        };
    }

    /// A name that every system takes.
    static String fileName(String title) {
        String plain = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "postil" : plain.substring(0, Math.min(80, plain.length()));
    }

    private static String format(String ending) {
        return switch (ending) {
            case "docx" -> "Word document (.docx)";
            case "xlsx" -> "Excel workbook (.xlsx)";
            case "html" -> "Web page (.html)";
            case "csv" -> "Comma-separated values (.csv)";
            case "qdc" -> "REFI-QDA codebook (.qdc)";
            default -> "." + ending;
        };
    }

    private static Path withEnding(JFileChooser chooser) {
        Path file = chooser.getSelectedFile().toPath();
        String ending =
                chooser.getFileFilter() instanceof FileNameExtensionFilter filter
                        ? "." + filter.getExtensions()[0]
                        : "";
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(name + ending);
    }

    /// Asks before it replaces a file.
    final class Chooser extends JFileChooser {
        Chooser(String folder) {
            super(folder.isEmpty() ? null : folder);
        }

        @Override
        public void approveSelection() {
            Path file = withEnding(this);
            if (!Files.exists(file)
                    || JOptionPane.showConfirmDialog(
                                    this,
                                    "There is a file " + file.getFileName() + ". Replace it?",
                                    "Replace a file",
                                    JOptionPane.OK_CANCEL_OPTION)
                            == JOptionPane.OK_OPTION) {
                super.approveSelection();
            }
        }
    }
}
