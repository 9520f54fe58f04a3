package org.postil.project;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.index.Mark;
import org.postil.store.NewEntry;
import org.postil.store.Store;
import org.postil.study.Change;
import org.postil.study.Conflict;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Milestone;
import org.postil.study.Names;
import org.postil.study.Plan;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Makes changes, one at a time: first in the file, then in what everybody sees.
final class Writer {
    /// The study and the journal that led to it, oldest entry first, with the entries that can be
    /// taken back and done again next.
    record State(
            Study study,
            List<JournalEntry> journal,
            @Nullable JournalEntry undoable,
            @Nullable JournalEntry redoable) {
        long newest() {
            return journal.isEmpty() ? 0 : journal.getLast().sequence();
        }
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Store store;
    private final Settings settings;
    private History history;
    private volatile State state;

    Writer(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
        List<JournalEntry> journal = List.copyOf(store.journal());
        this.history = History.of(journal, settings.coder());
        this.state = new State(store.read(), journal, history.undoable(), history.redoable());
    }

    State state() {
        return state;
    }

    /// The study and its newest journal entry.
    SearchIndex.Moment moment() {
        State now = state;
        UUID entry = now.journal().isEmpty() ? store.studyId() : now.journal().getLast().id();
        return new SearchIndex.Moment(now.study(), new Mark(store.studyId(), now.newest(), entry));
    }

    Past past() {
        return new Past(store, state.journal());
    }

    Applied make(Plan plan) {
        Planned planned = plan.plan(state.study(), store);
        if (planned.change().isEmpty()) {
            return new Applied(planned.change(), state.study(), null);
        }
        return write(planned, planned.change().label(), JournalEntry.Kind.DO, 0);
    }

    /// Names this point of the journal.
    Applied milestone(String name) {
        return make((study, texts) -> {
            if (name.isBlank()) {
                throw new Problem("A milestone needs a name.", "Give one.");
            }
            if (study.milestones().stream().anyMatch(it -> Names.same(it.name(), name))) {
                throw new Problem(
                        "There is already a milestone “" + name.strip() + "”.",
                        "Choose another name.");
            }
            UUID id = settings.provenance().ids().next("milestone", Names.key(name));
            Milestone milestone =
                    new Milestone(
                            id,
                            name.strip(),
                            state.newest(),
                            settings.provenance().clock().instant());
            return Planned.of(
                    Change.of("Milestone “" + milestone.name() + "”", Delta.add(milestone)));
        });
    }

    Applied undo() {
        JournalEntry target = state.undoable();
        if (target == null) {
            throw new Problem(settings.coder() + " has nothing to take back.", "");
        }
        return reverse(target, JournalEntry.Kind.UNDO);
    }

    Applied redo() {
        JournalEntry target = state.redoable();
        if (target == null) {
            throw new Problem(settings.coder() + " has nothing to do again.", "");
        }
        return reverse(target, JournalEntry.Kind.REDO);
    }

    private Applied reverse(JournalEntry target, JournalEntry.Kind kind) {
        if (target.erased()) {
            throw new Problem(
                    "The change of "
                            + TIME.format(target.time())
                            + " cannot be taken back or done again: a part of it was erased.",
                    "");
        }
        Change recorded = new Change(target.label(), store.payload(target.sequence()).deltas());
        Change change = kind == JournalEntry.Kind.UNDO ? recorded.inverse() : recorded;
        String label = (kind == JournalEntry.Kind.UNDO ? "Undo: " : "Redo: ") + target.label();
        requireUntouched(target, change);
        return write(Planned.of(change), label, kind, target.sequence());
    }

    /// @throws Problem that names the later change, where one touched the same things
    private void requireUntouched(JournalEntry target, Change change) {
        Set<UUID> same = new HashSet<>();
        try {
            Study next = state.study().with(change);
            References.brokenBy(change, next)
                    .forEach(it -> {
                        same.add(it.entity().id());
                        same.add(it.missing());
                    });
        } catch (Conflict e) {
            same.add(e.entity());
        }
        if (!same.isEmpty()) {
            throw touchedSince(target, past().touchedAfter(target, same));
        }
    }

    private static Problem touchedSince(JournalEntry target, @Nullable JournalEntry later) {
        String culprit =
                later == null
                        ? "a later change"
                        : "“"
                                + later.label()
                                + "” by "
                                + later.coder()
                                + " ("
                                + TIME.format(later.time())
                                + ")";
        return new Problem(
                "“" + target.label() + "” stays: " + culprit + " touched the same things later.",
                "Take that back first.");
    }

    private Applied write(Planned planned, String label, JournalEntry.Kind kind, long target) {
        State before = state;
        Change change = planned.change();
        Study next = next(before.study(), change);
        List<References.Broken> broken = References.brokenBy(change, next);
        if (!broken.isEmpty()) {
            throw new IllegalStateException(
                    "“" + label + "” would break the study: " + broken.getFirst().sentence());
        }
        JournalEntry entry = store.write(planned, newEntry(label, kind, target));
        List<JournalEntry> journal = new ArrayList<>(before.journal());
        journal.add(entry);
        history.follow(entry);
        state = new State(next, List.copyOf(journal), history.undoable(), history.redoable());
        return new Applied(change, next, entry);
    }

    private static Study next(Study study, Change change) {
        try {
            return study.with(change);
        } catch (Conflict e) {
            throw new Problem(
                    "“"
                            + change.label()
                            + "” does not fit: the same things were changed meanwhile.",
                    "Look at them again, and repeat it.",
                    e);
        }
    }

    NewEntry newEntry(String label, JournalEntry.Kind kind, long target) {
        return new NewEntry(
                settings.provenance().ids().next("entry", Long.toString(state.newest() + 1)),
                settings.provenance().clock().instant(),
                settings.coder(),
                label,
                kind,
                target);
    }

    /// Reads everything again, after the file was changed beside the ordinary way.
    State reload() {
        List<JournalEntry> journal = List.copyOf(store.journal());
        history = History.of(journal, settings.coder());
        state = new State(store.read(), journal, history.undoable(), history.redoable());
        return state;
    }
}
