package org.postil.desktop.reading;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Tooltips;
import org.postil.study.Span;
import org.postil.study.Turn;

/// What lies under the pointer.
final class Pointer {
    private final TranscriptText text;
    private final Sheet sheet;
    private final TextFlow flow;

    /// @param text shows a transcript
    Pointer(TranscriptText text) {
        this.text = text;
        this.sheet = text.sheet();
        this.flow = text.flow();
    }

    boolean isInGutter(Point place) {
        return place.x < sheet.geometry().textLeft() - Math.round(sheet.unitBeside());
    }

    boolean isInMargin(Point place) {
        return !sheet.style().focus() && place.x >= sheet.geometry().laneLeft() - 3;
    }

    /// The coding whose stripe or name is there; null for none.
    @Nullable Mark inMargin(Point place) {
        return isInMargin(place)
                ? new MarginPlan(sheet, flow, text.getVisibleRect()).at(place.x, place.y)
                : null;
    }

    /// The annotations whose sign is there; none where there is none.
    List<MarginNote> signAt(Point place) {
        return isInMargin(place) ? List.of() : new NoteSigns(sheet, flow).at(place.x, place.y);
    }

    /// The end of the selected coding whose handle is there; null for none.
    @Nullable Edge handle(Point place) {
        Mark mark = sheet.selectedMark();
        if (mark == null || sheet.style().focus()) {
            return null;
        }
        Span span = sheet.spanOf(mark);
        double reach = sheet.advances().height() / 3;
        for (Edge edge : Edge.values()) {
            Rectangle2D bar = PagePainter.handle(sheet, flow, edge.of(span), edge);
            Rectangle2D wide =
                    new Rectangle2D.Double(
                            bar.getX() - reach,
                            bar.getY() - reach,
                            bar.getWidth() + 2 * reach,
                            bar.getHeight() + 2 * reach);
            boolean nearer = edge == Edge.END || place.x <= bar.getCenterX() + reach / 2;
            if (wide.contains(place) && nearer) {
                return edge;
            }
        }
        return null;
    }

    int offset(Point place) {
        int line = flow.lineAt(place.y - sheet.top());
        return flow.offset(line, place.x - sheet.geometry().textLeft());
    }

    /// The offset of the character under the pointer, where there is one; else -1.
    int character(Point place) {
        int line = flow.lineAt(place.y - sheet.top());
        float x = place.x - sheet.geometry().textLeft();
        if (x < 0 || x > flow.x(line, flow.trimmedEnd(line))) {
            return -1;
        }
        int offset = flow.offset(line, x);
        return offset > flow.start(line) && flow.x(line, offset) > x ? offset - 1 : offset;
    }

    /// The turn of a line; null before the first.
    @Nullable Turn turn(Point place) {
        TranscriptModel model = sheet.model();
        int line = flow.lineAt(place.y - sheet.top());
        return model == null ? null : model.turnAt(flow.start(line));
    }

    int cursor(Point place) {
        if (handle(place) != null) {
            return Cursor.E_RESIZE_CURSOR;
        }
        if (inMargin(place) != null || !signAt(place).isEmpty()) {
            return Cursor.HAND_CURSOR;
        }
        return isInGutter(place) || isInMargin(place) ? Cursor.DEFAULT_CURSOR : Cursor.TEXT_CURSOR;
    }

    /// The tooltip: codes with their coders and annotations, or the turn's speaker; null for none.
    @Nullable String hint(Point place) {
        List<MarginNote> signed = signAt(place);
        if (!signed.isEmpty()) {
            return noted("", signed);
        }
        if (isInGutter(place)) {
            Turn turn = turn(place);
            return turn == null || turn.speaker() == null
                    ? null
                    : turn.speaker() + ", turn " + turn.number();
        }
        Mark beside = inMargin(place);
        if (beside != null) {
            return named(beside);
        }
        int character = isInMargin(place) ? -1 : character(place);
        if (character < 0) {
            return null;
        }
        return noted(
                text.codingsAt(character).stream()
                        .map(Pointer::named)
                        .collect(Collectors.joining("; ")),
                sheet.notes().at(character));
    }

    private static @Nullable String noted(String codes, List<MarginNote> notes) {
        List<String> lines = new ArrayList<>();
        lines.add(codes);
        for (MarginNote note : notes) {
            lines.add("Annotation by " + note.by() + ":");
            lines.add(note.words());
        }
        return Tooltips.wrapped(lines.toArray(String[]::new));
    }

    private static String named(Mark mark) {
        return mark.name() + " (" + mark.coderName() + ")";
    }
}
