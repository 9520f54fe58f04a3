package org.postil.desktop.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.NotePad;
import org.postil.desktop.kit.Notice;
import org.postil.study.Annotation;
import org.postil.study.AnnotationEdits;
import org.postil.study.Change;
import org.postil.study.Planned;
import org.postil.study.Span;
import org.postil.study.Study;

/// Writes notes beside words of the open transcript, and opens those that stand there.
final class Annotating {
    private static final int LONGEST = 48;
    private final Desk desk;
    private final TranscriptPane pane;
    private final Supplier<@Nullable TranscriptModel> open;
    private @Nullable NotePad pad;

    /// @param open the transcript on the screen; null where none is
    Annotating(Desk desk, TranscriptPane pane, Supplier<@Nullable TranscriptModel> open) {
        this.desk = desk;
        this.pane = pane;
        this.open = open;
    }

    /// The note that was opened last; null before any.
    @Nullable NotePad pad() {
        return pad;
    }

    /// What the key does: opens the note that stands at the caret or, if it is one's own, on
    /// exactly the selected words; else begins one about the target.
    ///
    /// @param target null where nothing is selected and no coding is at hand
    void annotate(@Nullable Span target) {
        MarginNote there = there(target);
        if (there != null) {
            open(there);
        } else {
            begin(target);
        }
    }

    /// Begins a note, whatever stands there already.
    void begin(@Nullable Span target) {
        TranscriptModel model = open.get();
        if (target != null && model != null) {
            UUID transcript = model.transcript().id();
            NotePad made = new NotePad("Annotation", words -> add(transcript, target, words));
            show(made, target, "");
        }
    }

    /// Why the key does nothing; empty where it does something.
    ///
    /// @param noTarget why there is nothing to annotate
    String whyNot(String noTarget) {
        return noTarget.isEmpty() || there(null) == null ? noTarget : "";
    }

    private @Nullable MarginNote there(@Nullable Span target) {
        Span caret = desk.selection().span();
        return pane.notes().about(caret.isEmpty() || target == null ? caret : target).stream()
                .filter(it -> caret.isEmpty() || isMine(it) && it.span().equals(target))
                .min(Comparator.comparing(it -> !isMine(it)))
                .orElse(null);
    }

    private boolean isMine(MarginNote note) {
        return note.coder().equals(desk.myId());
    }

    /// Opens a note, or a choice of them where there are several.
    ///
    /// @param ids of annotations that are shown
    void open(List<UUID> ids) {
        List<MarginNote> found =
                pane.notes().all().stream().filter(it -> ids.contains(it.id())).toList();
        if (found.size() == 1) {
            open(found.getFirst());
        } else if (!found.isEmpty() && pane.textComponent().isShowing()) {
            JPopupMenu menu = new JPopupMenu("Annotations");
            found.forEach(it -> {
                JMenuItem item = new JMenuItem(title(it));
                item.addActionListener(event -> open(it));
                menu.add(item);
            });
            var place = pane.boundsOf(found.getFirst().span());
            menu.show(pane.textComponent(), place.x, place.y + place.height);
        }
    }

    /// A note in a few words: `Ngozi: Who lends a room…`.
    static String title(MarginNote note) {
        String words = note.words().strip().replaceAll("\\s+", " ");
        int end = Math.min(words.length(), LONGEST);
        boolean cut = end < words.length();
        if (cut && Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return note.coderName() + ": " + words.substring(0, end) + (cut ? "…" : "");
    }

    /// Opens a note: one's own to be changed or taken away, another's to be read.
    void open(MarginNote note) {
        NotePad made =
                new NotePad("Annotation", words -> alter(note.id(), words)).saying(note.by());
        show(
                isMine(note) ? made.removing(() -> remove(note.id())) : made.readOnly(),
                note.span(),
                note.words());
    }

    private void show(NotePad made, Span span, String words) {
        NotePad before = pad;
        if (before != null) {
            // What was written is not lost because another note is looked at.
            before.keep();
        }
        pad = made;
        pane.reveal(span);
        made.open(pane.textComponent(), pane.boundsOf(span), words);
    }

    private void add(UUID transcript, Span span, String words) {
        desk.applyAsMe(
                (study, texts, me) ->
                        AnnotationEdits.add(
                                texts,
                                new AnnotationEdits.Draft(
                                        Objects.requireNonNull(study.transcript(transcript)),
                                        span,
                                        words,
                                        me),
                                desk.project().provenance()),
                applied -> desk.notices().tell(Notice.news("The annotation stands.")));
    }

    private void alter(UUID id, String words) {
        change(id, it -> AnnotationEdits.alter(it, words));
    }

    private void remove(UUID id) {
        change(id, AnnotationEdits::remove);
    }

    private void change(UUID id, Function<Annotation, Planned> plan) {
        desk.apply((study, texts) -> {
            Annotation now = find(study, id);
            return now == null ? Planned.of(new Change("", List.of())) : plan.apply(now);
        });
    }

    private static @Nullable Annotation find(Study study, UUID id) {
        return study.annotations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
