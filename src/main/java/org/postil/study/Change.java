package org.postil.study;

import java.util.List;

/// What happens to a study in one step: the request, the transaction, the event, the undo step and
/// the line of the audit trail are all this value.
///
/// @param label what was done, in a researcher's words, for the undo menu and the activity view
/// @param deltas at most one for each entity; the order does not matter
public record Change(String label, List<Delta> deltas) {
    public Change {
        deltas = List.copyOf(deltas);
    }

    public static Change of(String label, Delta... deltas) {
        return new Change(label, List.of(deltas));
    }

    /// The change that takes this one back.
    public Change inverse() {
        return new Change(label, deltas.reversed().stream().map(Delta::inverse).toList());
    }

    public boolean isEmpty() {
        return deltas.isEmpty();
    }
}
