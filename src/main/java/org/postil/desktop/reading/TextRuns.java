package org.postil.desktop.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;

/// The characters of a line in their colours.
final class TextRuns {
    private final Graphics2D canvas;
    private final Sheet sheet;
    private final TranscriptModel model;
    private final TextFlow flow;
    private final PageView view;
    private int[] cuts = new int[32];
    private int count;

    TextRuns(Graphics2D canvas, Sheet sheet, TextFlow flow, PageView view, TranscriptModel model) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.flow = flow;
        this.view = view;
        this.model = model;
    }

    /// @param segments that touch the line
    void paint(int line, List<Segment> segments) {
        int start = flow.start(line);
        int end = flow.end(line);
        count = 0;
        cut(start);
        cut(end);
        segments.forEach(it -> cut(new Span(it.start(), it.end()), start, end));
        cut(view.selection(), start, end);
        for (int at = firstStamp(start); at < stamps().size(); at++) {
            if (stamps().get(at).start() >= end) {
                break;
            }
            cut(stamps().get(at), start, end);
        }
        sheet.matches.stream()
                .filter(it -> it.start() < end && it.end() > start)
                .forEach(it -> cut(it, start, end));
        ShapedParagraph shaped = flow.shape(line);
        if (shaped != null) {
            Arrays.sort(cuts, 0, count);
            paintShaped(shaped, line, segments);
        } else {
            cutFoldsAndTabs(start, end);
            Arrays.sort(cuts, 0, count);
            paintPlain(line, segments);
        }
    }

    private List<Span> stamps() {
        return model.paragraphs().stamps();
    }

    private int firstStamp(int offset) {
        List<Span> stamps = stamps();
        int low = 0;
        int high = stamps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stamps.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void cut(Span span, int start, int end) {
        if (span.start() > start && span.start() < end) {
            cut(span.start());
        }
        if (span.end() > start && span.end() < end) {
            cut(span.end());
        }
    }

    private void cut(int offset) {
        if (count == cuts.length) {
            cuts = Arrays.copyOf(cuts, 2 * count);
        }
        cuts[count++] = offset;
    }

    private void cutFoldsAndTabs(int start, int end) {
        Folds folds = model.folds();
        for (int at = folds.firstEndingBehind(start); at < folds.count(); at++) {
            if (folds.start(at) >= end) {
                break;
            }
            cut(Math.max(start, folds.start(at)));
            cut(Math.min(end, folds.end(at)));
        }
        String text = model.text();
        for (int at = text.indexOf('\t', start, end); at >= 0; ) {
            cut(at);
            cut(at + 1);
            at = text.indexOf('\t', at + 1, end);
        }
    }

    private void paintPlain(int line, List<Segment> segments) {
        float x = sheet.geometry().textLeft();
        float left = x;
        float y = baseline(line);
        String text = model.text();
        for (int at = 0; at + 1 < count; at++) {
            int from = cuts[at];
            int to = cuts[at + 1];
            if (from == to || model.folds().hides(from)) {
                continue;
            }
            if (text.charAt(from) == '\t') {
                x = left + flow.spec().advances().tab(x - left);
                continue;
            }
            String run = text.substring(from, to);
            canvas.setColor(colour(from, line, segments));
            canvas.drawString(run, x, y);
            x += flow.spec().advances().of(run);
        }
    }

    /// Draws the layout as a whole, then its parts of another colour through their shapes.
    private void paintShaped(ShapedParagraph shaped, int line, List<Segment> segments) {
        TextLayout layout = shaped.layout(flow.within(line));
        Fills fills = new Fills(canvas, sheet, flow);
        float x = sheet.geometry().textLeft();
        Color first = colour(cuts[0], line, segments);
        canvas.setColor(first);
        layout.draw(canvas, x, baseline(line));
        for (int at = 0; at + 1 < count; at++) {
            if (cuts[at] == cuts[at + 1]) {
                continue;
            }
            Color colour = colour(cuts[at], line, segments);
            Shape part = fills.shape(line, new Span(cuts[at], cuts[at + 1]));
            if (!colour.equals(first) && part != null) {
                Shape clip = canvas.getClip();
                canvas.clip(part);
                canvas.setColor(ground(cuts[at], segments));
                canvas.fill(part);
                canvas.setColor(colour);
                layout.draw(canvas, x, baseline(line));
                canvas.setClip(clip);
            }
        }
    }

    private Color ground(int offset, List<Segment> segments) {
        if (isSelected(offset)) {
            return view.focused() ? sheet.colours().selection() : sheet.colours().resting();
        }
        Segment segment = segment(offset, segments);
        Color tint = segment == null || !isTinted() ? null : sheet.tint(segment);
        return tint == null ? sheet.colours().paper() : tint;
    }

    float baseline(int line) {
        Advances advances = flow.spec().advances();
        float room = flow.spec().lineHeight() - advances.height();
        return Math.round(sheet.top() + flow.top(line) + room / 2 + advances.ascent());
    }

    private boolean isTinted() {
        return switch (sheet.style().coded()) {
            case TINT, TINT_AND_UNDERLINE -> true;
            case UNDERLINE, STRIPES_ONLY -> false;
        };
    }

    private boolean isSelected(int offset) {
        return view.selection().start() <= offset && offset < view.selection().end();
    }

    private static @Nullable Segment segment(int offset, List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.start() <= offset && offset < segment.end()) {
                return segment;
            }
        }
        return null;
    }

    private Color colour(int offset, int line, List<Segment> segments) {
        ReadingColours colours = sheet.colours();
        if (isSelected(offset)) {
            return view.focused() ? colours.selectionInk() : colours.ink();
        }
        for (Span match : sheet.matches) {
            if (match.start() <= offset && offset < match.end()) {
                return colours.ink();
            }
        }
        Segment segment = segment(offset, segments);
        boolean lit =
                segment != null && segment.marks().stream().anyMatch(it -> !sheet.isDimmed(it));
        if (!sheet.backlight.isEmpty()) {
            return lit ? colours.ink() : colours.dim();
        }
        if (lit && isTinted()) {
            return colours.ink();
        }
        int stamp = firstStamp(offset);
        if (stamp < stamps().size() && stamps().get(stamp).start() <= offset) {
            return colours.faint();
        }
        int turn = model.paragraphs().turn(flow.paragraph(line));
        return model.isInterviewer(turn) ? colours.dim() : colours.ink();
    }
}
