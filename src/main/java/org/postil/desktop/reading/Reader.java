package org.postil.desktop.reading;

import java.awt.Point;
import java.util.List;
import java.util.UUID;
import org.postil.study.Span;

/// What the mouse does in the transcript.
final class Reader implements TranscriptListener {
    private final ReadingPane pane;

    Reader(ReadingPane pane) {
        this.pane = pane;
    }

    @Override
    public void selectionChanged(Span selection) {
        pane.selected(selection);
    }

    @Override
    public void codingClicked(Mark mark) {
        pane.desk().select(pane.desk().selection().withCoding(mark.id()));
    }

    @Override
    public void codingResized(Mark mark, Span wanted) {
        pane.gestures().resize(mark.id(), wanted);
    }

    @Override
    public void codesDropped(List<UUID> codes, Span target) {
        pane.gestures().code(codes, target);
    }

    @Override
    public void noteClicked(List<UUID> notes) {
        pane.annotating().open(notes);
    }

    @Override
    public void menuWanted(Point place, List<Mark> codings, List<UUID> notes) {
        PlaceMenu menu = pane.menu();
        if (menu != null) {
            menu.open(place, codings, notes);
        }
    }
}
