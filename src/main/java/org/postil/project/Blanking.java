package org.postil.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Splice;
import org.postil.study.Study;
import org.postil.study.TextEdits;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Replaces what some labels of a transcript say by `[erased]`, line by line, and the labels by
/// `Erased 1`, `Erased 2` and so on: a label is often a name.
final class Blanking {
    private static final String SPEECH = "[erased]";
    private static final String LABEL = "Erased ";

    private final Study study;
    private final Texts texts;
    private final Transcript transcript;
    private final Set<String> labels;

    Blanking(Study study, Texts texts, Transcript transcript, Set<String> labels) {
        this.study = study;
        this.texts = texts;
        this.transcript = transcript;
        this.labels = labels;
    }

    /// The change of text. The turns stay as they are; a label that would no longer be taken for
    /// one under its new name keeps its old one.
    Planned planned(Provenance provenance) {
        Planned renamed = edit(splices(true), provenance);
        return sameTurns(renamed) ? renamed : edit(splices(false), provenance);
    }

    private Planned edit(List<Splice> splices, Provenance provenance) {
        return TextEdits.splice(study, texts, transcript, splices, provenance);
    }

    private boolean sameTurns(Planned edit) {
        return edit.change().deltas().stream()
                .anyMatch(it ->
                        it.after() instanceof Transcript after
                                && after.turns().size() == transcript.turns().size());
    }

    /// From the end of the text to its beginning, so that every offset is one of the text as it is.
    private List<Splice> splices(boolean renaming) {
        String text = texts.text(transcript);
        List<Splice> splices = new ArrayList<>();
        for (Turn turn : transcript.turns().reversed()) {
            String label = turn.speaker();
            if (label == null || !labels.contains(label)) {
                continue;
            }
            int end = turn.span().end();
            for (Span line : turn.speech().reversed()) {
                if (renaming) {
                    rename(text, label, new Span(line.end(), end), splices);
                }
                splices.add(new Splice(line, SPEECH));
                end = line.start();
            }
            if (renaming) {
                rename(text, label, new Span(turn.span().start(), end), splices);
            }
        }
        return splices;
    }

    /// Replaces a label in a stretch between speech, the last occurrence first.
    private void rename(String text, String label, Span gap, List<Splice> splices) {
        String between = gap.of(text);
        int at = between.lastIndexOf(label);
        while (at >= 0) {
            int start = gap.start() + at;
            splices.add(new Splice(new Span(start, start + label.length()), newLabel(label)));
            at = at == 0 ? -1 : between.lastIndexOf(label, at - label.length());
        }
    }

    private String newLabel(String label) {
        List<String> known =
                study.voices().of(transcript.id()).stream().map(it -> it.label()).toList();
        int number = 1 + labels.stream().filter(it -> it.compareTo(label) < 0).toList().size();
        while (known.contains(LABEL + number)) {
            number += labels.size();
        }
        return LABEL + number;
    }
}
