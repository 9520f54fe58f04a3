package org.postil.study;

import java.util.Map;

/// A coding that somebody wants to make.
///
/// @param attributes coding attributes, empty values left out
public record CodingDraft(
        Transcript transcript,
        Span span,
        Code code,
        Coder coder,
        Map<String, String> attributes,
        String comment) {
    public CodingDraft {
        attributes = Map.copyOf(attributes);
    }

    /// A draft without attributes and comment.
    public static CodingDraft of(Transcript transcript, Span span, Code code, Coder coder) {
        return new CodingDraft(transcript, span, code, coder, Map.of(), "");
    }
}
