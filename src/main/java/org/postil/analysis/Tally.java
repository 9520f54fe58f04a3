package org.postil.analysis;

import org.postil.study.Texts;

/// The numbers of a table of codes by groups, in one unit.
sealed interface Tally permits Tally.People, CodingTally, TranscriptTally, WordTally {
    /// Counts what is in scope.
    ///
    /// @param texts asked only for words
    static Tally of(Participation participation, Groups groups, Unit unit, Texts texts) {
        Counted counted = participation.counted();
        return switch (unit) {
            case PARTICIPANTS -> new People(participation, groups);
            case CODINGS -> new CodingTally(counted, groups);
            case TRANSCRIPTS -> new TranscriptTally(counted, groups);
            case WORDS -> new WordTally(counted, groups, texts);
        };
    }

    /// The number of a code in a column.
    ///
    /// @param code its number in the [CodeTree]
    /// @param column 0 for the total
    long value(int code, int column);

    /// What the number could be at most, so that a share of it means something.
    long base(int code, int column);

    /// What the base is, in words, behind “of the”.
    String baseWords();

    /// Participants who were asked and raised the code.
    record People(Participation participation, Groups groups) implements Tally {
        @Override
        public long value(int code, int column) {
            return participation.raised(code, groups.columns().get(column)).raised();
        }

        @Override
        public long base(int code, int column) {
            return participation.raised(code, groups.columns().get(column)).asked();
        }

        @Override
        public String baseWords() {
            return participation.base().hasGuide()
                    ? "participants of the group who were asked"
                    : "participants of the group";
        }
    }
}
