package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The names beside the stripes: as many as have room, none over another.
final class MarginLabels {
    /// A stripe in pixels.
    record Bar(Mark mark, int top, int bottom) {}

    /// The room for names, in pixels.
    ///
    /// @param top of what is visible: names of stripes that begin above it stand there
    /// @param row the height of a name
    record Room(int top, int bottom, int width, int row, int gap) {}

    /// A name at its place.
    ///
    /// @param hidden how many names have no room and are counted behind this one
    record Label(Mark mark, int x, int y, int width, int hidden) {}

    /// How many rows a name may stand below where its stripe begins or is first seen.
    private static final int DRIFT = 5;

    private final Room room;
    private final ToIntFunction<Mark> width;
    private final List<Label> placed = new ArrayList<>();
    private int free;

    private MarginLabels(Room room, ToIntFunction<Mark> width) {
        this.room = room;
        this.width = width;
        this.free = room.top();
    }

    /// @param bars by top, then by lane
    /// @param width of a coding's name, unbounded
    static List<Label> place(List<Bar> bars, Room room, ToIntFunction<Mark> width) {
        MarginLabels labels = new MarginLabels(room, width);
        if (room.width() > 0) {
            bars.forEach(labels::place);
        }
        return List.copyOf(labels.placed);
    }

    private void place(Bar bar) {
        int wanted = Math.max(bar.top(), room.top());
        int y = Math.max(wanted, free);
        int wide = Math.min(width.applyAsInt(bar.mark()), room.width());
        Label last = placed.isEmpty() ? null : placed.getLast();
        if (y + room.row() <= Math.max(bar.bottom(), wanted + room.row())) {
            put(new Label(bar.mark(), 0, y, wide, 0));
        } else if (last != null && fitsBehind(last, wide, wanted)) {
            put(new Label(bar.mark(), right(last), last.y(), wide, 0));
        } else if (y <= wanted + DRIFT * room.row() && y + room.row() <= room.bottom()) {
            put(new Label(bar.mark(), 0, y, wide, 0));
        } else if (last != null) {
            placed.set(
                    placed.size() - 1,
                    new Label(last.mark(), last.x(), last.y(), last.width(), last.hidden() + 1));
        }
    }

    private int right(Label label) {
        return label.x() + label.width() + room.gap();
    }

    private boolean fitsBehind(@Nullable Label last, int wide, int wanted) {
        return last != null
                && last.hidden() == 0
                && right(last) + wide <= room.width()
                && last.y() + room.row() > wanted;
    }

    private void put(Label label) {
        placed.add(label);
        free = label.y() + room.row();
    }
}
