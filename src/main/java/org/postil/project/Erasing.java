package org.postil.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Memo;
import org.postil.study.Net;
import org.postil.study.Orphan;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.QuotePlace;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;
import org.postil.study.Turn;

/// Works out what goes when a participant or a transcript is erased.
///
/// A transcript in which nobody else speaks but interviewers goes wholly; in any other the
/// participant's speech gives way to `[erased]`, and what was coded in it alone goes.
final class Erasing {
    /// What was worked out.
    ///
    /// @param traces ids of the participant and of all transcripts that are touched
    record Plan(
            Planned removal,
            Set<UUID> traces,
            List<String> gone,
            List<String> shortened,
            int codings) {}

    private final Texts texts;
    private final Provenance provenance;
    private final Net net = new Net();
    private final Map<String, String> newTexts = new HashMap<>();
    private final Set<UUID> traces = new HashSet<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> shortened = new ArrayList<>();
    private Study study;
    private int codings;

    private Erasing(Study study, Texts texts, Provenance provenance) {
        this.study = study;
        this.texts = texts;
        this.provenance = provenance;
    }

    /// @param id of the participant; one that is not in the study leaves nothing but its trace
    static Plan participant(Study study, Texts texts, UUID id, Provenance provenance) {
        Erasing erasing = new Erasing(study, texts, provenance);
        erasing.participant(id);
        return erasing.planned("Erase a participant");
    }

    /// @param id of the transcript; one that is not in the study leaves nothing but its trace
    static Plan transcript(Study study, Texts texts, UUID id, Provenance provenance) {
        Erasing erasing = new Erasing(study, texts, provenance);
        erasing.traces.add(id);
        Transcript transcript = study.transcript(id);
        if (transcript != null) {
            erasing.removeWholly(transcript);
        }
        return erasing.planned("Erase a transcript");
    }

    private Plan planned(String label) {
        Change change = new Change(label, net.deltas());
        Set<UUID> removed = new HashSet<>();
        change.deltas().stream()
                .filter(it -> it.after() == null)
                .forEach(it -> removed.add(it.id()));
        make(
                study.memos().stream()
                        .filter(it -> it.about() != null && removed.contains(it.about()))
                        .map(Delta::remove)
                        .toList());
        make(pointingElsewhere(removed));
        Planned removal = new Planned(new Change(label, net.deltas()), newTexts);
        return new Plan(removal, traces, gone, shortened, codings);
    }

    /// What stays and points at what goes: memos and case summaries.
    private List<Delta> pointingElsewhere(Set<UUID> removed) {
        List<Delta> deltas = new ArrayList<>();
        for (Memo memo : study.memos()) {
            List<UUID> links = memo.links().stream().filter(it -> !removed.contains(it)).toList();
            alter(memo, memo.withLinks(links), deltas);
        }
        for (CaseSummary summary : study.caseSummaries()) {
            List<CaseSummary.Basis> basis =
                    summary.basis().stream().filter(it -> !removed.contains(it.coding())).toList();
            alter(summary, summary.withBasis(basis), deltas);
        }
        return deltas;
    }

    private static void alter(Entity before, Entity after, List<Delta> deltas) {
        if (!after.equals(before)) {
            deltas.add(Delta.alter(before, after));
        }
    }

    private void participant(UUID id) {
        traces.add(id);
        List<Transcript> touched =
                study.voices().transcriptsOf(id).stream()
                        .map(study::transcript)
                        .filter(it -> it != null)
                        .sorted(Comparator.comparing(Transcript::name))
                        .toList();
        for (Transcript transcript : touched) {
            traces.add(transcript.id());
            if (othersSpeak(transcript, id)) {
                blank(transcript, id);
            } else {
                removeWholly(transcript);
            }
        }
        List<Delta> deltas = new ArrayList<>();
        study.asked().stream()
                .filter(it -> it.participant().equals(id))
                .map(Delta::remove)
                .forEach(deltas::add);
        study.caseSummaries().stream()
                .filter(it -> it.participant().equals(id))
                .map(Delta::remove)
                .forEach(deltas::add);
        Participant participant = study.participant(id);
        if (participant != null) {
            deltas.add(Delta.remove(participant));
        }
        make(deltas);
    }

    private boolean othersSpeak(Transcript transcript, UUID participant) {
        for (Turn turn : transcript.turns()) {
            Speaker speaker = study.voices().of(transcript.id(), turn.speaker());
            if (speaker != null
                    && !speaker.interviewer()
                    && !participant.equals(speaker.participant())) {
                return true;
            }
        }
        return false;
    }

    private void make(List<Delta> deltas) {
        study = study.with(new Change("", deltas));
        net.add(deltas);
    }

    private void removeWholly(Transcript transcript) {
        UUID id = transcript.id();
        List<Delta> deltas = new ArrayList<>();
        study.codings(id).forEach(it -> deltas.add(Delta.remove(it)));
        orphans(id).forEach(it -> deltas.add(Delta.remove(it)));
        study.voices().of(id).forEach(it -> deltas.add(Delta.remove(it)));
        study.progress().stream()
                .filter(it -> it.transcript().equals(id))
                .map(Delta::remove)
                .forEach(deltas::add);
        study.assignments().stream()
                .filter(it -> it.transcript().equals(id))
                .map(Delta::remove)
                .forEach(deltas::add);
        study.annotations(id).forEach(it -> deltas.add(Delta.remove(it)));
        for (TranscriptSet set : study.transcriptSets()) {
            List<UUID> others = set.transcripts().stream().filter(it -> !it.equals(id)).toList();
            alter(set, set.withTranscripts(others), deltas);
        }
        deltas.addAll(links(study.codings(id)));
        deltas.add(Delta.remove(transcript));
        codings += study.codings(id).size();
        make(deltas);
        dropQuotes(transcript, null);
        gone.add(transcript.name());
    }

    /// The links that lead to one of the codings.
    private List<Delta> links(List<Coding> gone) {
        Set<UUID> ids = new HashSet<>();
        gone.forEach(it -> ids.add(it.id()));
        return study.quoteLinks().stream()
                .filter(it -> ids.contains(it.from()) || ids.contains(it.to()))
                .map(Delta::remove)
                .toList();
    }

    private List<Orphan> orphans(UUID transcript) {
        return study.orphans().stream()
                .filter(it -> it.coding().transcript().equals(transcript))
                .toList();
    }

    /// Takes one speaker's words out of a transcript that others speak in.
    private void blank(Transcript transcript, UUID participant) {
        Set<String> labels = new HashSet<>();
        for (Speaker speaker : study.voices().of(transcript.id())) {
            if (participant.equals(speaker.participant())) {
                labels.add(speaker.label());
            }
        }
        List<Coding> wholly =
                study.codings(transcript.id()).stream()
                        .filter(it -> onlyIn(transcript, labels, it.span()))
                        .toList();
        List<Delta> first = new ArrayList<>(links(wholly));
        wholly.forEach(it -> first.add(Delta.remove(it)));
        codings += wholly.size();
        // What an annotation of deleted text stood on may have been theirs: it is not kept.
        study.annotations(transcript.id()).stream()
                .filter(it -> it.span().isEmpty() || onlyIn(transcript, labels, it.span()))
                .map(Delta::remove)
                .forEach(first::add);
        orphans(transcript.id()).forEach(it -> first.add(Delta.remove(it)));
        make(first);
        dropQuotes(transcript, labels);
        Planned edit = new Blanking(study, texts, transcript, labels).planned(provenance);
        // What was clipped to nothing lay in the erased speech: its quote is not kept.
        make(
                edit.change().deltas().stream()
                        .filter(it -> !(it.entity() instanceof Orphan))
                        .toList());
        newTexts.putAll(edit.texts());
        make(
                study.annotations(transcript.id()).stream()
                        .filter(it -> it.span().isEmpty())
                        .map(Delta::remove)
                        .toList());
        shortened.add(transcript.name());
    }

    private static boolean onlyIn(Transcript transcript, Set<String> labels, Span span) {
        List<Turn> turns = transcript.turnsTouched(span);
        return !turns.isEmpty() && turns.stream().allMatch(it -> isOf(it, labels));
    }

    private static boolean isOf(Turn turn, Set<String> labels) {
        return turn.speaker() != null && labels.contains(turn.speaker());
    }

    /// @param labels whose speech alone is meant; null for the whole transcript
    private void dropQuotes(Transcript transcript, @Nullable Set<String> labels) {
        List<Delta> deltas = new ArrayList<>();
        for (JointDisplay display : study.jointDisplays()) {
            List<JointRow> rows = new ArrayList<>();
            for (JointRow row : display.rows()) {
                rows.add(
                        row.withQuotes(
                                row.quotes().stream()
                                        .filter(it -> !falls(it, transcript, labels))
                                        .toList()));
            }
            if (!rows.equals(display.rows())) {
                deltas.add(Delta.alter(display, display.withRows(rows)));
            }
        }
        make(deltas);
    }

    private static boolean falls(
            QuotePlace place, Transcript transcript, @Nullable Set<String> labels) {
        return place.transcript().equals(transcript.id())
                && (labels == null || onlyIn(transcript, labels, place.span()));
    }
}
