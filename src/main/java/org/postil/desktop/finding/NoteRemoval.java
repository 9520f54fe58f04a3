package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Annotation;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Memo;
import org.postil.study.MemoEdits;
import org.postil.study.Planned;
import org.postil.study.Study;

/// Takes memos and annotations away, as one change.
final class NoteRemoval {
    private NoteRemoval() {}

    /// @param ids of memos and annotations
    static Planned of(Study study, Set<UUID> ids) {
        List<Memo> memos = study.memos().stream().filter(it -> ids.contains(it.id())).toList();
        List<Annotation> annotations =
                study.annotations().stream().filter(it -> ids.contains(it.id())).toList();
        if (annotations.isEmpty()) {
            return MemoEdits.remove(memos);
        }
        List<Delta> deltas = new ArrayList<>();
        memos.forEach(it -> deltas.add(Delta.remove(it)));
        annotations.forEach(it -> deltas.add(Delta.remove(it)));
        return Planned.of(new Change("Delete " + deltas.size() + " notes", deltas));
    }
}
