package org.postil.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Plans changes to the links between quotes.
public final class QuoteLinkEdits {
    private QuoteLinkEdits() {}

    /// A link that somebody wants to make.
    ///
    /// @param kind for example one of [QuoteLink#KINDS]
    public record Draft(Coding from, Coding to, String kind, String note, Coder coder) {}

    /// Links two quotes.
    ///
    /// @throws Problem if it is one quote, no kind is given, or they are linked so already
    public static Planned add(Study study, Draft draft, Provenance provenance) {
        UUID from = draft.from().id();
        UUID to = draft.to().id();
        if (from.equals(to)) {
            throw new Problem("A quote cannot be linked to itself.", "Choose another quote.");
        }
        String kind = given(draft.kind());
        boolean there =
                study.quoteLinks().stream()
                        .anyMatch(it ->
                                it.from().equals(from)
                                        && it.to().equals(to)
                                        && Names.same(it.kind(), kind));
        if (there) {
            throw new Problem("These quotes are linked so already.", "Choose another kind.");
        }
        UUID id = provenance.ids().next("quote link", from + "\u0000" + to + "\u0000" + kind);
        QuoteLink link =
                new QuoteLink(
                        id,
                        from,
                        to,
                        kind,
                        draft.note().strip(),
                        draft.coder().id(),
                        provenance.clock().instant());
        return Planned.of(Change.of("Link quotes: " + kind, Delta.add(link)));
    }

    /// @throws Problem if no kind is given
    public static Planned alter(QuoteLink before, String kind, String note) {
        QuoteLink after = before.withWords(given(kind), note.strip());
        List<Delta> deltas = after.equals(before) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change("Edit link of quotes", deltas));
    }

    public static Planned remove(QuoteLink before) {
        return Planned.of(Change.of("Unlink quotes", Delta.remove(before)));
    }

    private static String given(String kind) {
        if (kind.isBlank()) {
            throw new Problem(
                    "The link does not say what the quotes have to do with each other.",
                    "Choose one of " + String.join(", ", QuoteLink.KINDS) + ", or write your own.");
        }
        return kind.strip();
    }

    /// The removal of all links of codings that go.
    static List<Delta> without(Study study, Set<UUID> codings) {
        return replaced(study, codings, Map.of());
    }

    /// What becomes of the links of codings that go: where another coding takes their place, the
    /// link leads there, unless it would lead a quote to itself or stand there twice.
    ///
    /// @param gone ids of codings
    /// @param heirs of some of them
    static List<Delta> replaced(Study study, Set<UUID> gone, Map<UUID, UUID> heirs) {
        List<Delta> deltas = new ArrayList<>();
        Set<List<Object>> standing = new HashSet<>();
        for (QuoteLink link : study.quoteLinks()) {
            if (!gone.contains(link.from()) && !gone.contains(link.to())) {
                standing.add(List.of(link.from(), link.to(), Names.key(link.kind())));
            }
        }
        for (QuoteLink link : study.quoteLinks()) {
            if (gone.contains(link.from()) || gone.contains(link.to())) {
                UUID from = heirs.getOrDefault(link.from(), link.from());
                UUID to = heirs.getOrDefault(link.to(), link.to());
                boolean kept =
                        !gone.contains(from)
                                && !gone.contains(to)
                                && !from.equals(to)
                                && standing.add(List.of(from, to, Names.key(link.kind())));
                deltas.add(kept ? Delta.alter(link, link.between(from, to)) : Delta.remove(link));
            }
        }
        return deltas;
    }
}
