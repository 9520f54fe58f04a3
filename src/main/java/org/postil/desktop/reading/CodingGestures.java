package org.postil.desktop.reading;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.project.Applied;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodebookEdits;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.CodingReach;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.Snapping;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The act of coding: what the keys and the mouse do to the codings of the open transcript.
final class CodingGestures {
    /// Values of the coding attribute `weight`.
    static final List<String> WEIGHTS = List.of("primary", "secondary");

    /// Values of the coding attribute `experience`.
    static final List<String> EXPERIENCES = List.of("own", "others", "hypothetical");

    private final Desk desk;
    private final RecentCodes recent;
    private final Supplier<@Nullable TranscriptModel> open;

    /// @param open the transcript on the screen; null where none is
    CodingGestures(Desk desk, RecentCodes recent, Supplier<@Nullable TranscriptModel> open) {
        this.desk = desk;
        this.recent = recent;
        this.open = open;
    }

    /// What would be coded: the selection without blanks at its ends, else the place of the coding
    /// at hand; null where there is neither.
    @Nullable Span target() {
        TranscriptModel model = open.get();
        if (model == null) {
            return null;
        }
        Span selected = Snapping.trimmed(model.text(), desk.selection().span());
        if (!selected.isEmpty()) {
            return selected;
        }
        Coding coding = atHand();
        return coding == null ? null : coding.span();
    }

    /// Why nothing can be coded now; empty where it can.
    String whyNoTarget() {
        if (open.get() == null) {
            return "Open a transcript first.";
        }
        return target() == null ? "Select the words to code first." : "";
    }

    /// The coding at hand; null where none is.
    @Nullable Coding atHand() {
        UUID id = desk.selection().coding();
        UUID transcript = desk.selection().transcript();
        if (id == null || transcript == null) {
            return null;
        }
        return desk.study().codings(transcript).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// Why the coding at hand cannot be changed; empty where it can.
    String whyNotMine() {
        Coding coding = atHand();
        return coding == null
                ? "Choose a coding first: click it, or press O."
                : whyNotMine(coding.coder());
    }

    /// Why codings of a coder cannot be changed at this desk; empty where they can.
    String whyNotMine(UUID coder) {
        if (coder.equals(desk.myId())) {
            return "";
        }
        return "This coding is "
                + Objects.requireNonNull(desk.study().coder(coder)).name()
                + "’s. Code the words yourself, or change the coder in the Study menu.";
    }

    /// Codes the target.
    void code(Code code) {
        Span target = target();
        if (target != null) {
            code(List.of(code.id()), target);
        }
    }

    /// Codes a stretch with several codes, each a change of its own.
    void code(List<UUID> codes, Span target) {
        TranscriptModel model = open.get();
        if (model == null) {
            return;
        }
        UUID transcript = model.transcript().id();
        for (UUID code : codes) {
            desk.applyAsMe(
                    (study, texts, me) ->
                            CodingEdits.apply(
                                    study,
                                    texts,
                                    CodingDraft.of(
                                            transcript(study, transcript),
                                            target,
                                            Objects.requireNonNull(study.code(code)),
                                            me),
                                    provenance()),
                    applied -> coded(applied, model));
            recent.used(code);
        }
    }

    private static Transcript transcript(Study study, UUID id) {
        return Objects.requireNonNull(study.transcript(id), "The open transcript is gone");
    }

    private Provenance provenance() {
        return desk.project().provenance();
    }

    /// Takes the new coding in hand, and warns where it reaches into another speaker's turn.
    private void coded(Applied applied, TranscriptModel model) {
        for (Delta delta : applied.change().deltas()) {
            if (delta.after() instanceof Coding coding) {
                desk.select(desk.selection().withCoding(coding.id()));
                CodingReach reach =
                        CodingReach.of(
                                applied.study(), model.transcript(), coding.span(), model.text());
                if (reach.crosses()) {
                    desk.notices()
                            .tell(
                                    Notice.warning(
                                            "The coding was made. " + reach.sentence(),
                                            "Press [ or ] and the arrow keys to move its ends."));
                }
            }
        }
    }

    /// Codes with the code behind a digit.
    ///
    /// @param number from 1, the last used
    void codeRecent(int number) {
        Code code = recent.at(number);
        if (code != null) {
            code(code);
        }
    }

    /// The code that was used last; null before any.
    @Nullable Code lastCode() {
        return recent.at(1);
    }

    String whyNoRecent(int number) {
        String against = whyNoTarget();
        return against.isEmpty() && recent.at(number) == null
                ? "There is no code number " + number + " yet: these are the codes used lately."
                : against;
    }

    /// Codes the target with a code that is named by its own words.
    void inVivo() {
        TranscriptModel model = open.get();
        Span target = target();
        if (model != null && target != null) {
            UUID transcript = model.transcript().id();
            desk.applyAsMe(
                    (study, texts, me) ->
                            CodebookEdits.inVivo(
                                    study,
                                    texts,
                                    new CodebookEdits.Place(
                                            transcript(study, transcript), target, me),
                                    provenance()),
                    applied -> coded(applied, model, codeOf(applied)));
        }
    }

    /// Makes a code and codes the target with it.
    ///
    /// @param parent null for the top
    void codeNew(String name, @Nullable Code parent) {
        TranscriptModel model = open.get();
        Span target = target();
        if (model == null || target == null) {
            return;
        }
        UUID transcript = model.transcript().id();
        desk.applyAsMe(
                (study, texts, me) -> {
                    Code code = CodebookEdits.fresh(study, name, parent, provenance());
                    CodingDraft draft =
                            CodingDraft.of(transcript(study, transcript), target, code, me);
                    return CodebookEdits.createAndCode(study, texts, draft, provenance());
                },
                applied -> coded(applied, model, codeOf(applied)));
    }

    private void coded(Applied applied, TranscriptModel model, @Nullable UUID code) {
        if (code != null) {
            recent.used(code);
        }
        coded(applied, model);
    }

    private static @Nullable UUID codeOf(Applied applied) {
        for (Delta delta : applied.change().deltas()) {
            if (delta.after() instanceof Coding coding) {
                return coding.code();
            }
        }
        return null;
    }

    /// Takes the coding at hand away.
    void uncode() {
        change((study, coding) -> CodingEdits.remove(study, List.of(coding)));
    }

    /// Marks the coding at hand as one that shows best what its code means, or no longer.
    void exemplar() {
        change((study, coding) ->
                CodingEdits.exemplar(study, List.of(coding), !coding.isExemplar()));
    }

    /// Gives the coding at hand the next of some values, and none after the last.
    void cycle(String attribute, List<String> values) {
        change((study, coding) -> {
            int at = values.indexOf(coding.attributes().getOrDefault(attribute, ""));
            String next = at + 1 < values.size() ? values.get(at + 1) : null;
            return CodingEdits.attribute(study, List.of(coding), attribute, next);
        });
    }

    /// Gives the coding at hand a value, or none.
    void attribute(String attribute, @Nullable String value) {
        change((study, coding) -> CodingEdits.attribute(study, List.of(coding), attribute, value));
    }

    /// Gives the coding at hand another code.
    void recode(UUID code) {
        change((study, coding) ->
                CodingEdits.recode(
                        study, List.of(coding), Objects.requireNonNull(study.code(code))));
        recent.used(code);
    }

    /// Gives a coding other ends.
    void resize(UUID coding, Span wanted) {
        Coding now = find(desk.study(), coding);
        if (now != null && now.coder().equals(desk.myId())) {
            desk.apply((study, texts) -> {
                Coding current = find(study, coding);
                return current == null
                        ? nothing()
                        : CodingEdits.resize(study, texts, current, wanted);
            });
        } else if (now != null) {
            desk.notices().tell(Notice.news(whyNotMine()));
        }
    }

    private static Planned nothing() {
        return Planned.of(new Change("", List.of()));
    }

    /// A change of one coding.
    private interface OneCoding {
        Planned plan(Study study, Coding coding);
    }

    private void change(OneCoding plan) {
        Coding coding = atHand();
        if (coding != null) {
            desk.apply((study, texts) -> {
                Coding current = find(study, coding.id());
                return current == null ? nothing() : plan.plan(study, current);
            });
        }
    }

    /// A coding of the open transcript; null where it is gone.
    @Nullable Coding find(UUID coding) {
        return find(desk.study(), coding);
    }

    private @Nullable Coding find(Study study, UUID coding) {
        TranscriptModel model = open.get();
        if (model == null) {
            return null;
        }
        return study.codings(model.transcript().id()).stream()
                .filter(it -> it.id().equals(coding))
                .findFirst()
                .orElse(null);
    }
}
