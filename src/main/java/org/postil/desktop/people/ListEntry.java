package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.desktop.kit.Counts;

/// A line of the transcript list.
sealed interface ListEntry {
    /// The head of a group.
    record Head(String title, int transcripts, boolean open) implements ListEntry {
        @Override
        public String toString() {
            return title;
        }
    }

    /// A transcript; its text is what type-ahead looks at.
    record Item(TranscriptRow row) implements ListEntry {
        @Override
        public String toString() {
            return row.shown();
        }
    }

    /// What is heard.
    default String spoken() {
        return switch (this) {
            case Head head ->
                    "Group "
                            + head.title()
                            + ", "
                            + Counts.of(head.transcripts(), "transcript")
                            + (head.open() ? ", open" : ", closed");
            case Item item -> item.row().spoken();
        };
    }

    /// The lines of these groups, without the transcripts of those that are closed.
    static List<ListEntry> of(List<TranscriptListing.Group> groups, Set<String> closed) {
        List<ListEntry> lines = new ArrayList<>();
        for (TranscriptListing.Group group : groups) {
            boolean open = !closed.contains(group.title());
            if (!group.title().isEmpty()) {
                lines.add(new Head(group.title(), group.rows().size(), open));
            }
            if (open || group.title().isEmpty()) {
                group.rows().forEach(it -> lines.add(new Item(it)));
            }
        }
        return lines;
    }
}
