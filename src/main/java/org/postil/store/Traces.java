package org.postil.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Annotation;
import org.postil.study.Asked;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JointDisplay;
import org.postil.study.Memo;
import org.postil.study.Milestone;
import org.postil.study.Orphan;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.QuoteLink;
import org.postil.study.Speaker;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;

/// The ids of everything that ever hung on some participant or transcripts.
final class Traces {
    private final Set<UUID> ids;

    Traces(Set<UUID> ids) {
        this.ids = new HashSet<>(ids);
    }

    /// Adds the ids of a delta that hangs on what is known so far.
    ///
    /// @return whether the id was new
    boolean follow(Delta delta) {
        return (hangs(delta.before()) || hangs(delta.after())) && ids.add(delta.id());
    }

    /// Leaves out what hangs on the ids.
    List<Delta> without(List<Delta> deltas) {
        return deltas.stream().filter(it -> !ids.contains(it.id())).toList();
    }

    private boolean hangs(@Nullable Entity entity) {
        return switch (entity) {
            case null -> false;
            case Transcript it -> ids.contains(it.id());
            case Speaker it ->
                    ids.contains(it.transcript())
                            || it.participant() != null && ids.contains(it.participant());
            case Participant it -> ids.contains(it.id());
            case Coding it -> ids.contains(it.transcript());
            case Orphan it -> ids.contains(it.coding().transcript());
            case Memo it ->
                    it.about() != null && ids.contains(it.about())
                            || it.links().stream().anyMatch(ids::contains);
            case CaseSummary it ->
                    ids.contains(it.participant())
                            || it.basis().stream().anyMatch(basis -> ids.contains(basis.coding()));
            case TranscriptSet it -> it.transcripts().stream().anyMatch(ids::contains);
            case Annotation it -> ids.contains(it.transcript());
            case QuoteLink it -> ids.contains(it.from()) || ids.contains(it.to());
            case Assignment it -> ids.contains(it.transcript());
            case Asked it -> ids.contains(it.participant());
            case Progress it -> ids.contains(it.transcript());
            case JointDisplay it ->
                    it.rows().stream()
                            .flatMap(row -> row.quotes().stream())
                            .anyMatch(quote -> ids.contains(quote.transcript()));
            case Attribute it -> false;
            case Code it -> false;
            case CodeGroup it -> false;
            case Coder it -> false;
            case Question it -> false;
            case PublishedStatistic it -> false;
            case Milestone it -> false;
        };
    }
}
