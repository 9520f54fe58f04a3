package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.TranscriptFile;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Hashes;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// Brings transcripts into a study: many files are one change.
public final class ImportTranscripts {
    private final Provenance provenance;
    private final List<FileReport> reports = new ArrayList<>();

    /// What was read, by the place of its report; files may share a name.
    private final Map<Integer, TranscriptDraft> drafts = new LinkedHashMap<>();

    private ImportTranscripts(Provenance provenance) {
        this.provenance = provenance;
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
        ImportTranscripts all = new ImportTranscripts(project.provenance());
        int done = 0;
        for (Path file : files) {
            progress.step(done++, files.size(), String.valueOf(file.getFileName()));
            all.read(file, as);
        }
        progress.checkCancelled();
        project.applyAndWait((study, texts) -> all.plan(study));
        progress.step(files.size(), files.size(), "");
        return new ImportReport(all.reports);
    }

    private void read(Path file, @Nullable String as) {
        String name = String.valueOf(file.getFileName());
        try {
            TranscriptDraft draft = TranscriptFile.read(file);
            drafts.put(
                    reports.size(),
                    new TranscriptDraft(
                            as == null ? draft.name() : as.strip(),
                            draft.text(),
                            draft.cues(),
                            draft.lost()));
            // Stands for the report until the plan knows the study.
            reports.add(FileReport.refused(name, ""));
        } catch (Problem problem) {
            reports.add(FileReport.refused(name, problem.sentences()));
        }
    }

    private Planned plan(Study study) {
        List<Delta> deltas = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, String> added = new LinkedHashMap<>();
        drafts.forEach((place, draft) -> {
            String hash = Hashes.ofText(draft.text());
            Transcript there = study.transcriptNamed(draft.name()).orElse(null);
            String taken = there == null ? added.putIfAbsent(draft.name(), hash) : there.textHash();
            if (taken != null) {
                reports.set(place, nameTaken(draft, taken.equals(hash)));
                return;
            }
            List<Delta> fresh = TranscriptEdits.add(draft, provenance);
            deltas.addAll(fresh);
            texts.put(hash, draft.text());
            reports.set(place, imported(draft, fresh));
        });
        String label =
                added.size() == 1
                        ? "Import " + added.keySet().iterator().next()
                        : "Import " + added.size() + " transcripts";
        return new Planned(new Change(label, deltas), texts);
    }

    private static FileReport nameTaken(TranscriptDraft draft, boolean sameText) {
        if (sameText) {
            String note = draft.name() + " is already there with the same text.";
            return new FileReport(
                    draft.name(), true, 0, 0, List.of(), 0, 0, 0, 0, List.of(), List.of(note));
        }
        return FileReport.refused(
                draft.name(),
                draft.name()
                        + " is in the study already, with another text. Import it under another"
                        + " name with --as NAME.");
    }

    private static FileReport imported(TranscriptDraft draft, List<Delta> deltas) {
        int turns = 0;
        int words = 0;
        List<String> speakers = new ArrayList<>();
        for (Delta delta : deltas) {
            if (delta.after() instanceof Transcript transcript) {
                turns = (int) transcript.turns().stream().filter(turn -> turn.number() > 0).count();
                words = transcript.words();
            } else if (delta.after() instanceof Speaker speaker) {
                speakers.add(speaker.label());
            }
        }
        List<String> lost = new ArrayList<>(draft.lost());
        if (speakers.isEmpty()) {
            lost.add("No speakers were found: the text is one turn of nobody's.");
        }
        return new FileReport(
                draft.name(), true, 1, turns, speakers, words, 0, 0, 0, List.of(), lost);
    }
}
