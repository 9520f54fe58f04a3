package org.postil.project;

/// How a file that is to be imported stands to the study and to the files before it.
///
/// @param what the state in sentences; empty where nothing need be said
/// @param proposal a name that is free, where the name is taken; else empty
public record Standing(State state, String what, String proposal) {
    /// Whether it goes in, and if not, why.
    public enum State {
        READY,
        LEFT_OUT,
        REFUSED,
        ALREADY_THERE,
        NAME_TAKEN,
        NO_NAME
    }

    /// Whether somebody has to do something before the file can go in.
    public boolean isBlocked() {
        return state == State.NAME_TAKEN || state == State.NO_NAME;
    }

    static Standing of(State state, String what) {
        return new Standing(state, what, "");
    }
}
