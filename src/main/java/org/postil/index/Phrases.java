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

    /// Puts the matches into `found`, in order.
    void find(List<Occurrences> words, Occurrences found) {
        found.clear();
        if (slop == 0) {
            findExact(words, found);
        } else {
            new Sloppy(words).find(found);
        }
    }

    private void findExact(List<Occurrences> words, Occurrences found) {
        int rarest = 0;
        for (int slot = 1; slot < words.size(); slot++) {
            rarest = words.get(slot).size() < words.get(rarest).size() ? slot : rarest;
        }
        int last = words.size() - 1;
        int[] at = new int[words.size()];
        for (at[rarest] = 0; at[rarest] < words.get(rarest).size(); at[rarest]++) {
            int base = words.get(rarest).position(at[rarest]) - offsets[rarest];
            if (allAt(base, words, at)) {
                int start = words.getFirst().start(at[0]);
                found.add(base, start, words.get(last).end(at[last]));
            }
        }
    }

    /// Moves every word's place up to where the phrase would need it.
    private boolean allAt(int base, List<Occurrences> words, int[] at) {
        for (int slot = 0; slot < at.length; slot++) {
            Occurrences word = words.get(slot);
            int wanted = base + offsets[slot];
            while (at[slot] < word.size() && word.position(at[slot]) < wanted) {
                at[slot]++;
            }
            if (at[slot] == word.size() || word.position(at[slot]) != wanted) {
                return false;
            }
        }
        return true;
    }

    /// The search for matches with slop in one transcript.
    private final class Sloppy {
        private final List<Occurrences> words;
        private final int[] used;
        private int bestPosition;
        private int bestEnd;

        Sloppy(List<Occurrences> words) {
            this.words = words;
            this.used = new int[words.size()];
        }

        void find(Occurrences found) {
            Occurrences widest = new Occurrences();
            Occurrences lasts = new Occurrences();
            int[] at = new int[words.size()];
            for (int first = next(at); first >= 0; first = next(at)) {
                bestPosition = Integer.MAX_VALUE;
                int start = tryFrom(first, at);
                if (bestPosition < Integer.MAX_VALUE) {
                    widest.add(first, start, bestEnd);
                    lasts.add(bestPosition, start, bestEnd);
                }
            }
            keepSmallest(widest, lasts, found);
        }

        /// The smallest position that no earlier round began with; -1 if there is none.
        private int next(int[] at) {
            int smallest = Integer.MAX_VALUE;
            for (int slot = 0; slot < at.length; slot++) {
                if (at[slot] < words.get(slot).size()) {
                    smallest = Math.min(smallest, words.get(slot).position(at[slot]));
                }
            }
            return smallest == Integer.MAX_VALUE ? -1 : smallest;
        }

        /// Looks for the shortest match that begins at a position, whichever word stands there, and
        /// moves on from it.
        private int tryFrom(int first, int[] at) {
            int start = 0;
            for (int slot = 0; slot < at.length; slot++) {
                Occurrences word = words.get(slot);
                if (at[slot] < word.size() && word.position(at[slot]) == first) {
                    start = word.start(at[slot]);
                    tryWith(first, slot);
                    at[slot]++;
                }
            }
            return start;
        }

        /// The least of the moved-back positions is the first word's own or that of a word after
        /// it.
        private void tryWith(int first, int fixed) {
            int own = first - offsets[fixed];
            tryLeast(own, first, fixed);
            for (int slot = 0; slot < offsets.length; slot++) {
                Occurrences word = words.get(slot);
                int from = Math.max(first, own - slop + offsets[slot]);
                for (int i = word.firstFrom(from);
                        i < word.size() && word.position(i) < own + offsets[slot];
                        i++) {
                    tryLeast(word.position(i) - offsets[slot], first, fixed);
                }
            }
        }

        private void tryLeast(int least, int first, int fixed) {
            Arrays.fill(used, -1);
            used[sameAs[fixed]] = first;
            int last = first;
            int end = endAt(fixed, first);
            for (int slot = 0; slot < offsets.length; slot++) {
                if (slot == fixed) {
                    continue;
                }
                int from = Math.max(Math.max(first, least + offsets[slot]), used[sameAs[slot]] + 1);
                Occurrences word = words.get(slot);
                int i = word.firstFrom(from);
                if (i == word.size() || word.position(i) > least + offsets[slot] + slop) {
                    return;
                }
                used[sameAs[slot]] = word.position(i);
                if (word.position(i) > last) {
                    last = word.position(i);
                    end = word.end(i);
                }
            }
            if (last < bestPosition) {
                bestPosition = last;
                bestEnd = end;
            }
        }

        private int endAt(int slot, int position) {
            return words.get(slot).end(words.get(slot).firstFrom(position));
        }
    }

    private static void keepSmallest(Occurrences all, Occurrences lasts, Occurrences found) {
        boolean[] kept = new boolean[all.size()];
        int earliest = Integer.MAX_VALUE;
        for (int i = all.size() - 1; i >= 0; i--) {
            kept[i] = lasts.position(i) < earliest;
            earliest = Math.min(earliest, lasts.position(i));
        }
        for (int i = 0; i < all.size(); i++) {
            if (kept[i]) {
                found.add(all.position(i), all.start(i), all.end(i));
            }
        }
    }
}
