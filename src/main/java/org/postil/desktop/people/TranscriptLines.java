package org.postil.desktop.people;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;

/// The lines of the transcript list, whose selection stays with the transcripts when the lines
/// change.
final class TranscriptLines extends JList<ListEntry> {
    private static final class Lines extends AbstractListModel<ListEntry> {
        private List<ListEntry> lines = List.of();

        void set(List<ListEntry> others) {
            int before = lines.size();
            lines = List.copyOf(others);
            if (before == lines.size()) {
                fireContentsChanged(this, 0, Math.max(0, before - 1));
            } else {
                fireIntervalRemoved(this, 0, Math.max(0, before - 1));
                fireIntervalAdded(this, 0, Math.max(0, lines.size() - 1));
            }
        }

        @Override
        public int getSize() {
            return lines.size();
        }

        @Override
        public ListEntry getElementAt(int index) {
            return lines.get(index);
        }
    }

    private final Lines lines = new Lines();
    private final TranscriptCell cell = new TranscriptCell();

    TranscriptLines() {
        setModel(lines);
        setCellRenderer(cell);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        getAccessibleContext().setAccessibleName("Transcripts");
        getAccessibleContext()
                .setAccessibleDescription(
                        "Enter opens a transcript, F2 renames it, Left and Right close and open a"
                                + " group.");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int at = locationToIndex(event.getPoint());
        if (at < 0 || !getCellBounds(at, at).contains(event.getPoint())) {
            return null;
        }
        return switch (lines.getElementAt(at)) {
            case ListEntry.Head head -> head.spoken();
            case ListEntry.Item item -> item.row().name() + ": " + item.row().spoken();
        };
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Panel.background"));
    }

    /// Has a key do something, also one that lists have a meaning of their own for.
    void bind(String key, Runnable work) {
        Keys.bind(this, key, work);
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "postil " + key);
    }

    void open(@Nullable UUID transcript) {
        cell.open(transcript);
        repaint();
    }

    /// Shows other lines; whatever of the selection is still there stays selected.
    void show(List<ListEntry> others) {
        if (others.equals(lines.lines)) {
            return;
        }
        Set<Object> chosen = new LinkedHashSet<>();
        getSelectedValuesList().forEach(it -> chosen.add(key(it)));
        int lead = getLeadSelectionIndex();
        Object leadKey = lead >= 0 && lead < lines.getSize() ? key(lines.getElementAt(lead)) : null;
        lines.set(others);
        List<Integer> found = new ArrayList<>();
        int leadAt = -1;
        for (int at = 0; at < others.size(); at++) {
            Object key = key(others.get(at));
            if (chosen.contains(key)) {
                found.add(at);
            }
            if (leadAt < 0 && key.equals(leadKey)) {
                leadAt = at;
            }
        }
        setSelectedIndices(found.stream().mapToInt(Integer::intValue).toArray());
        if (leadAt >= 0 && found.contains(leadAt)) {
            getSelectionModel().addSelectionInterval(leadAt, leadAt);
        }
    }

    private static Object key(ListEntry entry) {
        return switch (entry) {
            case ListEntry.Head head -> head.title();
            case ListEntry.Item item -> item.row().id();
        };
    }

    /// The line at the lead; null where there is none.
    @Nullable ListEntry lead() {
        int at = getLeadSelectionIndex();
        return at >= 0 && at < lines.getSize() ? lines.getElementAt(at) : null;
    }

    /// The selected transcripts, each once.
    List<TranscriptRow> chosen() {
        return getSelectedValuesList().stream()
                .map(it -> it instanceof ListEntry.Item item ? item.row() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// The place of a transcript; -1 where it is not shown.
    int indexOf(UUID transcript) {
        for (int at = 0; at < lines.getSize(); at++) {
            if (lines.getElementAt(at) instanceof ListEntry.Item item
                    && item.row().id().equals(transcript)) {
                return at;
            }
        }
        return -1;
    }

    /// Selects a transcript, and shows it where it is out of sight.
    void choose(UUID transcript) {
        int at = indexOf(transcript);
        if (at >= 0) {
            setSelectedIndex(at);
            ensureIndexIsVisible(at);
        }
    }
}
