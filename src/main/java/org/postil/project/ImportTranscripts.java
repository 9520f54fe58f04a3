package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// Brings transcripts into a study as they are found, without anybody looking at them first: many
/// files are one change. [ImportPreview] is what is to be looked at.
public final class ImportTranscripts {
    private final Project project;
    private final List<FileReport> reports = new ArrayList<>();

    private ImportTranscripts(Project project) {
        this.project = project;
    }

    /// Imports files; one that cannot be read is refused and the others go in.
    ///
    /// @param as the name for the transcript of a single file; null for the file's own
    /// @throws Problem if `as` is given for several files
    public static ImportReport run(
            Project project, List<Path> files, @Nullable String as, Progress progress) {
        if (as != null && files.size() != 1) {
            throw new Problem(
                    "A name is given for " + files.size() + " files.",
                    "Import one file at a time with --as.");
        }
        if (as != null && as.isBlank()) {
            throw new Problem(
                    "The name after --as is blank.", "Write a name such as interview-7.txt.");
        }
        ImportPreview read = ImportPreview.of(files, progress);
        ImportPreview preview = as == null ? read : read.with(0, it -> it.named(as));
        ImportTranscripts all = new ImportTranscripts(project);
        progress.checkCancelled();
        project.applyAndWait((study, texts) -> all.plan(preview, study));
        progress.step(files.size(), files.size(), "");
        return new ImportReport(all.reports);
    }

    private Planned plan(ImportPreview preview, Study study) {
        List<Standing> standings = preview.standings(study);
        ImportPreview fitting = preview;
        reports.clear();
        for (int at = 0; at < standings.size(); at++) {
            Standing standing = standings.get(at);
            reports.add(report(preview.files().get(at), standing));
            if (standing.isBlocked()) {
                fitting = fitting.with(at, it -> it.left(true));
            }
        }
        return fitting.plan(study, project.provenance());
    }

    private static FileReport report(Incoming file, Standing standing) {
        return switch (file) {
            case Incoming.Refused refused -> FileReport.refused(refused.name(), refused.reason());
            case IncomingTranscript transcript -> report(transcript, standing);
        };
    }

    private static FileReport report(IncomingTranscript transcript, Standing standing) {
        return switch (standing.state()) {
            case READY -> imported(transcript);
            case ALREADY_THERE -> there(transcript, standing.what());
            case NAME_TAKEN ->
                    FileReport.refused(
                            transcript.name(),
                            standing.what() + " Import it under another name with --as NAME.");
            case NO_NAME, LEFT_OUT, REFUSED ->
                    FileReport.refused(transcript.name(), standing.what());
        };
    }

    private static FileReport there(IncomingTranscript transcript, String note) {
        return new FileReport(
                transcript.name(), true, 0, 0, List.of(), 0, 0, 0, 0, List.of(), List.of(note));
    }

    private static FileReport imported(IncomingTranscript transcript) {
        List<String> lost = new ArrayList<>(transcript.draft().lost());
        for (ImportConcern concern : transcript.concerns()) {
            if (concern.kind() == ImportConcern.Kind.NO_SPEAKERS) {
                lost.add(concern.sentence());
            }
        }
        List<String> labels = List.copyOf(TranscriptEdits.labels(transcript.turns()));
        int turns = (int) transcript.turns().stream().filter(turn -> turn.number() > 0).count();
        return new FileReport(
                transcript.name(),
                true,
                1,
                turns,
                labels,
                transcript.words(),
                0,
                0,
                0,
                List.of(),
                lost);
    }
}
