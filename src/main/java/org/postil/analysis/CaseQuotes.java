package org.postil.analysis;

import java.util.ArrayList;
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
    }

    private final Study study;
    private final Map<Cell, List<Coding>> quotes = new HashMap<>();
    private final Map<Cell, CaseSummary> summaries = new HashMap<>();

    private CaseQuotes(Study study, CodingOfRecord record) {
        this.study = study;
        for (Coded coded : Counted.of(study, Scope.EVERYTHING.withRecord(record)).codings()) {
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
