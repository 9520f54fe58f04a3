package org.postil.index;

import org.jspecify.annotations.Nullable;

/// How far the index may say that it has come.
///
/// The mark never runs ahead of the texts: once an update has failed, later changes leave it where
/// it is until the index has caught up. An older mark does no harm, for what differs is found by
/// hash.
final class Standing {
    private @Nullable Mark mark;
    private @Nullable Mark newest;
    private long lastText = -1;
    private boolean whole;

    /// @param mark what the index on the disk says; null for a new one
    Standing(@Nullable Mark mark) {
        this.mark = mark;
        this.whole = mark != null;
    }

    synchronized @Nullable Mark mark() {
        return mark;
    }

    /// A change did not concern the texts.
    synchronized void passed(Mark change) {
        newest = change;
        if (whole) {
            mark = change;
        }
    }

    /// A change of texts was taken in.
    synchronized void took(Mark change) {
        lastText = change.sequence();
        passed(change);
    }

    /// A change of texts could not be taken in.
    synchronized void failed(Mark change) {
        lastText = change.sequence();
        whole = false;
    }

    /// The index is about to lose what it holds.
    synchronized void emptied() {
        mark = null;
        whole = false;
    }

    /// The index holds what the study held at `reached`.
    ///
    /// Changes after that which did not concern the texts may have come meanwhile and count as
    /// taken in; after others the index has fallen behind again.
    synchronized void caughtUp(Mark reached) {
        whole = reached.sequence() >= lastText;
        Mark later = newest;
        boolean ahead =
                later != null
                        && later.study().equals(reached.study())
                        && later.sequence() > reached.sequence();
        mark = whole && ahead ? later : reached;
    }
}
