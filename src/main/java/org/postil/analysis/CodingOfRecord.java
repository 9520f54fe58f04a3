package org.postil.analysis;

import org.postil.study.Coder;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Whose coding a number rests on.
public sealed interface CodingOfRecord {
    /// Where a team has agreed on a transcript, that; elsewhere what any coder coded.
    ///
    /// A transcript is agreed on when the coder named `consensus` has coded it or finished it.
    CodingOfRecord DEFAULT = new ConsensusElseAny();

    /// What any coder coded, the consensus too. The same code on exactly the same stretch is one
    /// coding, whoever made it; other overlapping codings stay apart, but a participant, a
    /// transcript or a word under several of them counts once.
    CodingOfRecord ANY = new Any();

    /// The stretches on which all coders of a transcript have the same code.
    ///
    /// The coders of a transcript are those who coded or finished it; the consensus is not asked
    /// where anybody else is among them. A stretch is as long as it can be, so that the overlapping
    /// codings of one coder are one stretch; agreement on a parent is not agreement on its child.
    CodingOfRecord ALL = new All();

    /// What the coder named `consensus` coded, and nothing else.
    CodingOfRecord CONSENSUS = new Consensus();

    /// What one coder coded.
    record By(Coder coder) implements CodingOfRecord {
        @Override
        public String words() {
            return "coder " + coder.name();
        }
    }

    /// See [CodingOfRecord#ANY].
    record Any() implements CodingOfRecord {
        @Override
        public String words() {
            return "any coder";
        }
    }

    /// See [CodingOfRecord#ALL].
    record All() implements CodingOfRecord {
        @Override
        public String words() {
            return "all coders";
        }
    }

    /// See [CodingOfRecord#CONSENSUS].
    record Consensus() implements CodingOfRecord {
        @Override
        public String words() {
            return "consensus";
        }
    }

    /// See [CodingOfRecord#DEFAULT].
    record ConsensusElseAny() implements CodingOfRecord {
        @Override
        public String words() {
            return "consensus where there is one, else any coder";
        }
    }

    /// What is printed with every number that rests on it.
    String words();

    /// The coding of record with this name: `any`, `all`, `consensus` or a coder's; blank is
    /// [#DEFAULT].
    ///
    /// @throws Problem if no coder has the name, or `consensus` is asked for and there is none
    static CodingOfRecord named(String name, Study study) {
        return switch (Names.key(name)) {
            case "" -> DEFAULT;
            case "any" -> ANY;
            case "all" -> ALL;
            case Coder.CONSENSUS -> {
                if (study.coderNamed(Coder.CONSENSUS).isEmpty()) {
                    throw new Problem(
                            "This study has no consensus coding.",
                            "Take any, all or a coder's name as the coding of record.");
                }
                yield CONSENSUS;
            }
            default ->
                    new By(
                            study.coderNamed(name)
                                    .orElseThrow(() ->
                                            new Problem(
                                                    "There is no coder “" + name.strip() + "”.",
                                                    coders(study))));
        };
    }

    private static String coders(Study study) {
        return study.coders().isEmpty()
                ? "Nobody has coded in this study yet."
                : "Write any, all, consensus or one of: "
                        + String.join(", ", study.coders().stream().map(Coder::name).toList())
                        + ".";
    }
}
