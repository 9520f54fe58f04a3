package org.postil.desktop.reading;

import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.UUID;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultCaret;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Turn;

/// The caret of a text that is only read: seen though nothing can be typed, and selecting by word,
/// sentence and turn.
final class ReadingCaret extends DefaultCaret {
    private static final int WORD = 2;
    private static final int SENTENCE = 3;

    /// What the pointer does between press and release.
    private enum Gesture {
        NONE,
        SELECTING_UNITS,
        RESIZING,
        DONE
    }

    private Gesture gesture = Gesture.NONE;
    private int unit;
    private Span anchor = new Span(0, 0);
    private @Nullable Edge edge;

    private TranscriptText text() {
        return (TranscriptText) getComponent();
    }

    @Override
    public void focusGained(FocusEvent event) {
        super.focusGained(event);
        setVisible(true);
        text().repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        super.focusLost(event);
        text().repaint();
    }

    @Override
    public void mousePressed(MouseEvent event) {
        gesture = Gesture.NONE;
        if (text().sheet().model() == null || menu(event)) {
            return;
        }
        Pointer pointer = new Pointer(text());
        Point place = event.getPoint();
        if (SwingUtilities.isLeftMouseButton(event) && special(event, pointer, place)) {
            text().requestFocusInWindow();
            event.consume();
        } else {
            super.mousePressed(event);
        }
    }

    /// Presses that do not only place the caret.
    private boolean special(MouseEvent event, Pointer pointer, Point place) {
        edge = pointer.handle(place);
        if (edge != null) {
            gesture = Gesture.RESIZING;
            text().resize(edge, edge.of(spanOfSelected()));
        } else if (!pointer.signAt(place).isEmpty()) {
            gesture = Gesture.DONE;
            List<UUID> notes = pointer.signAt(place).stream().map(MarginNote::id).toList();
            text().listener().noteClicked(notes);
        } else if (pointer.isInGutter(place)) {
            gesture = Gesture.DONE;
            turn(pointer.turn(place));
        } else if (pointer.isInMargin(place)) {
            gesture = Gesture.DONE;
            Mark beside = pointer.inMargin(place);
            if (beside != null) {
                text().listener().codingClicked(beside);
            }
        } else if (event.getClickCount() >= WORD) {
            gesture = Gesture.SELECTING_UNITS;
            unit = event.getClickCount();
            anchor = unit(Math.max(pointer.character(place), 0), pointer.offset(place));
            text().select(anchor);
        }
        return gesture != Gesture.NONE;
    }

    private Span spanOfSelected() {
        Mark mark = text().sheet().selectedMark();
        return mark == null ? new Span(0, 1) : text().sheet().spanOf(mark);
    }

    private void turn(@Nullable Turn turn) {
        if (turn != null) {
            text().select(TranscriptModel.speech(turn));
            text().listener().turnClicked(turn);
        }
    }

    /// The word, sentence or turn at a place.
    private Span unit(int character, int offset) {
        TranscriptModel model = text().sheet().model();
        int at = character > 0 ? character : offset;
        if (model == null) {
            return new Span(at, at);
        }
        if (unit == WORD) {
            return model.wordAt(at);
        }
        if (unit == SENTENCE) {
            return model.sentenceAt(at, text().sentences());
        }
        Turn turn = model.turnAt(at);
        return turn == null ? model.wordAt(at) : TranscriptModel.speech(turn);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (text().sheet().model() == null) {
            return;
        }
        switch (gesture) {
            case NONE -> super.mouseDragged(event);
            case DONE -> {}
            case RESIZING -> {
                Edge moved = edge;
                if (moved != null) {
                    text().resize(moved, new Pointer(text()).offset(event.getPoint()));
                }
            }
            case SELECTING_UNITS -> {
                Pointer pointer = new Pointer(text());
                int offset = pointer.offset(event.getPoint());
                Span here = unit(offset, offset);
                if (here.start() < anchor.start()) {
                    setDot(anchor.end());
                    moveDot(here.start());
                } else {
                    setDot(anchor.start());
                    moveDot(Math.max(anchor.end(), here.end()));
                }
            }
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        switch (gesture) {
            case NONE -> {
                if (!menu(event)) {
                    super.mouseReleased(event);
                }
            }
            case RESIZING -> text().endResize(true);
            case DONE, SELECTING_UNITS -> {}
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        boolean single = gesture == Gesture.NONE && event.getClickCount() == 1;
        if (!single || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        if (text().sheet().model() != null && text().selection().isEmpty()) {
            int character = new Pointer(text()).character(event.getPoint());
            if (character >= 0 && !text().codingsAt(character).isEmpty()) {
                text().listener().codingClicked(text().codingsAt(character).getFirst());
            }
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        text().point(event.getPoint());
    }

    /// In the column the caret goes to the place, unless that is selected; beside it nothing moves.
    private boolean menu(MouseEvent event) {
        if (!event.isPopupTrigger() || text().sheet().model() == null) {
            return false;
        }
        text().requestFocusInWindow();
        Pointer pointer = new Pointer(text());
        Point place = event.getPoint();
        Mark beside = pointer.inMargin(place);
        List<MarginNote> signed = pointer.signAt(place);
        if (beside != null || !signed.isEmpty()) {
            tell(place, beside == null ? List.of() : List.of(beside), signed);
            return true;
        }
        int offset = pointer.offset(place);
        Span selection = text().selection();
        if (offset < selection.start() || offset > selection.end()) {
            setDot(offset);
        }
        int character = pointer.isInMargin(place) ? -1 : pointer.character(place);
        int at = character < 0 ? offset : character;
        tell(place, text().codingsAt(at), text().sheet().notes().at(at));
        return true;
    }

    private void tell(Point place, List<Mark> codings, List<MarginNote> notes) {
        text().listener().menuWanted(place, codings, notes.stream().map(MarginNote::id).toList());
    }
}
