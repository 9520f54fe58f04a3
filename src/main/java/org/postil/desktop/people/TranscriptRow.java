package org.postil.desktop.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Counts;

/// A transcript in the list.
///
/// @param name in full
/// @param shown without its ending, where that is clear
/// @param details of its participants in a few words; may be empty
/// @param codings those that this coder may see
/// @param hidden those of others that they may not see yet
/// @param participants whoever speaks most first
/// @param words everything that a filter looks at but the codes, folded
/// @param codes that stand somewhere in it
record TranscriptRow(
        UUID id,
        String name,
        String shown,
        Mark mark,
        String details,
        int codings,
        int hidden,
        List<UUID> participants,
        String words,
        Set<UUID> codes) {
    /// All of it in one sentence, for those who hear it.
    String spoken() {
        StringBuilder text = new StringBuilder(shown).append(", ").append(mark.word());
        if (!details.isEmpty()) {
            text.append(", ").append(details);
        }
        text.append(", ").append(Counts.of(codings, "coding"));
        if (hidden > 0) {
            text.append(", ").append(Counts.of(hidden, "coding")).append(" of others hidden");
        }
        return text.toString();
    }
}
