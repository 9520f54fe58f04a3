package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.JointDraft;
import org.postil.exchange.JointFile;
import org.postil.study.Change;
import org.postil.study.CodePoints;
import org.postil.study.Delta;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Names;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.PublishedStatistic;
import org.postil.study.QuotePlace;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Brings joint displays into a study; one of the same name is replaced.
public final class ImportJointDisplays {
    private final Study study;
    private final Texts texts;
    private final Lookups names;

    private ImportJointDisplays(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        this.names = new Lookups(study);
    }

    /// Imports files as one change; a file that does not fit the study is refused, the others go
    /// in.
    public static ImportReport run(Project project, List<Path> files) {
        List<FileReport> reports = new ArrayList<>();
        project.applyAndWait((study, texts) -> {
            List<Delta> deltas = new ArrayList<>();
            reports.clear();
            for (Path file : files) {
                reports.add(take(file, study, texts, project, deltas));
            }
            return Planned.of(
                    new Change("Import " + Import.count(deltas.size(), "joint display"), deltas));
        });
        return new ImportReport(reports);
    }

    private static FileReport take(
            Path file, Study study, Texts texts, Project project, List<Delta> deltas) {
        String name = String.valueOf(file.getFileName());
        try {
            JointDraft draft = JointFile.read(file);
            JointDisplay there = named(study, draft.name());
            UUID id =
                    there == null
                            ? project.provenance().ids().next("joint display", draft.name())
                            : there.id();
            JointDisplay after = resolve(study, texts, draft, id);
            if (!after.equals(there)) {
                deltas.add(there == null ? Delta.add(after) : Delta.alter(there, after));
            }
            return FileReport.rows(name, after.rows().size(), List.of());
        } catch (Problem problem) {
            return FileReport.refused(name, problem.sentences());
        }
    }

    private static @Nullable JointDisplay named(Study study, String name) {
        return study.jointDisplays().stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst()
                .orElse(null);
    }

    /// The joint display that a draft means in this study.
    ///
    /// @throws Problem if a code, a published statistic, a document or an attribute is not there
    static JointDisplay resolve(Study study, Texts texts, JointDraft draft, UUID id) {
        ImportJointDisplays all = new ImportJointDisplays(study, texts);
        if (study.attributeNamed(draft.by()).isEmpty()) {
            throw new Problem(
                    "There is no attribute “" + draft.by() + "”.",
                    "Write an attribute of the participants as “by”.");
        }
        List<JointRow> rows = draft.rows().stream().map(all::row).toList();
        return new JointDisplay(
                id,
                draft.name(),
                draft.title(),
                draft.type(),
                draft.by(),
                draft.groups(),
                draft.record(),
                rows);
    }

    private JointRow row(JointDraft.Row row) {
        try {
            return new JointRow(
                    row.topic(),
                    row.measuresInterviews(),
                    row.measuresStatistics(),
                    row.codes().stream().map(name -> study.codebook().named(name).id()).toList(),
                    row.statistics().stream()
                            .flatMap(figure -> statistics(figure).stream())
                            .distinct()
                            .toList(),
                    row.quotes().stream().map(this::quote).toList(),
                    row.fit(),
                    row.reasoning(),
                    row.metaInference());
        } catch (Problem problem) {
            throw problem.at("The row “" + row.topic() + "”");
        }
    }

    private List<UUID> statistics(JointDraft.Figure figure) {
        List<UUID> found =
                study.statistics().stream()
                        .filter(it ->
                                Names.same(it.table(), figure.table())
                                        && Names.valueKey(it.row())
                                                .equals(Names.valueKey(figure.row()))
                                        && Names.valueKey(it.column())
                                                .equals(Names.valueKey(figure.column())))
                        .map(PublishedStatistic::id)
                        .toList();
        if (found.isEmpty()) {
            throw new Problem(
                    "There is no published statistic "
                            + figure.table()
                            + " / "
                            + figure.row()
                            + " / "
                            + figure.column()
                            + ".",
                    "Import the table first, and write row and column as they are printed.");
        }
        return found;
    }

    private QuotePlace quote(JointDraft.Place place) {
        Transcript transcript = names.transcript(place.document());
        return new QuotePlace(
                transcript.id(),
                new CodePoints(texts.text(transcript)).span(place.start(), place.end()));
    }
}
