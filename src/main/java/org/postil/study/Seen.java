package org.postil.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A study as a coder may see it: without others' codings of the transcripts that the coder is to
/// code independently (see [Independence]), and without the memos on these codings. Every list of
/// quotes or memos and every count that a coder is shown is made from it.
///
/// @param hidden the codings that are left out
/// @param memos how many memos are left out
/// @param until who must have finished before they are seen, in words
public record Seen(Study study, List<Coding> hidden, int memos, String until) {
    private static final String BOTH = "both have finished";
    private static final String ALL = "all who code independently have finished";

    public Seen {
        hidden = List.copyOf(hidden);
    }

    /// @param coder null for somebody who has not coded yet, to whom nothing is assigned
    public static Seen by(@Nullable UUID coder, Study study) {
        return by(coder, study, study);
    }

    /// What a coder may see of an earlier state of the study, as things are assigned now.
    public static Seen by(@Nullable UUID coder, Study now, Study then) {
        if (coder == null) {
            return new Seen(then, List.of(), 0, ALL);
        }
        List<Coding> hidden = new ArrayList<>();
        boolean pairs = true;
        for (UUID transcript : assigned(now, coder)) {
            List<Coding> others =
                    then.codings(transcript).stream()
                            .filter(it -> !it.coder().equals(coder))
                            .toList();
            if (!others.isEmpty() && Independence.isBlind(now, transcript, coder)) {
                hidden.addAll(others);
                pairs &= assignees(now, transcript) == 2;
            }
        }
        Study left = hidden.isEmpty() ? then : without(then, hidden);
        int memos = then.memos().size() - left.memos().size();
        return new Seen(left, hidden, memos, pairs ? BOTH : ALL);
    }

    private static Set<UUID> assigned(Study study, UUID coder) {
        Set<UUID> assigned = new HashSet<>();
        for (Assignment assignment : study.assignments()) {
            if (assignment.coder().equals(coder)) {
                assigned.add(assignment.transcript());
            }
        }
        return assigned;
    }

    private static long assignees(Study study, UUID transcript) {
        return study.assignments().stream()
                .filter(it -> it.transcript().equals(transcript))
                .count();
    }

    private static Study without(Study study, List<Coding> hidden) {
        Set<UUID> ids = new HashSet<>();
        List<Delta> without = new ArrayList<>();
        for (Coding coding : hidden) {
            ids.add(coding.id());
            without.add(Delta.remove(coding));
        }
        for (Memo memo : study.memos()) {
            if (memo.about() != null && ids.contains(memo.about())) {
                without.add(Delta.remove(memo));
            }
        }
        return study.with(new Change("Seen", without));
    }

    /// How many of the hidden codings there are, and by whom, for example `41 codings by Tom are
    /// hidden until both have finished.`; empty where there are none.
    ///
    /// @param some those of [#hidden] that matter to what is shown
    public String words(List<Coding> some) {
        if (some.isEmpty()) {
            return "";
        }
        Map<String, Integer> byName = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Coding coding : some) {
            Coder coder = study.coder(coding.coder());
            byName.merge(coder == null ? "somebody else" : coder.name(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        byName.forEach((name, count) ->
                parts.add(
                        String.format(Locale.ROOT, "%,d", count)
                                + (parts.isEmpty() ? count == 1 ? " coding" : " codings" : "")
                                + " by "
                                + name));
        int last = parts.size() - 1;
        String listed =
                last == 0
                        ? parts.getFirst()
                        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
        String are = some.size() == 1 ? " is" : " are";
        return listed + are + " hidden until " + until + ".";
    }

    /// The same of all that is hidden.
    public String words() {
        return words(hidden);
    }
}
