package org.postil.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.exchange.CsvTable;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Delta;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Question;
import org.postil.study.Study;

/// Brings in who was asked what: `participant,question,state`.
public final class ImportAsked {
    private ImportAsked() {}

    /// Imports the states; a row about nobody or nothing known is refused, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "participant", "question", "state");
        Import all = new Import(table.file());
        project.applyAndWait((study, texts) -> plan(study, table, all, project.provenance()));
        return new ImportReport(List.of(all.report()));
    }

    private static Planned plan(Study study, CsvTable table, Import all, Provenance provenance) {
        Lookups names = new Lookups(study);
        Map<List<UUID>, Asked> there = new HashMap<>();
        study.asked().forEach(it -> there.put(key(it), it));
        Map<List<UUID>, Integer> seen = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            all.row(
                    row,
                    () -> {
                        Asked read = asked(names, row, provenance);
                        Integer first = seen.putIfAbsent(key(read), row.line());
                        if (first != null) {
                            throw new Problem(
                                    row.get("participant")
                                            + " and "
                                            + row.get("question")
                                            + " stand in row "
                                            + first
                                            + " already.",
                                    "Keep one of the two rows.");
                        }
                        Asked before = there.get(key(read));
                        if (before == null) {
                            all.add(Delta.add(read));
                        } else if (before.state() != read.state()) {
                            all.add(
                                    Delta.alter(
                                            before,
                                            new Asked(
                                                    before.id(),
                                                    before.participant(),
                                                    before.question(),
                                                    read.state())));
                        }
                    });
        }
        return all.planned("Import who was asked, " + table.file());
    }

    private static List<UUID> key(Asked asked) {
        return List.of(asked.participant(), asked.question());
    }

    private static Asked asked(Lookups names, CsvTable.Row row, Provenance provenance) {
        Participant participant = names.participant(row.get("participant"));
        Question question = names.question(row.get("question"));
        AskedState state = AskedState.of(row.get("state"));
        UUID id = provenance.ids().next("asked", participant.name() + "\u0000" + question.name());
        return new Asked(id, participant.id(), question.id(), state);
    }
}
