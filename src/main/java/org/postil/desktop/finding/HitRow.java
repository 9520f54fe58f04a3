package org.postil.desktop.finding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.desktop.kit.Clip;
import org.postil.study.Hit;

/// One hit of a search in its context.
///
/// @param speaker the label of the turn; empty before the first
/// @param participants their names; empty for interviewers and speakers bound to nobody
/// @param values their attributes, by the attribute's id
/// @param left as it stands, with spaces for line ends
record HitRow(
        Hit hit,
        String document,
        String speaker,
        List<String> participants,
        Map<UUID, String> values,
        String left,
        String match,
        String right) {
    HitRow {
        participants = List.copyOf(participants);
        values = Map.copyOf(values);
    }

    /// The participant, or the label where there is none.
    String who() {
        return participants.isEmpty() ? speaker : String.join(", ", participants);
    }

    /// What it is in lists that are sorted by what stands before it: the nearest letter first.
    String leftwards() {
        return new StringBuilder(left.strip()).reverse().toString();
    }

    /// The hit with the words around it and where it stands, as it is copied.
    Clip.Quoted quoted() {
        String turn = hit.turn() == 0 ? "" : ", turn " + hit.turn();
        String where = who() + " – " + document + turn;
        return new Clip.Quoted(("…" + left + match + right + "…").strip(), where);
    }
}
