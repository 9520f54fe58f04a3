package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postil.study.CaseSummary.Basis;

/// Plans changes to the cells of the Framework matrix.
public final class CaseSummaryEdits {
    private CaseSummaryEdits() {}

    /// What somebody writes into a cell.
    ///
    /// @param text blank to empty the cell
    /// @param basis the quotes that the cell has now
    public record Draft(
            Participant participant, Code code, String text, List<Basis> basis, Coder coder) {
        public Draft {
            basis = List.copyOf(basis);
        }
    }

    /// Writes a cell, or empties it where the text is blank. The same text again says that it still
    /// holds for the quotes as they are now.
    public static Planned write(Study study, Draft draft, Provenance provenance) {
        CaseSummary before =
                study.caseSummary(draft.participant().id(), draft.code().id()).orElse(null);
        String text = draft.text().strip();
        String cell = "“" + draft.code().name() + "”, " + draft.participant().name();
        if (text.isEmpty()) {
            List<Delta> gone = before == null ? List.of() : List.of(Delta.remove(before));
            return Planned.of(new Change("Delete case summary of " + cell, gone));
        }
        if (before != null && before.text().equals(text) && before.basis().equals(draft.basis())) {
            return Planned.of(new Change("Case summary of " + cell, List.of()));
        }
        String key = draft.participant().name() + "\u0000" + draft.code().id();
        CaseSummary after =
                new CaseSummary(
                        before == null ? provenance.ids().next("case summary", key) : before.id(),
                        draft.participant().id(),
                        draft.code().id(),
                        text,
                        draft.basis(),
                        draft.coder().id(),
                        provenance.clock().instant());
        Delta delta = before == null ? Delta.add(after) : Delta.alter(before, after);
        return Planned.of(Change.of("Case summary of " + cell, delta));
    }

    /// What becomes of the cells of a code that is merged into another: they move there; where both
    /// have a text, the texts stand one below the other.
    static List<Delta> merged(Study study, Code from, Code into) {
        List<Delta> deltas = new ArrayList<>();
        for (CaseSummary cell : study.caseSummaries()) {
            if (cell.code().equals(from.id())) {
                Optional<CaseSummary> there = study.caseSummary(cell.participant(), into.id());
                if (there.isPresent()) {
                    deltas.add(Delta.remove(cell));
                    deltas.add(Delta.alter(there.get(), joined(there.get(), cell)));
                } else {
                    deltas.add(Delta.alter(cell, cell.withCode(into.id())));
                }
            }
        }
        return deltas;
    }

    private static CaseSummary joined(CaseSummary first, CaseSummary second) {
        Set<Basis> basis = new LinkedHashSet<>(first.basis());
        basis.addAll(second.basis());
        boolean later = second.edited().isAfter(first.edited());
        return new CaseSummary(
                first.id(),
                first.participant(),
                first.code(),
                first.text() + "\n\n" + second.text(),
                List.copyOf(basis),
                later ? second.coder() : first.coder(),
                later ? second.edited() : first.edited());
    }

    /// Removes the cells of codes or participants that go.
    static List<Delta> without(Study study, Set<UUID> gone) {
        return study.caseSummaries().stream()
                .filter(it -> gone.contains(it.code()) || gone.contains(it.participant()))
                .map(Delta::remove)
                .toList();
    }
}
