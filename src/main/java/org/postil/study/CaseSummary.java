package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// What a participant said about a code, in the researcher's words: a cell of the Framework matrix.
/// There is at most one for a participant and a code.
///
/// @param basis the quotes of the cell when it was written, so that it is seen when they change
/// @param coder who wrote it last
/// @param edited kept to the microsecond, as databases keep it
public record CaseSummary(
        UUID id,
        UUID participant,
        UUID code,
        String text,
        List<Basis> basis,
        UUID coder,
        Instant edited)
        implements Entity {
    /// A quote that the summary rests on.
    ///
    /// @param quoteHash the coding's [Coding#quoteHash] at the time
    public record Basis(UUID coding, long quoteHash) {
        public static Basis of(Coding coding) {
            return new Basis(coding.id(), coding.quoteHash());
        }
    }

    public CaseSummary {
        basis = List.copyOf(basis);
        edited = edited.truncatedTo(ChronoUnit.MICROS);
    }

    /// The same summary in the cell of another code.
    public CaseSummary withCode(UUID other) {
        return new CaseSummary(id, participant, other, text, basis, coder, edited);
    }

    /// The same summary resting on other quotes.
    public CaseSummary withBasis(List<Basis> others) {
        return new CaseSummary(id, participant, code, text, others, coder, edited);
    }
}
