package org.postil.desktop.kit;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/// Asks for files to read, beginning in the folder that was chosen last.
@FunctionalInterface
public interface OpenFile {
    /// What is asked for.
    ///
    /// @param title of the dialog, for example `Import transcripts`
    /// @param kind what can be read, in words; empty where everything is looked at
    /// @param endings without dots; empty where everything is looked at
    /// @param many whether several files, or whole folders, may be chosen
    record Wanted(String title, String kind, List<String> endings, boolean many) {
        public Wanted {
            endings = List.copyOf(endings);
        }

        /// One table of comma-separated values.
        public static Wanted table(String title) {
            return new Wanted(title, "Tables (.csv)", List.of("csv"), false);
        }

        /// One study.
        public static Wanted study() {
            return new Wanted(
                    "Open a study", "Postil studies (.postil.mv.db)", List.of("db"), false);
        }

        /// Any number of files and folders.
        public static Wanted anything(String title) {
            return new Wanted(title, "", List.of(), true);
        }
    }

    /// @param near what the dialog stands before; null for nothing
    /// @return empty where somebody thought better of it
    List<Path> ask(@Nullable Component near, Wanted wanted);

    /// For what is brought into a study.
    static OpenFile dialog(Preferences preferences) {
        return dialog(preferences, "import.folder", "");
    }

    /// For a study.
    ///
    /// @param folder where it begins before any was chosen
    static OpenFile study(Preferences preferences, Path folder) {
        return dialog(preferences, "study.folder", folder.toString());
    }

    private static OpenFile dialog(Preferences preferences, String key, String first) {
        return (near, wanted) -> {
            String folder = preferences.text(key, first);
            JFileChooser chooser = new JFileChooser(folder.isEmpty() ? null : folder);
            chooser.setDialogTitle(wanted.title());
            chooser.setMultiSelectionEnabled(wanted.many());
            if (wanted.many()) {
                chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
            }
            if (!wanted.endings().isEmpty()) {
                String[] endings = wanted.endings().toArray(String[]::new);
                chooser.setFileFilter(new FileNameExtensionFilter(wanted.kind(), endings));
            }
            if (chooser.showOpenDialog(near) != JFileChooser.APPROVE_OPTION) {
                return List.of();
            }
            preferences.put(key, String.valueOf(chooser.getCurrentDirectory()));
            File[] files =
                    wanted.many()
                            ? chooser.getSelectedFiles()
                            : new File[] {chooser.getSelectedFile()};
            return Arrays.stream(files).map(File::toPath).toList();
        };
    }
}
