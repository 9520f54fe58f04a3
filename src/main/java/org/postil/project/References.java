package org.postil.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.Annotation;
import org.postil.study.Asked;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.Bands;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Memo;
import org.postil.study.Milestone;
import org.postil.study.Orphan;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.QuoteLink;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;

/// Looks for entities that refer to something that is not in the study.
///
/// What a memo is about or points at, the code of an orphan, and the quotes that a case summary
/// rested on may be gone; everything else must be there.
final class References {
    /// A reference that leads nowhere.
    ///
    /// @param kind of the entity that is missing, in a researcher's words
    record Broken(Entity entity, String kind, UUID missing) {
        String sentence() {
            return "A "
                    + entity.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + " ("
                    + entity.id()
                    + ") refers to a "
                    + kind
                    + " that is not there ("
                    + missing
                    + ").";
        }
    }

    private final Study study;
    private final List<Broken> broken = new ArrayList<>();
    private @Nullable Set<UUID> codings;

    private References(Study study) {
        this.study = study;
    }

    /// All references that lead nowhere.
    static List<Broken> broken(Study study) {
        References references = new References(study);
        study.entities().forEach(references::follow);
        return references.broken;
    }

    /// The references that a change broke, in a study that was whole before it.
    ///
    /// @param next the study after the change
    static List<Broken> brokenBy(Change change, Study next) {
        References references = new References(next);
        Set<UUID> removed = new HashSet<>();
        Set<UUID> uncoded = new HashSet<>();
        for (Delta delta : change.deltas()) {
            Entity after = delta.after();
            if (after != null) {
                references.follow(after);
            } else if (delta.entity() instanceof Coding) {
                uncoded.add(delta.id());
            } else if (isReferredTo(delta.entity())) {
                removed.add(delta.id());
            }
        }
        references.followLinksOf(uncoded);
        if (!removed.isEmpty()) {
            List<Broken> all = broken(next);
            all.removeIf(it -> !removed.contains(it.missing()));
            references.broken.addAll(all);
        }
        return references.broken;
    }

    /// Only links refer to codings, which are many: nothing else is looked through for them.
    private void followLinksOf(Set<UUID> uncoded) {
        for (QuoteLink link : study.quoteLinks()) {
            if (uncoded.contains(link.from()) || uncoded.contains(link.to())) {
                follow(link);
            }
        }
    }

    private static boolean isReferredTo(Entity entity) {
        return switch (entity) {
            case Transcript it -> true;
            case Participant it -> true;
            case Attribute it -> true;
            case Code it -> true;
            case Coder it -> true;
            case Question it -> true;
            case PublishedStatistic it -> true;
            case Speaker it -> false;
            case Coding it -> false;
            case Orphan it -> false;
            case Memo it -> false;
            case Asked it -> false;
            case Progress it -> false;
            case JointDisplay it -> false;
            case Milestone it -> false;
            case CaseSummary it -> false;
            case CodeGroup it -> false;
            case TranscriptSet it -> false;
            case Annotation it -> false;
            case QuoteLink it -> false;
            case Assignment it -> false;
        };
    }

    private void follow(Entity entity) {
        switch (entity) {
            case Speaker it -> {
                transcript(it, it.transcript());
                participant(it, it.participant());
            }
            case Participant it -> it.values().keySet().forEach(id -> attribute(it, id));
            case Attribute it -> source(it, it.derivation());
            case Code it -> code(it, it.parent());
            case Coding it -> coded(it, it.transcript(), it.code(), it.coder());
            case Orphan it -> coded(it, it.coding().transcript(), null, it.coding().coder());
            case Memo it -> coder(it, it.coder());
            case Question it -> it.codes().forEach(id -> code(it, id));
            case Asked it -> {
                participant(it, it.participant());
                require(it, "question", it.question(), id -> study.question(id) != null);
            }
            case Progress it -> coded(it, it.transcript(), null, it.coder());
            case JointDisplay it -> it.rows().forEach(row -> row(it, row));
            case CaseSummary it -> {
                participant(it, it.participant());
                code(it, it.code());
                coder(it, it.coder());
            }
            case CodeGroup it -> it.codes().forEach(id -> code(it, id));
            case TranscriptSet it -> it.transcripts().forEach(id -> transcript(it, id));
            case Annotation it -> coded(it, it.transcript(), null, it.coder());
            case QuoteLink it -> link(it);
            case Assignment it -> coded(it, it.transcript(), null, it.coder());
            case Transcript it -> {}
            case Coder it -> {}
            case PublishedStatistic it -> {}
            case Milestone it -> {}
        }
    }

    private void coded(Entity entity, UUID transcript, @Nullable UUID code, UUID coder) {
        transcript(entity, transcript);
        code(entity, code);
        coder(entity, coder);
    }

    private void source(Attribute attribute, @Nullable Bands bands) {
        if (bands != null) {
            attribute(attribute, bands.source());
        }
    }

    private void link(QuoteLink link) {
        coding(link, link.from());
        coding(link, link.to());
        coder(link, link.coder());
    }

    private void row(JointDisplay display, JointRow row) {
        row.codes().forEach(id -> code(display, id));
        row.statistics()
                .forEach(id ->
                        require(
                                display,
                                "published statistic",
                                id,
                                it -> study.statistic(it) != null));
        row.quotes().forEach(quote -> transcript(display, quote.transcript()));
    }

    private void coding(Entity entity, UUID id) {
        Set<UUID> known = codings;
        if (known == null) {
            known = study.codings().map(Coding::id).collect(Collectors.toSet());
            codings = known;
        }
        require(entity, "coding", id, known::contains);
    }

    private void transcript(Entity entity, UUID id) {
        require(entity, "transcript", id, it -> study.transcript(it) != null);
    }

    private void participant(Entity entity, @Nullable UUID id) {
        require(entity, "participant", id, it -> study.participant(it) != null);
    }

    private void attribute(Entity entity, UUID id) {
        require(entity, "attribute", id, it -> study.attribute(it) != null);
    }

    private void code(Entity entity, @Nullable UUID id) {
        require(entity, "code", id, it -> study.code(it) != null);
    }

    private void coder(Entity entity, UUID id) {
        require(entity, "coder", id, it -> study.coder(it) != null);
    }

    private void require(Entity entity, String kind, @Nullable UUID id, Predicate<UUID> isThere) {
        if (id != null && !isThere.test(id)) {
            broken.add(new Broken(entity, kind, id));
        }
    }
}
