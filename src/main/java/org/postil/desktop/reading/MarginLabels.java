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
    /// @param marks the codings with this code that begin here, by whomever; at least one
    /// @param hidden how many names have no room and are counted behind this one
    record Label(List<Mark> marks, int x, int y, int width, int hidden) {
        Label {
            marks = List.copyOf(marks);
        }

        Mark mark() {
            return marks.getFirst();
        }

        private Label and(Mark other, int wide) {
            List<Mark> more = new ArrayList<>(marks);
            more.add(other);
            return new Label(more, x, y, wide, hidden);
        }
    }

    /// How many rows a name may stand below where its stripe begins or is first seen.
    private static final int DRIFT = 5;

    /// How many rows apart the same code's name is not said again.
    private static final int NEAR = 2;

    private final Room room;
    private final ToIntFunction<List<Mark>> width;
    private final List<Label> placed = new ArrayList<>();
    private int free;

    private MarginLabels(Room room, ToIntFunction<List<Mark>> width) {
        this.room = room;
        this.width = width;
        this.free = room.top();
    }

    /// @param bars by top, then by lane
    /// @param width of the name and the initials of some codings with one code, unbounded
    static List<Label> place(List<Bar> bars, Room room, ToIntFunction<List<Mark>> width) {
        MarginLabels labels = new MarginLabels(room, width);
        if (room.width() > 0) {
            bars.forEach(labels::place);
        }
        return List.copyOf(labels.placed);
    }

    private void place(Bar bar) {
        int wanted = Math.max(bar.top(), room.top());
        if (joins(bar.mark(), wanted)) {
            return;
        }
        int y = Math.max(wanted, free);
        int wide = width(List.of(bar.mark()));
        Label last = placed.isEmpty() ? null : placed.getLast();
        if (y + room.row() <= Math.max(bar.bottom(), wanted + room.row())) {
            put(bar.mark(), 0, y, wide);
        } else if (last != null && fitsBehind(last, wide, wanted)) {
            put(bar.mark(), right(last), last.y(), wide);
        } else if (y <= wanted + DRIFT * room.row() && y + room.row() <= room.bottom()) {
            put(bar.mark(), 0, y, wide);
        } else if (last != null) {
            placed.set(
                    placed.size() - 1,
                    new Label(last.marks(), last.x(), last.y(), last.width(), last.hidden() + 1));
        }
    }

    private int width(List<Mark> marks) {
        return Math.min(width.applyAsInt(marks), room.width());
    }

    /// Whether the same code's name stands near by and can stand for this coding too.
    private boolean joins(Mark mark, int wanted) {
        for (int at = placed.size() - 1; at >= Math.max(0, placed.size() - DRIFT); at--) {
            Label label = placed.get(at);
            boolean near = Math.abs(label.y() - wanted) <= NEAR * room.row();
            if (near && label.mark().code().equals(mark.code())) {
                Label joined = label.and(mark, 0);
                int wide = width(joined.marks());
                boolean alone = at == placed.size() - 1 || placed.get(at + 1).x() == 0;
                if (wide <= label.width() || alone && label.x() + wide <= room.width()) {
                    placed.set(at, label.and(mark, wide));
                    return true;
                }
            }
        }
        return false;
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

    private void put(Mark mark, int x, int y, int wide) {
        placed.add(new Label(List.of(mark), x, y, wide, 0));
        free = y + room.row();
    }
}
