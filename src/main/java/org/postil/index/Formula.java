package org.postil.index;

import java.util.List;

/// What must be true of a stretch of speech, as a tree over numbered leaves (words and phrases).
sealed interface Formula {
    /// Whether it is true where exactly the `present` leaves occur.
    boolean holds(boolean[] present);

    /// Whether it could be true of some part of a stretch in which the `present` leaves occur.
    boolean mayHold(boolean[] present);

    /// Marks the leaves whose matches are hits: those not after NOT, in all parts that hold.
    void count(boolean[] present, boolean[] counted);

    /// Marks all leaves that are not after NOT.
    void positives(boolean[] leaves);

    /// One word or phrase.
    record Leaf(int number) implements Formula {
        @Override
        public boolean holds(boolean[] present) {
            return present[number];
        }

        @Override
        public boolean mayHold(boolean[] present) {
            return present[number];
        }

        @Override
        public void count(boolean[] present, boolean[] counted) {
            counted[number] = true;
        }

        @Override
        public void positives(boolean[] leaves) {
            leaves[number] = true;
        }
    }

    /// Parts joined by AND, OR and NOT: all of `must`, none of `not`, and one of `may` at least
    /// unless there is a `must`.
    record Joined(List<Formula> must, List<Formula> may, List<Formula> not) implements Formula {
        public Joined {
            must = List.copyOf(must);
            may = List.copyOf(may);
            not = List.copyOf(not);
        }

        @Override
        public boolean holds(boolean[] present) {
            return must.stream().allMatch(it -> it.holds(present))
                    && not.stream().noneMatch(it -> it.holds(present))
                    && (!needsOne() || may.stream().anyMatch(it -> it.holds(present)));
        }

        @Override
        public boolean mayHold(boolean[] present) {
            return must.stream().allMatch(it -> it.mayHold(present))
                    && (!needsOne() || may.stream().anyMatch(it -> it.mayHold(present)));
        }

        private boolean needsOne() {
            return must.isEmpty() && !may.isEmpty();
        }

        @Override
        public void count(boolean[] present, boolean[] counted) {
            for (Formula part : must) {
                part.count(present, counted);
            }
            for (Formula part : may) {
                if (part.holds(present)) {
                    part.count(present, counted);
                }
            }
        }

        @Override
        public void positives(boolean[] leaves) {
            must.forEach(it -> it.positives(leaves));
            may.forEach(it -> it.positives(leaves));
        }
    }
}
