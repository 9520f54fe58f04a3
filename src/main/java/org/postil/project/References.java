package org.postil.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.postil.study.Asked;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Code;
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
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Looks for entities that refer to something that is not in the study.
///
/// What a memo is about and the code of an orphan may be gone; everything else must be there.
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
        for (Delta delta : change.deltas()) {
            Entity after = delta.after();
            if (after != null) {
                references.follow(after);
            } else if (isReferredTo(delta.entity())) {
                removed.add(delta.id());
            }
        }
        if (!removed.isEmpty()) {
            List<Broken> all = broken(next);
            all.removeIf(it -> !removed.contains(it.missing()));
            references.broken.addAll(all);
        }
        return references.broken;
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
        };
    }

    private void follow(Entity entity) {
        switch (entity) {
            case Speaker it -> {
                transcript(it, it.transcript());
                participant(it, it.participant());
            }
            case Participant it -> it.values().keySet().forEach(id -> attribute(it, id));
            case Code it -> code(it, it.parent());
            case Coding it -> {
                transcript(it, it.transcript());
                code(it, it.code());
                coder(it, it.coder());
            }
            case Orphan it -> {
                transcript(it, it.coding().transcript());
                coder(it, it.coding().coder());
            }
            case Memo it -> coder(it, it.coder());
            case Question it -> it.codes().forEach(id -> code(it, id));
            case Asked it -> {
                participant(it, it.participant());
                require(it, "question", it.question(), id -> study.question(id) != null);
            }
            case Progress it -> {
                coder(it, it.coder());
                transcript(it, it.transcript());
            }
            case JointDisplay it -> it.rows().forEach(row -> row(it, row));
            case Transcript it -> {}
            case Attribute it -> {}
            case Coder it -> {}
            case PublishedStatistic it -> {}
            case Milestone it -> {}
        }
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
