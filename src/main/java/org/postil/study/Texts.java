package org.postil.study;

/// Where the canonical texts come from; a [Study] holds none.
@FunctionalInterface
public interface Texts {
    /// The canonical text with this hash.
    ///
    /// @throws Problem if it is not there
    String text(String hash);

    default String text(Transcript transcript) {
        return text(transcript.textHash());
    }
}
