package org.postil.index;

import java.util.Arrays;
import java.util.List;

/// Finds where the words of a phrase stand together.
///
/// A match takes one place for each word of the phrase, no place twice. Move each word back by its
/// offset in the phrase: the match is good if these values differ by no more than the slop, so that
/// slop 0 means the very phrase, and two words in the wrong order need a slop of 2. Of matches that
/// contain one another only the smallest counts.
final class Phrases {
    /// The most that slop and number of words may come to; less than [Speech#GAP], so that a phrase
    /// stays within a turn.
    static final int MAX_REACH = 600;

    private final int[] offsets;
    private final int[] sameAs;
    private final int slop;

    /// @param offsets each word's place in the phrase, ascending
    /// @param sameAs for each word the first slot that has the same word, which may be its own
    Phrases(int[] offsets, int[] sameAs, int slop) {
        this.offsets = offsets;
        this.sameAs = sameAs;
        this.slop = slop;
    }

    /// Puts the first and the last position of each match into the two lists, in order.
    void find(List<Positions> words, Positions firsts, Positions lasts) {
        firsts.clear();
        lasts.clear();
        if (slop == 0) {
            findExact(words, firsts, lasts);
        } else {
            new Sloppy(words).find(firsts, lasts);
        }
    }

    private void findExact(List<Positions> words, Positions firsts, Positions lasts) {
        int rarest = 0;
        for (int slot = 1; slot < words.size(); slot++) {
            rarest = words.get(slot).size() < words.get(rarest).size() ? slot : rarest;
        }
        int[] at = new int[words.size()];
        for (int i = 0; i < words.get(rarest).size(); i++) {
            int base = words.get(rarest).at(i) - offsets[rarest];
            if (allAt(base, words, at)) {
                firsts.add(base + offsets[0]);
                lasts.add(base + offsets[offsets.length - 1]);
            }
        }
    }

    /// Moves every word's place up to where the phrase would need it.
    private boolean allAt(int base, List<Positions> words, int[] at) {
        for (int slot = 0; slot < at.length; slot++) {
            Positions word = words.get(slot);
            int wanted = base + offsets[slot];
            int i = at[slot];
            while (i < word.size() && word.at(i) < wanted) {
                i++;
            }
            at[slot] = i;
            if (i == word.size() || word.at(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    /// The search for matches with slop in one transcript.
    private final class Sloppy {
        private static final int NONE = Integer.MAX_VALUE;
        private final List<Positions> words;
        private final int[] used;
        private int best;

        Sloppy(List<Positions> words) {
            this.words = words;
            this.used = new int[words.size()];
        }

        void find(Positions firsts, Positions lasts) {
            Positions begins = new Positions();
            Positions ends = new Positions();
            int[] at = new int[words.size()];
            for (int first = next(at); first != NONE; first = next(at)) {
                best = NONE;
                tryFrom(first, at);
                if (best != NONE) {
                    begins.add(first);
                    ends.add(best);
                }
            }
            keepSmallest(begins, ends, firsts, lasts);
        }

        /// The smallest position that no earlier round began with.
        private int next(int[] at) {
            int smallest = NONE;
            for (int slot = 0; slot < at.length; slot++) {
                if (at[slot] < words.get(slot).size()) {
                    smallest = Math.min(smallest, words.get(slot).at(at[slot]));
                }
            }
            return smallest;
        }

        /// Looks for the shortest match that begins at a position, whichever word stands there, and
        /// moves on from it.
        private void tryFrom(int first, int[] at) {
            for (int slot = 0; slot < at.length; slot++) {
                Positions word = words.get(slot);
                if (at[slot] < word.size() && word.at(at[slot]) == first) {
                    tryWith(first, slot);
                    at[slot]++;
                }
            }
        }

        /// The least of the moved-back positions is the first word's own or that of a word after
        /// it.
        private void tryWith(int first, int fixed) {
            int own = first - offsets[fixed];
            tryLeast(own, first, fixed);
            for (int slot = 0; slot < offsets.length; slot++) {
                Positions word = words.get(slot);
                int from = Math.max(first, own - slop + offsets[slot]);
                int i = word.firstFrom(from);
                while (i < word.size() && word.at(i) < own + offsets[slot]) {
                    tryLeast(word.at(i) - offsets[slot], first, fixed);
                    i++;
                }
            }
        }

        /// Gives every word its first free place: for slots that have the same word this is best,
        /// since what the later slot can take lies later too.
        private void tryLeast(int least, int first, int fixed) {
            Arrays.fill(used, -1);
            used[sameAs[fixed]] = first;
            int last = first;
            for (int slot = 0; slot < offsets.length; slot++) {
                if (slot == fixed) {
                    continue;
                }
                int from = Math.max(Math.max(first, least + offsets[slot]), used[sameAs[slot]] + 1);
                Positions word = words.get(slot);
                int i = word.firstFrom(from);
                if (i == word.size() || word.at(i) > least + offsets[slot] + slop) {
                    return;
                }
                used[sameAs[slot]] = word.at(i);
                last = Math.max(last, word.at(i));
            }
            best = Math.min(best, last);
        }
    }

    private static void keepSmallest(
            Positions begins, Positions ends, Positions firsts, Positions lasts) {
        boolean[] kept = new boolean[begins.size()];
        int earliest = Integer.MAX_VALUE;
        for (int i = begins.size() - 1; i >= 0; i--) {
            kept[i] = ends.at(i) < earliest;
            earliest = Math.min(earliest, ends.at(i));
        }
        for (int i = 0; i < begins.size(); i++) {
            if (kept[i]) {
                firsts.add(begins.at(i));
                lasts.add(ends.at(i));
            }
        }
    }
}
