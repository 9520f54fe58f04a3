package org.postil.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Transcript;

/// What the default coding of record leaves out: codings by single coders in transcripts on which
/// there is a consensus. Who codes there afterwards sees no count change, so it is said.
public final class Uncounted {
    private Uncounted() {}

    /// How many quotes more any coder's codings would give; 0 where another coding of record was
    /// chosen.
    public static int besideConsensus(Counted counted) {
        Scope scope = counted.scope();
        if (!(scope.record() instanceof CodingOfRecord.ConsensusElseAny)) {
            return 0;
        }
        List<UUID> agreed =
                counted.transcripts().stream()
                        .map(Transcript::id)
                        .filter(counted.layer()::hasConsensus)
                        .toList();
        if (agreed.isEmpty()) {
            return 0;
        }
        Set<UUID> there = new HashSet<>(agreed);
        long now =
                counted.codings().stream()
                        .filter(it -> there.contains(it.transcript().id()))
                        .count();
        Scope any = scope.withRecord(CodingOfRecord.ANY).withDocuments(agreed);
        return Counted.of(counted.study(), any).codings().size() - (int) now;
    }
}
