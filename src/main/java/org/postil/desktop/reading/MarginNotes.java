package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Annotation;
import org.postil.study.Coder;
import org.postil.study.Independence;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The annotations of a transcript that are shown, by place.
final class MarginNotes {
    /// No annotations.
    static final MarginNotes NONE = new MarginNotes(List.of(), 0);

    private final List<MarginNote> notes;
    private final int hidden;

    private final Reach reach;

    private MarginNotes(List<MarginNote> notes, int hidden) {
        this.notes = notes.stream().sorted(MarginNote.ORDER).toList();
        this.hidden = hidden;
        this.reach = new Reach(notes.size(), at -> this.notes.get(at).span().end());
    }

    static MarginNotes of(List<MarginNote> notes) {
        return new MarginNotes(notes, 0);
    }

    /// What a coder sees of a transcript's annotations: not those of others where they may not see
    /// others' codings either, since a note may well tell a code.
    ///
    /// @param me the coder at this desk; null before their first change
    /// @param filteredOut coders that somebody does not want to see at the moment
    static MarginNotes of(
            Study study, Transcript transcript, @Nullable UUID me, Set<UUID> filteredOut) {
        List<Annotation> all = study.annotations(transcript.id());
        if (all.isEmpty()) {
            return NONE;
        }
        boolean blind = me != null && Independence.isBlind(study, transcript.id(), me);
        List<MarginNote> notes = new ArrayList<>();
        for (Annotation it : all) {
            boolean others = blind && !it.coder().equals(me);
            if (!others && !filteredOut.contains(it.coder())) {
                Coder coder = study.coder(it.coder());
                String name = coder == null ? "" : coder.name();
                notes.add(
                        new MarginNote(
                                it.id(), it.span(), it.text(), it.coder(), name, it.created()));
            }
        }
        return new MarginNotes(notes, all.size() - notes.size());
    }

    List<MarginNote> all() {
        return notes;
    }

    /// How many are there but not shown.
    int hidden() {
        return hidden;
    }

    /// Those with a place between two offsets, both included.
    List<MarginNote> between(int from, int to) {
        List<MarginNote> found = new ArrayList<>();
        for (int at = reach.first(from);
                at < notes.size() && notes.get(at).span().start() <= to;
                at++) {
            if (notes.get(at).span().end() >= from) {
                found.add(notes.get(at));
            }
        }
        return found;
    }

    /// Those on the character at an offset, the shortest first.
    List<MarginNote> at(int offset) {
        return between(offset, offset).stream()
                .filter(it -> it.span().end() > offset)
                .sorted(java.util.Comparator.comparingInt(it -> it.span().length()))
                .toList();
    }

    /// Those that a selection or, where it is empty, a caret at it is about, the shortest first.
    List<MarginNote> about(Span selection) {
        return between(selection.start(), selection.end()).stream()
                .filter(it ->
                        selection.isEmpty()
                                || it.span().overlaps(selection)
                                || it.span().equals(selection))
                .sorted(java.util.Comparator.comparingInt(it -> it.span().length()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarginNotes it && it.notes.equals(notes) && it.hidden == hidden;
    }

    @Override
    public int hashCode() {
        return notes.hashCode();
    }
}
