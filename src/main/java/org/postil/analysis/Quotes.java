package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Study;
import org.postil.study.Texts;

/// The coded text behind the numbers, with who said it and where.
///
/// @param total how many quotes are in scope
/// @param hits all of them by transcript and place, or the best of them in the order of choice
/// @param record whose coding they rest on, in words
/// @param at as at when
public record Quotes(int total, List<QuoteView> hits, String record, String at) {
    /// For [#of]: no choice, every quote.
    public static final int ALL = 0;

    public Quotes {
        hits = List.copyOf(hits);
    }

    /// The quotes in scope.
    ///
    /// Quotes that belong to no participant are listed unless the scope has conditions on
    /// participants; an interviewer's words are never among the best.
    ///
    /// @param best how many to choose: exemplars first, then one a participant, of 8 to 60 words
    ///   where there is one, the groups in turn; [#ALL] for every quote
    /// @throws IllegalArgumentException if `best` is negative
    public static Quotes of(Study study, Texts texts, Scope scope, int best) {
        if (best < 0) {
            throw new IllegalArgumentException("One cannot choose " + best + " quotes.");
        }
        Counted counted = Counted.of(study, scope);
        List<QuoteView> all = new QuoteReader(study, texts, scope.record()).of(counted.codings());
        List<QuoteView> hits =
                best == ALL ? all : new BestQuotes(study, turns(counted)).choose(all, best);
        return new Quotes(all.size(), hits, scope.record().words(), scope.at());
    }

    /// The first of the quotes in scope, by transcript and place: for a list that must be there
    /// soon.
    ///
    /// @param most how many to read; the total counts all
    public static Quotes first(Counted counted, Texts texts, int most) {
        Scope scope = counted.scope();
        List<Coded> all = counted.codings();
        List<QuoteView> hits =
                new QuoteReader(counted.study(), texts, scope.record())
                        .of(all.subList(0, Math.min(most, all.size())));
        return new Quotes(all.size(), hits, scope.record().words(), scope.at());
    }

    /// The participants of each group, in the order in which the groups take turns.
    static List<Set<UUID>> turns(Counted counted) {
        List<Set<UUID>> turns = new ArrayList<>();
        SampleGroups.of(counted, SampleGroups.STATUS)
                .groups()
                .forEach(it -> turns.add(it.participants()));
        return turns;
    }
}
