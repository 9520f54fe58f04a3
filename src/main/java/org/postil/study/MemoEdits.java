package org.postil.study;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to memos.
public final class MemoEdits {
    /// A memo that somebody wants to write.
    ///
    /// @param about the id of what it is about; null for the study itself
    /// @param links what else it points at
    public record Draft(@Nullable UUID about, String title, String text, List<UUID> links) {
        /// A draft that points at nothing else.
        public Draft(@Nullable UUID about, String title, String text) {
            this(about, title, text, List.of());
        }

        /// @throws Problem if there is nothing in it
        public Draft {
            links = List.copyOf(links);
            if (title.isBlank() && text.isBlank()) {
                throw new Problem("There is nothing in the memo.", "Write a title or a text.");
            }
        }
    }

    private MemoEdits() {}

    /// Adds a memo.
    public static Planned add(Draft draft, Coder coder, Provenance provenance) {
        String key = coder.name() + "\u0000" + draft.about() + "\u0000" + draft.title();
        Memo memo =
                new Memo(
                        provenance.ids().next("memo", key),
                        draft.about(),
                        draft.title().strip(),
                        draft.text(),
                        coder.id(),
                        provenance.clock().instant(),
                        draft.links());
        return Planned.of(Change.of("New memo" + named(memo), Delta.add(memo)));
    }

    /// Gives a memo other words, another subject or other links; its author and its time stay.
    public static Planned alter(Memo memo, Draft draft) {
        Memo after =
                memo.withText(draft.title().strip(), draft.text())
                        .withAbout(draft.about())
                        .withLinks(draft.links());
        List<Delta> deltas = after.equals(memo) ? List.of() : List.of(Delta.alter(memo, after));
        return Planned.of(new Change("Edit memo" + named(memo), deltas));
    }

    public static Planned remove(List<Memo> memos) {
        String which =
                memos.size() == 1 ? "memo" + named(memos.getFirst()) : memos.size() + " memos";
        return Planned.of(
                new Change("Delete " + which, memos.stream().map(Delta::remove).toList()));
    }

    private static String named(Memo memo) {
        return memo.title().isBlank() ? "" : " “" + memo.title() + "”";
    }
}
