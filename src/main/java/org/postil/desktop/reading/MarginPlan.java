package org.postil.desktop.reading;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where stripes and names of codes stand beside what is visible.
///
/// The painter and the pointer ask the same plan, so that what is seen is what is hit.
final class MarginPlan {
    /// A stripe at its place.
    record Placed(Mark mark, Rectangle place) {}

    private final List<Placed> stripes = new ArrayList<>();
    private final List<Placed> names = new ArrayList<>();
    private final List<MarginLabels.Label> labels;

    /// @param visible in the coordinates of the page
    MarginPlan(Sheet sheet, TextFlow flow, Rectangle visible) {
        Geometry place = sheet.geometry();
        int from = flow.lineAt(visible.y - sheet.top());
        int to = flow.lineAt(visible.y + visible.height - sheet.top());
        MarginLayout margin = sheet.margin();
        float unit = sheet.unitBeside();
        int row = (int) Math.ceil(sheet.small().height());
        int room = place.right() - place.laneLeft();
        float pitch = Math.min(unit, room / (2f * Math.max(1, margin.lanes())));
        int width = Math.max(2, Math.round(0.55f * pitch));
        List<MarginLabels.Bar> bars = new ArrayList<>();
        int line = flow.spec().lineHeight();
        int inset = Math.max(1, line / 10);
        for (MarginLayout.Stripe stripe : margin.beside(from, to)) {
            int x = place.laneLeft() + Math.round(stripe.lane() * pitch);
            int top = sheet.top() + flow.top(stripe.first()) + inset;
            int bottom = sheet.top() + flow.top(stripe.last()) + line - inset;
            stripes.add(new Placed(stripe.mark(), new Rectangle(x, top, width, bottom - top)));
            bars.add(new MarginLabels.Bar(stripe.mark(), top, bottom));
        }
        int left = place.laneLeft() + Math.round(Math.max(2, margin.lanes()) * pitch + unit);
        int names = place.right() - left;
        labels =
                MarginLabels.place(
                        bars,
                        new MarginLabels.Room(
                                visible.y,
                                visible.y + visible.height,
                                names < 6 * unit ? 0 : names,
                                row,
                                Math.round(unit)),
                        same -> width(sheet, same));
        for (MarginLabels.Label label : labels) {
            this.names.add(
                    new Placed(
                            label.mark(),
                            new Rectangle(left + label.x(), label.y(), label.width(), row)));
        }
    }

    /// What is written behind a code's name: who coded, where that is not clear.
    static String initials(Sheet sheet, List<Mark> marks) {
        if (!sheet.hasManyCoders()) {
            return "";
        }
        return marks.stream()
                .sorted(Comparator.comparingInt(sheet::coder))
                .map(sheet::initials)
                .distinct()
                .collect(Collectors.joining(" ", " · ", ""));
    }

    private static int width(Sheet sheet, List<Mark> marks) {
        String words = marks.getFirst().name() + initials(sheet, marks);
        return (int) Math.ceil(swatch(sheet) + sheet.small().of(words)) + 1;
    }

    /// The room for the coloured square before a name.
    static float swatch(Sheet sheet) {
        return 0.8f * sheet.small().height();
    }

    List<Placed> stripes() {
        return stripes;
    }

    List<Placed> names() {
        return names;
    }

    MarginLabels.Label label(int index) {
        return labels.get(index);
    }

    /// The coding whose name or stripe stands at a place; null for none.
    @Nullable Mark at(int x, int y) {
        for (Placed name : names) {
            if (name.place().contains(x, y)) {
                return name.mark();
            }
        }
        Placed nearest = null;
        for (Placed stripe : stripes) {
            Rectangle place = stripe.place();
            boolean beside = y >= place.y && y <= place.y + place.height;
            if (beside && (nearest == null || distance(stripe, x) < distance(nearest, x))) {
                nearest = stripe;
            }
        }
        return nearest != null && distance(nearest, x) <= nearest.place().width
                ? nearest.mark()
                : null;
    }

    private static int distance(Placed stripe, int x) {
        return Math.abs(x - stripe.place().x - stripe.place().width / 2);
    }
}
