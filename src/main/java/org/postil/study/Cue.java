package org.postil.study;

/// The time of one caption.
///
/// @param span the caption's line in the canonical text
/// @param beginMillis from the beginning of the recording
/// @param endMillis from the beginning of the recording, exclusive
public record Cue(Span span, int beginMillis, int endMillis) {}
