package org.postil.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.report.Block;

/// What one report has printed so far: its anchors, its quotes, and whose they are.
final class Printed {
    private final Anchors anchors = new Anchors();
    private final Set<UUID> participants = new LinkedHashSet<>();
    private final List<QuoteView> quotes = new ArrayList<>();

    Anchors anchors() {
        return anchors;
    }

    /// Prints a quote.
    Block.Quote quote(QuoteView quote) {
        quotes.add(quote);
        return quote(quote.coding(), quote.text(), quote.attribution(), quote.participantIds());
    }

    Block.Quote quote(UUID id, String text, String attribution, List<UUID> people) {
        participants.addAll(people);
        return new Block.Quote(text, attribution, anchors.quote(id));
    }

    /// Whether the same words, or a part of them, were printed before.
    boolean has(QuoteView quote) {
        return quotes.stream().anyMatch(quote::overlaps);
    }

    /// Everybody who was quoted.
    Set<UUID> participants() {
        return participants;
    }

    int quotes() {
        return quotes.size();
    }
}
