package org.postil.desktop.kit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coding;
import org.postil.study.Span;

/// A stretch of a transcript that somebody wants to see.
///
/// @param coding the coding that stands there; null where none is meant
public record Place(UUID transcript, Span span, @Nullable UUID coding) {
    public static Place of(Coding coding) {
        return new Place(coding.transcript(), coding.span(), coding.id());
    }
}
