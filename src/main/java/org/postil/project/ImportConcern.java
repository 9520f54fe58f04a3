package org.postil.project;

/// What somebody should look at before a transcript is imported; it hinders nothing.
///
/// @param label the speaker's that it is about; empty if it is about none
/// @param turn the number of the turn that it is about; -1 if it is about none
/// @param sentence what it is, with the label and the number
public record ImportConcern(Kind kind, String label, int turn, String sentence) {
    /// What kind of thing it is.
    public enum Kind {
        NO_SPEAKERS,
        SPEAKS_ONCE,
        LONG_TURN,
        LOOK_ALIKE
    }
}
