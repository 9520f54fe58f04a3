package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.project.AlterTranscripts;
import org.postil.study.AssignmentEdits;
import org.postil.study.Change;
import org.postil.study.Coder;
import org.postil.study.Net;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.ProgressEdits;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;
import org.postil.study.TranscriptSetEdits;

/// What can be done to transcripts from the list.
final class TranscriptDoing {
    private final Desk desk;
    private final InPlaceQuestion question;

    TranscriptDoing(Desk desk, InPlaceQuestion question) {
        this.desk = desk;
        this.question = question;
    }

    private static List<Transcript> of(Study study, List<TranscriptRow> rows) {
        return rows.stream().map(it -> study.transcript(it.id())).filter(Objects::nonNull).toList();
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

    /// Puts transcripts into a set, or takes them out.
    void inSet(TranscriptSet set, List<TranscriptRow> rows, boolean in) {
        desk.apply((study, texts) -> {
            TranscriptSet now = study.transcriptSet(set.id());
            if (now == null) {
                throw new Problem("The transcript set " + set.name() + " is gone.", "");
            }
            List<UUID> ids = new ArrayList<>(now.transcripts());
            List<UUID> some = of(study, rows).stream().map(Transcript::id).toList();
            ids.removeAll(some);
            if (in) {
                ids.addAll(some);
            }
            return TranscriptSetEdits.setTranscripts(now, ids);
        });
    }

    /// Asks for the name of a new set, and makes it of these transcripts.
    void newSet(List<TranscriptRow> rows) {
        question.askName(
                "Name of the new set of " + Counts.of(rows.size(), "transcript"),
                "Make set",
                name ->
                        desk.apply((study, texts) ->
                                TranscriptSetEdits.add(
                                        study,
                                        name,
                                        of(study, rows).stream().map(Transcript::id).toList(),
                                        desk.project().provenance())));
    }

    void removeSet(TranscriptSet set) {
        question.ask(
                "Remove the set “" + set.name() + "”? Its transcripts stay.",
                "Remove",
                () -> desk.apply((study, texts) -> TranscriptSetEdits.remove(set)));
    }

    /// Has a coder code transcripts independently of the others, or no longer so.
    void assign(Coder coder, List<TranscriptRow> rows, boolean assigned) {
        desk.apply((study, texts) -> {
            Net net = new Net();
            for (Transcript it : of(study, rows)) {
                Planned one =
                        assigned
                                ? AssignmentEdits.assign(
                                        study, coder, it, desk.project().provenance())
                                : AssignmentEdits.unassign(study, coder, it);
                net.add(one.change().deltas());
            }
            String verb = assigned ? "Assign " : "Unassign ";
            String what = Counts.of(rows.size(), "transcript");
            return Planned.of(
                    new Change(
                            verb + what + (assigned ? " to " : " from ") + coder.name(),
                            net.deltas()));
        });
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
                () ->
                        desk.apply((study, texts) ->
                                AlterTranscripts.remove(
                                        study,
                                        texts,
                                        of(study, rows),
                                        desk.project().provenance())));
    }
}
