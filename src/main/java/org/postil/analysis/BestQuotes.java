package org.postil.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Names;
import org.postil.study.Study;

/// Chooses quotes to print: exemplars first, then one a participant, the groups in turn.
///
/// Of each participant it takes a quote of 8 to 60 words, or the nearest to that; what is left open
/// is settled by the transcript's name and the place in it, so that the same study gives the same
/// choice. Speakers bound to no participant come last; an interviewer's words are never chosen.
final class BestQuotes {
    static final int FEWEST_WORDS = 8;
    static final int MOST_WORDS = 60;
    private static final Comparator<QuoteView> BY_PLACE =
            Comparator.comparing(QuoteView::document)
                    .thenComparing(QuoteView::span)
                    .thenComparing(QuoteView::path)
                    .thenComparing(QuoteView::coding);
    private static final Comparator<QuoteView> BETTER =
            Comparator.comparingInt((QuoteView it) -> outside(it.words())).thenComparing(BY_PLACE);

    private final Study study;
    private final List<Set<UUID>> groups;
    private final List<QuoteView> chosen = new ArrayList<>();
    private final Set<String> quoted = new HashSet<>();

    /// @param groups the participants of each group, in the order in which they take turns
    BestQuotes(Study study, List<Set<UUID>> groups) {
        this.study = study;
        this.groups = groups;
    }

    /// @param most at least 0
    List<QuoteView> choose(List<QuoteView> quotes, int most) {
        List<QuoteView> spoken = quotes.stream().filter(it -> !it.isInterviewers()).toList();
        spoken.stream().filter(this::isExemplar).sorted(BY_PLACE).forEach(it -> take(it, most));
        List<Deque<QuoteView>> queues = new ArrayList<>();
        for (Set<UUID> group : groups) {
            queues.add(queue(spoken, it -> it.participantIds().stream().anyMatch(group::contains)));
        }
        queues.add(queue(spoken, it -> it.participantIds().isEmpty()));
        while (chosen.size() < most && queues.stream().anyMatch(it -> !it.isEmpty())) {
            queues.forEach(queue -> takeNext(queue, most));
        }
        return List.copyOf(chosen);
    }

    private static Deque<QuoteView> queue(List<QuoteView> quotes, Predicate<QuoteView> test) {
        return new ArrayDeque<>(quotes.stream().filter(test).sorted(BETTER).toList());
    }

    private void takeNext(Deque<QuoteView> queue, int most) {
        while (!queue.isEmpty()) {
            QuoteView next = queue.removeFirst();
            boolean fresh = next.voices().stream().noneMatch(quoted::contains);
            if (fresh && take(next, most)) {
                return;
            }
        }
    }

    private boolean take(QuoteView quote, int most) {
        if (chosen.size() >= most || chosen.stream().anyMatch(quote::overlaps)) {
            return false;
        }
        quoted.addAll(quote.voices());
        return chosen.add(quote);
    }

    /// Whether somebody chose it as one, or its code's example names the coding or is the quote
    /// itself.
    private boolean isExemplar(QuoteView quote) {
        if (Coding.YES.equals(quote.codingAttributes().get(Coding.EXEMPLAR))) {
            return true;
        }
        Code code = study.code(quote.code());
        if (code == null || code.example().isBlank()) {
            return false;
        }
        String example = Names.key(code.example());
        String id = quote.coding().toString();
        return example.contains(id)
                || example.contains(id.replace("-", ""))
                || bare(example).equals(bare(Names.key(quote.text())))
                || bare(example).equals(bare(Names.key(quote.match())));
    }

    private static String bare(String quote) {
        return quote.replaceAll("[\\s“”\"‘’']+", " ").strip();
    }

    /// By how many words a quote is shorter or longer than it should be.
    private static int outside(int words) {
        return Math.max(0, Math.max(FEWEST_WORDS - words, words - MOST_WORDS));
    }
}
