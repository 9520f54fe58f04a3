package org.postil.index;

/// The stretch of speech in which the words joined by AND must occur together, and the words after
/// NOT must not occur.
public enum Within {
    TURN,
    TRANSCRIPT,
    SENTENCE
}
