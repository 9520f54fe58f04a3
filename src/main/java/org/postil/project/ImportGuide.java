package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.Delta;
import org.postil.study.Names;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Question;
import org.postil.study.Study;

/// Brings a topic guide into a study: `question,text,codes`.
public final class ImportGuide {
    private ImportGuide() {}

    /// Imports a guide; a row whose codes are not in the codebook is refused, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "question", "text", "codes");
        Import all = new Import(table.file());
        project.applyAndWait((study, texts) -> plan(study, table, all, project.provenance()));
        return new ImportReport(List.of(all.report()));
    }

    private static Planned plan(Study study, CsvTable table, Import all, Provenance provenance) {
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            all.row(
                    row,
                    () -> {
                        String name = row.get("question");
                        if (name.isEmpty() || seen.contains(Names.key(name))) {
                            throw new Problem(
                                    name.isEmpty()
                                            ? "The question has no name."
                                            : "The question " + name + " stands here twice.",
                                    "Give each question a name of its own, such as Q04.");
                        }
                        Question there = study.questionNamed(name).orElse(null);
                        Question question = question(study, row, there, provenance);
                        seen.add(Names.key(name));
                        if (!question.equals(there)) {
                            all.add(
                                    there == null
                                            ? Delta.add(question)
                                            : Delta.alter(there, question));
                        }
                    });
        }
        return all.planned("Import topic guide " + table.file());
    }

    private static Question question(
            Study study, CsvTable.Row row, @Nullable Question there, Provenance provenance) {
        String name = row.get("question");
        List<UUID> codes = new ArrayList<>();
        for (String code : row.get("codes").split(";")) {
            if (!code.isBlank()) {
                codes.add(study.codebook().named(code).id());
            }
        }
        UUID id = there == null ? provenance.ids().next("question", name) : there.id();
        int position = there == null ? row.line() : there.position();
        return new Question(id, name, position, row.get("text"), codes);
    }
}
