package org.postil.index;

import org.jspecify.annotations.Nullable;

/// How far the index may say that it has come.
///
/// The mark never runs ahead of the texts: while an update has failed or was never made, later
/// changes leave it where it is. An older mark does no harm, for what differs is found by hash.
final class Standing {
    private @Nullable Mark mark;
    private @Nullable Mark newest;
    private long failedAt = -1;
    private boolean whole;

    /// @param mark what the index on the disk says; null for a new one
    Standing(@Nullable Mark mark) {
        this.mark = mark;
        this.whole = mark != null;
    }

    synchronized @Nullable Mark mark() {
        return mark;
    }

    /// A change was taken in, or did not concern the texts.
    synchronized void took(Mark change) {
        newest = change;
        if (whole) {
            mark = change;
        }
    }

    /// A change could not be taken in.
    synchronized void failed(Mark change) {
        whole = false;
        newest = null;
        failedAt = change.sequence();
    }

    /// The index is about to lose what it holds.
    synchronized void emptied() {
        mark = null;
        whole = false;
    }

    /// The index holds exactly what the study held at `reached`.
    ///
    /// Changes after it that did not concern the texts may have come in meanwhile.
    synchronized void caughtUp(Mark reached) {
        Mark later = newest;
        boolean ahead =
                later != null
                        && later.study().equals(reached.study())
                        && later.sequence() > reached.sequence();
        mark = ahead ? later : reached;
        whole = reached.sequence() >= failedAt;
    }
}
