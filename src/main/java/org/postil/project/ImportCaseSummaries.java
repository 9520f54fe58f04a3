package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Brings case summaries into a study: `participant,code,text[,coder][,written][,quotes]`.
///
/// In a cell that is written already the later text stands. Quotes are named as [SummaryQuotes]
/// says; without any, a summary rests on those that its cell has now.
public final class ImportCaseSummaries {
    private final Study study;
    private final Import all;
    private final Provenance provenance;
    private final String defaultCoder;
    private final Lookups names;
    private final SummaryQuotes quotes;
    private final Coders coders;
    private final Map<List<UUID>, Integer> seen = new HashMap<>();
    private final Set<UUID> wrote = new HashSet<>();
    private int stale;

    private ImportCaseSummaries(Study study, Texts texts, Import all, Project project) {
        this.study = study;
        this.all = all;
        this.provenance = project.provenance();
        this.defaultCoder = project.coder();
        this.names = new Lookups(study);
        this.quotes = new SummaryQuotes(study, texts);
        this.coders = new Coders(study, provenance);
    }

    /// Imports case summaries; a row that does not fit is refused by its number, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "participant", "code", "text");
        Import all = new Import(table.file());
        project.applyAndWait(
                (study, texts) -> new ImportCaseSummaries(study, texts, all, project).plan(table));
        return new ImportReport(List.of(all.report()));
    }

    private Planned plan(CsvTable table) {
        table.rows().forEach(row -> all.row(row, () -> take(row)));
        coders.fresh().stream()
                .filter(coder -> wrote.contains(coder.id()))
                .forEach(coder -> all.add(Delta.add(coder)));
        if (stale > 0) {
            all.note(
                    stale
                            + " of "
                            + all.rows()
                            + " to look at again: their quotes have changed since they were"
                            + " written.");
        }
        String what = all.rows() == 1 ? "1 case summary" : all.rows() + " case summaries";
        return all.planned("Import " + what + " from " + table.file());
    }

    private void take(CsvTable.Row row) {
        Participant participant = names.participant(row.get("participant"));
        Code code = study.codebook().named(row.get("code"));
        String text = row.raw("text").replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new Problem(
                    "The summary has no text.", "Fill the column text, or leave the row out.");
        }
        Instant written = row.instant("written", provenance.clock()::instant);
        Coder coder = coders.named(row.get("coder").isEmpty() ? defaultCoder : row.get("coder"));
        var basis = quotes.read(participant, code, row.raw("quotes"));
        Integer first = seen.putIfAbsent(List.of(participant.id(), code.id()), row.line());
        if (first != null) {
            throw new Problem(
                    "Row " + first + " is a summary of the same participant and code.",
                    "Keep one of the two rows.");
        }
        CaseSummary before = study.caseSummary(participant.id(), code.id()).orElse(null);
        CaseSummary after =
                new CaseSummary(
                        before == null ? id(participant, code) : before.id(),
                        participant.id(),
                        code.id(),
                        text,
                        basis,
                        coder.id(),
                        written);
        if (!after.equals(before)) {
            requireLater(before, after);
            all.add(before == null ? Delta.add(after) : Delta.alter(before, after));
            wrote.add(coder.id());
        }
        stale += quotes.isStale(after) ? 1 : 0;
    }

    private UUID id(Participant participant, Code code) {
        return provenance.ids().next("case summary", participant.name() + "\u0000" + code.id());
    }

    private static void requireLater(@Nullable CaseSummary before, CaseSummary after) {
        if (before != null && after.edited().isBefore(before.edited())) {
            throw new Problem(
                    "The study has a later summary of this cell, of " + before.edited() + ".",
                    "Leave the row out, or leave written empty to put it in the other's place.");
        }
    }
}
