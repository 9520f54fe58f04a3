package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Assignment;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Independence;
import org.postil.study.Memo;
import org.postil.study.Study;

/// A study as a coder may see it: without others' codings of transcripts that are to be coded
/// independently, and without the memos on these codings.
///
/// @param hidden how many codings that leaves out
record Seen(Study study, int hidden) {
    /// @param coder null for somebody who has not coded yet, to whom nothing is assigned
    static Seen by(@Nullable UUID coder, Study study) {
        if (coder == null || study.assignments().isEmpty()) {
            return new Seen(study, 0);
        }
        Set<UUID> assigned = new HashSet<>();
        for (Assignment assignment : study.assignments()) {
            if (assignment.coder().equals(coder)) {
                assigned.add(assignment.transcript());
            }
        }
        List<Coding> hidden = new ArrayList<>();
        for (UUID transcript : assigned) {
            hidden.addAll(Independence.hiddenCodings(study, transcript, coder));
        }
        if (hidden.isEmpty()) {
            return new Seen(study, 0);
        }
        Set<UUID> ids = new HashSet<>();
        List<Delta> without = new ArrayList<>();
        for (Coding coding : hidden) {
            ids.add(coding.id());
            without.add(Delta.remove(coding));
        }
        for (Memo memo : study.memos()) {
            if (memo.about() != null && ids.contains(memo.about())) {
                without.add(Delta.remove(memo));
            }
        }
        return new Seen(study.with(new Change("Seen", without)), hidden.size());
    }
}
