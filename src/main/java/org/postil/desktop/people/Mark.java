package org.postil.desktop.people;

/// How far a coder is with a transcript.
enum Mark {
    /// Nothing coded, not finished.
    NONE("not begun"),
    /// Something coded, not finished.
    BEGUN("begun"),
    /// Said to be finished.
    FINISHED("finished");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
