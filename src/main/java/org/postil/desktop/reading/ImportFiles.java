package org.postil.desktop.reading;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Incoming;

/// The list of files of an import, each with its state in words.
final class ImportFiles {
    /// In pixels at 100 %, until somebody moves the divider; longer names are told in the tooltip.
    private static final int WIDTH = 240;

    private final DefaultListModel<String> model = new DefaultListModel<>();
    private final JList<String> list =
            new JList<>(model) {
                @Override
                public String getToolTipText(java.awt.event.MouseEvent event) {
                    int at = locationToIndex(event.getPoint());
                    return at < 0 ? "" : model.get(at).replaceAll("<[^>]*>", " ").strip();
                }
            };
    private final JScrollPane scroll = Widgets.scroll(list);
    private final JLabel summary = Widgets.quiet("");
    private List<String> rows = List.of();

    ImportFiles(IntConsumer chosen) {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName("Files");
        list.setFixedCellWidth(UIScale.scale(WIDTH));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        list.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen.accept(list.getSelectedIndex());
            }
        });
    }

    JComponent component() {
        return scroll;
    }

    JLabel summary() {
        return summary;
    }

    /// The place of the file that is chosen; -1 where none is.
    int selected() {
        return list.getSelectedIndex();
    }

    void show(ImportQueue.State state, boolean busy) {
        List<String> now = new ArrayList<>();
        for (int at = 0; at < state.standings().size(); at++) {
            Incoming file = state.preview().files().get(at);
            String words = ImportWords.state(file, state.standings().get(at));
            now.add("<html>" + escaped(file.name()) + "<br><small>" + words + "</small>");
        }
        summary.setText(busy ? "Reading…" : summary(now.size(), state.ready()));
        if (!now.equals(rows)) {
            int chosen = Math.max(0, list.getSelectedIndex());
            for (int at = 0; at < now.size(); at++) {
                if (at < model.size()) {
                    model.set(at, now.get(at));
                } else {
                    model.addElement(now.get(at));
                }
            }
            if (model.size() > now.size()) {
                model.removeRange(now.size(), model.size() - 1);
            }
            rows = now;
            list.setSelectedIndex(now.isEmpty() ? -1 : Math.min(chosen, now.size() - 1));
        }
    }

    private static String summary(int files, int ready) {
        return files == 0
                ? "No files yet"
                : ImportWords.count(files, "file") + ", " + ready + " ready";
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }

    void focus() {
        list.requestFocusInWindow();
    }
}
