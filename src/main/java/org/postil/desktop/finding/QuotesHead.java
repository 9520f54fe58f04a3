package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.analysis.QuoteSpread;
import org.postil.analysis.Scope;
import org.postil.study.Names;

/// How many quotes there are, from how many people, and whose coding they rest on, in words.
final class QuotesHead {
    private static final String STATUS = "mover_status";

    private QuotesHead() {}

    /// For example `23 quotes: 22 from 6 of 8 movers asked · 1 from 1 of 12 in focus groups`.
    static String words(QuoteSpread spread, Scope scope) {
        String quotes = count(spread.quotes(), "quote");
        if (spread.quotes() == 0) {
            return quotes;
        }
        QuoteSpread.Side interviews = spread.interviews();
        QuoteSpread.Side groups = spread.focusGroups();
        List<String> parts = new ArrayList<>();
        if (interviews.quotes() > 0) {
            parts.add(side(interviews, people(scope, interviews.base()), spread.asked()));
        }
        if (groups.quotes() > 0) {
            parts.add(
                    side(groups, people(scope, groups.base()), spread.asked())
                            + " in focus groups");
        }
        if (spread.nobodys() > 0) {
            parts.add(number(spread.nobodys()) + " from nobody in the list of participants");
        }
        String all = String.join(" · ", parts);
        return parts.size() == 1 ? quotes + all.substring(all.indexOf(' ')) : quotes + ": " + all;
    }

    private static String side(QuoteSpread.Side side, String noun, boolean asked) {
        String of =
                number(side.people())
                        + " of "
                        + number(side.base())
                        + " "
                        + noun
                        + (asked ? " asked" : "");
        if (side.unasked() == 0) {
            return number(side.quotes()) + " from " + of;
        }
        boolean one = side.unasked() == 1;
        String who = one ? " who was not asked" : " who were not asked";
        String unasked =
                side.people() == 0
                        ? number(side.unasked()) + (one ? " participant" : " participants") + who
                        : of + " and " + number(side.unasked()) + who;
        return number(side.quotes()) + " from " + unasked;
    }

    /// `movers` where the scope is one group of mover status, else `participants`.
    private static String people(Scope scope, int base) {
        if (scope.where().size() == 1) {
            Scope.Where only = scope.where().getFirst();
            if (Names.same(only.name(), STATUS) && only.values().size() == 1) {
                String value = only.values().getFirst();
                if (value.matches("\\p{L}+")) {
                    return base == 1 || value.endsWith("s") ? value : value + "s";
                }
            }
        }
        return base == 1 ? "participant" : "participants";
    }

    /// `1 quote`, `2,000 quotes`.
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
