package org.postil.analysis;

import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// How many participants of a group raised a code, out of those asked.
///
/// @param raised those asked who raised it
/// @param asked those asked; everybody in the group where no question asks about the code
/// @param unasked those who raised it without having been asked; not in `raised`
/// @param size everybody in the group
/// @param guide whether the study has a topic guide
/// @param question whether a question of the guide asks about the code
public record Raised(
        int raised, int asked, int unasked, int size, boolean guide, boolean question) {
    /// What is printed where nobody of a group was asked.
    public static final String NOT_ASKED = "not asked";

    /// What is printed where a group has no members.
    public static final String NOBODY = "–";

    /// Whether there is a number: somebody was asked.
    public boolean isComputable() {
        return asked > 0;
    }

    /// For example `3 of 4 asked`, `3 of 8` where the guide does not ask, `not asked`.
    public String printed() {
        if (size == 0) {
            return NOBODY;
        }
        if (asked == 0) {
            return NOT_ASKED;
        }
        return Wording.number(raised) + " of " + Wording.number(asked) + (question ? " asked" : "");
    }

    /// What is odd about the number, or why there is none; null where nothing is.
    public @Nullable String note() {
        if (size == 0) {
            return "nobody in this group";
        }
        if (asked == 0) {
            return unasked > 0 ? unasked + " raised it unasked" : "nobody in this group was asked";
        }
        if (unasked > 0) {
            return "and " + unasked + " not asked";
        }
        return guide && !question ? "not a question of the guide" : null;
    }

    /// What is odd about a number of codings, transcripts or words of this group; null where
    /// nothing is. Such a number holds those of participants who were not asked.
    @Nullable String noteOnNumber() {
        if (size > 0 && asked == 0 || unasked == 0) {
            return note();
        }
        return unasked == 1
                ? "with 1 participant who was not asked"
                : "with " + unasked + " participants who were not asked";
    }

    /// The cell of a table.
    public Table.Cell cell() {
        Double value = isComputable() ? (double) raised : null;
        return new Table.Cell(value, asked, printed(), note(), null);
    }
}
