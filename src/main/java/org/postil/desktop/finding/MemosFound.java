package org.postil.desktop.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Seen;
import org.postil.study.Study;

/// The memos that a coder may see.
///
/// @param hidden how many are not to be seen yet: those on hidden codings
/// @param until who must have finished before they are seen, in words
record MemosFound(MemoRows rows, int hidden, String until) {
    static final MemosFound NONE = new MemosFound(new MemoRows(List.of()), 0, "");

    /// Not on the event thread.
    static MemosFound by(@Nullable UUID coder, Study study) {
        Seen seen = Seen.by(coder, study);
        return new MemosFound(MemoRows.of(seen.study()), seen.memos(), seen.until());
    }

    /// For example `3 of 12 memos · 1 is hidden with the codings of others until both have
    /// finished`.
    String words(int listed) {
        int all = rows.rows().size();
        String memos = QuotesHead.count(all, "memo");
        String words = listed == all ? memos : QuotesHead.number(listed) + " of " + memos;
        return hidden == 0
                ? words
                : words
                        + " · "
                        + QuotesHead.number(hidden)
                        + (hidden == 1 ? " is" : " are")
                        + " hidden with the codings of others until "
                        + until;
    }
}
