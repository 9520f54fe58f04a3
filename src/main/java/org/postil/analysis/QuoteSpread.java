package org.postil.analysis;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Participant;

/// How the quotes in a scope spread over people: interviews and focus groups apart, so that the
/// heads of a discussion never swell a count of interviews.
///
/// @param quotes all of them
/// @param nobodys those that belong to no participant
/// @param asked whether the bases are those who were asked about one of the codes, and not
///   everybody
public record QuoteSpread(
        int quotes, Side interviews, Side focusGroups, int nobodys, boolean asked) {
    /// One kind of conversation.
    ///
    /// @param quotes that belong to a participant of this kind
    /// @param people how many of the base they come from
    /// @param base how many there are in scope, or were asked
    /// @param unasked how many more people, outside the base, they come from
    public record Side(int quotes, int people, int base, int unasked) {}

    public static QuoteSpread of(Counted counted) {
        Attribution attribution = Attribution.of(counted.study());
        Set<UUID> focus = new HashSet<>();
        for (Participant participant : counted.participants()) {
            if (attribution.isFocusGroup(participant)) {
                focus.add(participant.id());
            }
        }
        BitSet asked = asked(counted);
        Tally interviews = new Tally();
        Tally groups = new Tally();
        List<Participant> everybody = counted.participants();
        for (int at = 0; at < everybody.size(); at++) {
            UUID id = everybody.get(at).id();
            if (asked.get(at)) {
                (focus.contains(id) ? groups : interviews).base.add(id);
            }
        }
        int nobodys = 0;
        for (Coded coded : counted.codings()) {
            List<Participant> people = coded.participants();
            if (people.isEmpty()) {
                nobodys++;
                continue;
            }
            boolean ofGroup = people.stream().anyMatch(it -> focus.contains(it.id()));
            Tally tally = ofGroup ? groups : interviews;
            tally.quotes++;
            people.forEach(it -> tally.people.add(it.id()));
        }
        return new QuoteSpread(
                counted.codings().size(),
                interviews.side(),
                groups.side(),
                nobodys,
                asked.cardinality() < everybody.size() || isAskedAbout(counted));
    }

    private static final class Tally {
        private int quotes;
        private final Set<UUID> people = new HashSet<>();
        private final Set<UUID> base = new HashSet<>();

        Side side() {
            long unasked = people.stream().filter(it -> !base.contains(it)).count();
            return new Side(quotes, people.size() - (int) unasked, base.size(), (int) unasked);
        }
    }

    /// Those who were asked about at least one of the codes in scope; everybody where no codes are
    /// named.
    private static BitSet asked(Counted counted) {
        BitSet asked = new BitSet();
        if (counted.scope().codes().isEmpty()) {
            asked.set(0, counted.participants().size());
            return asked;
        }
        WhoWasAsked who = WhoWasAsked.of(counted);
        for (UUID code : counted.scope().codes()) {
            asked.or(who.asked(counted.tree().index(code)));
        }
        return asked;
    }

    private static boolean isAskedAbout(Counted counted) {
        WhoWasAsked who = WhoWasAsked.of(counted);
        List<UUID> codes = counted.scope().codes();
        return !codes.isEmpty() && codes.stream().allMatch(who::isAskedAbout);
    }
}
