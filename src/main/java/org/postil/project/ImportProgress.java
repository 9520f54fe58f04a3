package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Names;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Progress;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Brings in which coder has finished which transcript: `coder,document,finished`.
public final class ImportProgress {
    private ImportProgress() {}

    /// Imports the progress; a row about a document that is not there is refused, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "coder", "document", "finished");
        Import all = new Import(table.file());
        project.applyAndWait((study, texts) -> plan(study, table, all, project.provenance()));
        return new ImportReport(List.of(all.report()));
    }

    private static Planned plan(Study study, CsvTable table, Import all, Provenance provenance) {
        Lookups names = new Lookups(study);
        Coders coders = new Coders(study, provenance);
        Set<List<UUID>> seen = new HashSet<>();
        Map<List<UUID>, Progress> there = new HashMap<>();
        study.progress().forEach(it -> there.put(List.of(it.coder(), it.transcript()), it));
        for (CsvTable.Row row : table.rows()) {
            all.row(
                    row,
                    () -> {
                        Transcript transcript = names.transcript(row.get("document"));
                        Instant finished = finished(row.get("finished"), provenance);
                        Coder coder = coders.named(row.get("coder"));
                        List<UUID> key = List.of(coder.id(), transcript.id());
                        if (!seen.add(key)) {
                            throw new Problem(
                                    coder.name()
                                            + " and "
                                            + transcript.name()
                                            + " stand in an earlier row already.",
                                    "Keep one of the two rows.");
                        }
                        Progress before = there.get(key);
                        Progress after = progress(before, coder, transcript, finished, provenance);
                        if (before == null || !before.equals(after)) {
                            all.add(before == null ? Delta.add(after) : Delta.alter(before, after));
                        }
                    });
        }
        coders.fresh().forEach(coder -> all.add(Delta.add(coder)));
        return all.planned("Import progress, " + table.file());
    }

    private static Progress progress(
            @Nullable Progress before,
            Coder coder,
            Transcript transcript,
            Instant finished,
            Provenance provenance) {
        UUID id =
                before == null
                        ? provenance
                                .ids()
                                .next("progress", coder.name() + "\u0000" + transcript.name())
                        : before.id();
        return new Progress(id, coder.id(), transcript.id(), finished);
    }

    private static Instant finished(String word, Provenance provenance) {
        if (Names.same(word, "yes")) {
            return provenance.clock().instant();
        }
        try {
            return Instant.parse(word);
        } catch (DateTimeParseException e) {
            throw new Problem(
                    "“" + word + "” does not say whether the coder has finished.",
                    "Write yes or an instant such as 2020-01-31T16:00:00Z, and leave the row out"
                            + " otherwise.",
                    e);
        }
    }
}
