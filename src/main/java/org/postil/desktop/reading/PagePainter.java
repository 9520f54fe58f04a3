package org.postil.desktop.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.postil.study.Span;
import org.postil.study.Turn;

/// Paints what the clip shows of a sheet.
final class PagePainter {
    private final Graphics2D canvas;
    private final Sheet sheet;
    private final TranscriptModel model;
    private final TextFlow flow;
    private final Fills fills;

    PagePainter(Graphics2D canvas, Sheet sheet, TranscriptModel model, TextFlow flow) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.model = model;
        this.flow = flow;
        this.fills = new Fills(canvas, sheet, flow);
    }

    void paint(PageView view) {
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setFont(sheet.advances().font());
        Rectangle clip = canvas.getClipBounds();
        Rectangle shown = clip == null ? view.visible() : clip;
        int first = flow.lineAt(shown.y - sheet.top());
        int last = flow.lineAt(shown.y + shown.height - sheet.top());
        TextRuns runs = new TextRuns(canvas, sheet, flow, view, model);
        for (int line = first; line <= last; line++) {
            Span span = new Span(flow.start(line), flow.end(line));
            List<Segment> segments = sheet.marks().segments(span);
            grounds(line, span, segments, view);
            runs.paint(line, segments);
        }
        MarginPainter margin = new MarginPainter(canvas, sheet, flow);
        margin.underlines(first, last, runs);
        new NoteSigns(sheet, flow).paint(canvas, first, last, runs);
        outlines(first, last);
        gutter(first, last, view, runs);
        margin.paint(view.visible());
    }

    private void grounds(int line, Span span, List<Segment> segments, PageView view) {
        ReadingColours colours = sheet.colours();
        Span flash = sheet.flash;
        if (flash != null) {
            fills.fill(line, flash, colours.flash());
        }
        switch (sheet.style().coded()) {
            case TINT, TINT_AND_UNDERLINE -> {
                for (Segment segment : segments) {
                    Color tint = sheet.tint(segment);
                    if (tint != null) {
                        fills.fill(line, new Span(segment.start(), segment.end()), tint);
                    }
                }
            }
            case UNDERLINE, STRIPES_ONLY -> {}
        }
        for (int at = 0; at < sheet.matches.size(); at++) {
            Span match = sheet.matches.get(at);
            if (match.overlaps(span)) {
                boolean current = at == sheet.currentMatch;
                fills.fill(line, match, current ? colours.currentMatch() : colours.match());
            }
        }
        if (view.selection().overlaps(span)) {
            fills.fill(
                    line,
                    view.selection(),
                    view.focused() ? colours.selection() : colours.resting());
        }
    }

    private void outlines(int first, int last) {
        ReadingColours colours = sheet.colours();
        if (sheet.currentMatch >= 0 && sheet.currentMatch < sheet.matches.size()) {
            frame(sheet.matches.get(sheet.currentMatch), first, last, colours.ink(), thin());
        }
        Span flash = sheet.flash;
        if (flash != null) {
            frame(flash, first, last, colours.accent(), thin());
        }
        Span drop = sheet.drop;
        if (drop != null) {
            frame(drop, first, last, colours.accent(), dashed());
        }
        Mark selected = sheet.selectedMark();
        if (selected != null && !sheet.style().focus()) {
            Span span = sheet.spanOf(selected);
            Color colour = colours.stripe(sheet.colour(selected));
            frame(span, first, last, colour, new BasicStroke(unit() * 1.6f));
            handle(span.start(), Edge.START, colour);
            handle(span.end(), Edge.END, colour);
        }
    }

    private float unit() {
        return sheet.advances().height() / 18;
    }

    private BasicStroke thin() {
        return new BasicStroke(unit());
    }

    private BasicStroke dashed() {
        float[] dash = {4 * unit(), 3 * unit()};
        return new BasicStroke(
                1.5f * unit(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private void frame(Span span, int first, int last, Color colour, BasicStroke stroke) {
        // One line more on each side, so that no edge shows where the clip cuts.
        Area area = fills.area(span, Math.max(0, first - 1), Math.min(flow.lines() - 1, last + 1));
        canvas.setColor(colour);
        canvas.setStroke(stroke);
        canvas.draw(area);
    }

    private void handle(int offset, Edge edge, Color colour) {
        Rectangle2D bar = handle(sheet, flow, offset, edge);
        float ball = 4 * unit();
        canvas.setColor(colour);
        canvas.fill(bar);
        double y = edge == Edge.START ? bar.getY() : bar.getMaxY();
        boolean chosen = edge == sheet.edge;
        float radius = chosen ? 1.5f * ball : ball;
        Ellipse2D circle =
                new Ellipse2D.Double(bar.getCenterX() - radius, y - radius, 2 * radius, 2 * radius);
        canvas.fill(circle);
        if (chosen) {
            canvas.setColor(sheet.colours().ink());
            canvas.setStroke(new BasicStroke(1.5f * unit()));
            canvas.draw(circle);
        }
    }

    /// The bar at an end of the selected coding.
    static Rectangle2D handle(Sheet sheet, TextFlow flow, int offset, Edge edge) {
        // The end of a coding belongs to its last character, not to the line behind it.
        int line = flow.line(edge == Edge.START ? offset : Math.max(0, offset - 1));
        float unit = sheet.advances().height() / 18;
        float x =
                sheet.geometry().textLeft() + flow.x(line, Math.min(offset, flow.trimmedEnd(line)));
        int height = Fills.height(sheet, flow);
        return new Rectangle2D.Float(x - unit, Fills.top(sheet, flow, line), 2 * unit, height);
    }

    private void gutter(int first, int last, PageView view, TextRuns runs) {
        Paragraphs paragraphs = model.paragraphs();
        int top = flow.lineAt(view.visible().y - sheet.top());
        int whole =
                sheet.top() + flow.top(top) < view.visible().y
                        ? Math.min(top + 1, flow.lines() - 1)
                        : top;
        for (int line = first; line <= last; line++) {
            boolean opens =
                    flow.isFirstOfParagraph(line) && paragraphs.opensTurn(flow.paragraph(line));
            int turn = paragraphs.turn(flow.paragraph(line));
            // A turn that began above keeps its name in sight.
            if (turn >= 0 && (opens || line == whole)) {
                name(model.turns().get(turn), runs.baseline(line));
            }
        }
    }

    private void name(Turn turn, float baseline) {
        String speaker = turn.speaker();
        if (speaker == null) {
            return;
        }
        Geometry place = sheet.geometry();
        Advances small = sheet.small();
        canvas.setFont(small.font());
        String name = fitted(speaker, small, place.nameWidth());
        canvas.setColor(sheet.colours().dim());
        canvas.drawString(name, place.nameRight() - small.of(name), baseline);
        if (!sheet.style().focus()) {
            String number = String.valueOf(turn.number());
            canvas.setColor(sheet.colours().faint());
            canvas.drawString(number, place.numberRight() - small.of(number), baseline);
        }
    }

    /// The text, or as much of it as fits with an ellipsis.
    static String fitted(String text, Advances advances, float width) {
        if (advances.of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && advances.of(text.substring(0, end)) + advances.of('…') > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
