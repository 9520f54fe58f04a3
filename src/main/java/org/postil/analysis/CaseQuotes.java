package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postil.study.CaseSummary;
import org.postil.study.CaseSummary.Basis;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Study;

/// The quotes behind the cells of the Framework matrix, and what has become of them since a cell's
/// summary was written. Made once for a study; then every cell costs little.
public final class CaseQuotes {
    /// A participant and a code.
    private record Cell(UUID participant, UUID code) {}

    /// What has become of a summary's quotes.
    ///
    /// @param added codings that the cell has now and had not then
    /// @param gone what the cell had then and has no more
    /// @param reworded codings whose text was edited
    public record Since(List<Coding> added, List<Basis> gone, List<Coding> reworded) {
        public Since {
            added = List.copyOf(added);
            gone = List.copyOf(gone);
            reworded = List.copyOf(reworded);
        }

        /// Whether the summary may no longer say what its quotes say.
        public boolean isStale() {
            return !added.isEmpty() || !gone.isEmpty() || !reworded.isEmpty();
        }

        /// For example `2 new quotes, 1 quote gone`; empty where nothing has changed.
        public String words() {
            List<String> parts = new ArrayList<>();
            if (!added.isEmpty()) {
                parts.add(Wording.count(added.size(), "new quote"));
            }
            if (!gone.isEmpty()) {
                parts.add(Wording.count(gone.size(), "quote") + " gone");
            }
            if (!reworded.isEmpty()) {
                parts.add(Wording.count(reworded.size(), "quote") + " reworded");
            }
            return String.join(", ", parts);
        }
    }

    private final Study study;
    private final Map<UUID, BitSet> asked = new HashMap<>();
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final Map<Cell, List<Coding>> quotes = new HashMap<>();
    private final Map<Cell, CaseSummary> summaries = new HashMap<>();

    private CaseQuotes(Study study, CodingOfRecord record) {
        this.study = study;
        Counted counted = Counted.of(study, Scope.EVERYTHING.withRecord(record).withChildren(true));
        WhoWasAsked base = WhoWasAsked.of(counted);
        CodeTree tree = counted.tree();
        counted.rows()
                .forEach(it -> asked.put(it.code().id(), base.asked(tree.index(it.code().id()))));
        counted.participants().forEach(it -> indexes.put(it.id(), indexes.size()));
        for (Coded coded : counted.codings()) {
            List<UUID> codes = study.codebook().withAncestors(coded.coding().code());
            for (Participant participant : coded.participants()) {
                for (UUID code : codes) {
                    List<Coding> cell =
                            quotes.computeIfAbsent(
                                    new Cell(participant.id(), code), key -> new ArrayList<>());
                    // Where all coders must agree, one coding may hold several shared stretches.
                    if (cell.isEmpty() || !cell.getLast().equals(coded.coding())) {
                        cell.add(coded.coding());
                    }
                }
            }
        }
        study.caseSummaries()
                .forEach(it -> summaries.put(new Cell(it.participant(), it.code()), it));
    }

    /// @param record whose coding counts
    public static CaseQuotes of(Study study, CodingOfRecord record) {
        return new CaseQuotes(study, record);
    }

    /// The quotes of a cell by transcript and place: codings of the code and of those below it that
    /// belong to the participant.
    public List<Coding> of(UUID participant, UUID code) {
        return List.copyOf(quotes.getOrDefault(new Cell(participant, code), List.of()));
    }

    /// What a summary that is written now rests on.
    public List<Basis> basis(UUID participant, UUID code) {
        return of(participant, code).stream().map(Basis::of).toList();
    }

    /// Whether the participant was asked about the code or one below it; where the topic guide has
    /// no question about it, nobody in particular was, and everybody could speak of it.
    public boolean isAsked(UUID participant, UUID code) {
        Integer who = indexes.get(participant);
        BitSet those = asked.get(code);
        return who != null && those != null && those.get(who);
    }

    /// The summary that stands in a cell.
    public Optional<CaseSummary> summary(UUID participant, UUID code) {
        return Optional.ofNullable(summaries.get(new Cell(participant, code)));
    }

    /// What has become of a summary's quotes. A coding in whose place another with the same text
    /// stands now, such as another coder's, is no change.
    public Since since(CaseSummary summary) {
        Map<UUID, Coding> now = new LinkedHashMap<>();
        of(summary.participant(), summary.code()).forEach(it -> now.put(it.id(), it));
        List<Coding> reworded = new ArrayList<>();
        List<Basis> gone = new ArrayList<>();
        for (Basis basis : summary.basis()) {
            Coding there = now.remove(basis.coding());
            if (there == null) {
                gone.add(basis);
            } else if (there.quoteHash() != basis.quoteHash()) {
                reworded.add(there);
            }
        }
        List<Coding> added = new ArrayList<>();
        for (Coding coding : now.values()) {
            Optional<Basis> replaced =
                    gone.stream().filter(it -> it.quoteHash() == coding.quoteHash()).findFirst();
            replaced.ifPresentOrElse(gone::remove, () -> added.add(coding));
        }
        return new Since(added, gone, reworded);
    }

    /// The summaries that are stale, by participant and code.
    public List<CaseSummary> stale() {
        return study.caseSummaries().stream().filter(it -> since(it).isStale()).toList();
    }
}
