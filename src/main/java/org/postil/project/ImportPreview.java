package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postil.exchange.TranscriptFile;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.TranscriptDraft;
import org.postil.task.Progress;

/// Transcripts as they would be imported, to be looked at and corrected before anything is stored.
///
/// Nothing here changes anything: a correction gives another preview, and [#plan] one change for
/// all files. What is corrected about labels shows in the turns that are stored, so that turns
/// which are found again later are found the same way ([org.postil.study.LabelRulings#of]).
public record ImportPreview(List<Incoming> files) {
    public ImportPreview {
        files = List.copyOf(files);
    }

    /// Reads files and whatever transcripts lie in folders, at any depth.
    ///
    /// Speakers with the name of a participant are proposed to be that participant. What lies in a
    /// folder and has no speakers, such as a README, is left out until somebody says otherwise.
    ///
    /// @throws org.postil.task.Cancelled if somebody cancels; then nothing has happened
    public static ImportPreview of(List<Path> dropped, Study study, Progress progress) {
        DroppedFiles found = DroppedFiles.in(dropped, progress);
        List<Incoming> all = new ArrayList<>();
        for (Incoming read : of(found.transcripts(), progress).files()) {
            all.add(
                    switch (read) {
                        case IncomingTranscript transcript -> {
                            boolean aside = !found.isNamed(transcript.file());
                            yield transcript
                                    .left(aside && transcript.speakers().isEmpty())
                                    .recognised(study);
                        }
                        case Incoming.Refused refused -> refused;
                    });
        }
        all.addAll(found.refused());
        return new ImportPreview(all);
    }

    /// Reads files, each as a transcript with nobody bound.
    static ImportPreview of(List<Path> files, Progress progress) {
        List<Incoming> read = new ArrayList<>();
        for (Path file : files) {
            progress.step(read.size(), files.size(), String.valueOf(file.getFileName()));
            progress.checkCancelled();
            read.add(read(file, progress));
        }
        return new ImportPreview(read);
    }

    private static Incoming read(Path file, Progress progress) {
        try {
            TranscriptDraft draft = TranscriptFile.read(file);
            progress.checkCancelled();
            return IncomingTranscript.of(file, draft);
        } catch (Problem problem) {
            return new Incoming.Refused(file, problem.sentences());
        }
    }

    /// The same with one transcript corrected; a refused file stays as it is.
    ///
    /// @param at the place in [#files], from 0
    public ImportPreview with(int at, UnaryOperator<IncomingTranscript> correction) {
        List<Incoming> after = new ArrayList<>(files);
        if (files.get(at) instanceof IncomingTranscript transcript) {
            after.set(at, correction.apply(transcript));
        }
        return new ImportPreview(after);
    }

    /// How each file stands to a study and to the files before it, in their order.
    public List<Standing> standings(Study study) {
        return new Standings(files, study).all();
    }

    /// How many transcripts would go in now.
    public int ready(Study study) {
        return (int)
                standings(study).stream().filter(it -> it.state() == Standing.State.READY).count();
    }

    /// One change that adds all transcripts that are not left out, their speakers, and the
    /// participants that these are to be.
    ///
    /// A transcript that is there already with the same text is passed over.
    ///
    /// @throws Problem if a name is taken or missing, or a participant is gone
    public Planned plan(Study study, Provenance provenance) {
        List<Standing> standings = standings(study);
        ImportPlan plan = new ImportPlan(study, provenance);
        for (int at = 0; at < files.size(); at++) {
            Standing standing = standings.get(at);
            if (standing.isBlocked()) {
                throw new Problem(standing.what(), "Rename it or leave it out.");
            }
            if (standing.state() == Standing.State.READY
                    && files.get(at) instanceof IncomingTranscript transcript) {
                plan.add(transcript);
            }
        }
        return plan.planned();
    }
}
