package org.postil.desktop.people;

import java.util.List;
import java.util.Objects;
import org.postil.desktop.kit.Desk;
import org.postil.project.AlterTranscripts;
import org.postil.study.Problem;
import org.postil.study.ProgressEdits;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// What can be done to transcripts from the list.
final class TranscriptDoing {
    private final Desk desk;
    private final InPlaceQuestion question;

    TranscriptDoing(Desk desk, InPlaceQuestion question) {
        this.desk = desk;
        this.question = question;
    }

    private static List<Transcript> of(Study study, List<TranscriptRow> rows) {
        return rows.stream()
                .map(it -> study.transcript(it.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    void finish(List<TranscriptRow> rows) {
        desk.applyAsMe(
                (study, texts, me) ->
                        ProgressEdits.finish(
                                study, me, of(study, rows), desk.project().provenance()),
                applied -> {});
    }

    void reopen(List<TranscriptRow> rows) {
        desk.applyAsMe(
                (study, texts, me) -> ProgressEdits.reopen(study, me, of(study, rows)),
                applied -> {});
    }

    void rename(TranscriptRow row, String name) {
        if (!name.strip().equals(row.name())) {
            desk.apply((study, texts) -> {
                Transcript transcript = study.transcript(row.id());
                if (transcript == null) {
                    throw new Problem("The transcript " + row.name() + " is gone.", "");
                }
                return AlterTranscripts.rename(study, transcript, name);
            });
        }
    }

    /// Says what would go, and does it when somebody agrees.
    void askToRemove(List<TranscriptRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int codings =
                of(desk.study(), rows).stream()
                        .mapToInt(it -> desk.study().codings(it.id()).size())
                        .sum();
        String what =
                rows.size() == 1
                        ? "“" + rows.getFirst().name() + "”"
                        : Counts.of(rows.size(), "transcript");
        String goes =
                codings == 0
                        ? "Nothing is coded there."
                        : Counts.of(codings, "coding") + " by all coders go with it.";
        question.ask(
                "Remove " + what + " from the study? " + goes + " Undo brings everything back.",
                "Remove",
                () -> desk.apply((study, texts) ->
                        AlterTranscripts.remove(
                                study, texts, of(study, rows), desk.project().provenance())));
    }
}
