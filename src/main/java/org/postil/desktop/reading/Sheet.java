package org.postil.desktop.reading;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Turn;

/// Everything that the painters need to know: the transcript, its codings, how they are shown, and
/// what is laid out for the present width.
final class Sheet {
    /// Text of the margin and the gutter, as a share of the reading font.
    private static final float SMALL = 0.84f;

    /// How much of the growth of the text its margin and gutter share.
    private static final double SHARED_GROWTH = 0.4;

    private static final int LINES_BELOW = 6;
    private final Marks marks = new Marks();
    private final Map<List<Integer>, Color> tints = new HashMap<>();
    private final Map<UUID, Integer> coders = new HashMap<>();
    private final Map<UUID, String> initials = new HashMap<>();
    private @Nullable TranscriptModel model;
    private ReadingStyle style = ReadingStyle.PLAIN;
    private ReadingColours colours = ReadingColours.LIGHT;
    private Advances advances;
    private Advances small;
    private Font font;
    private @Nullable TextFlow flow;
    private @Nullable Geometry geometry;
    private @Nullable MarginLayout margin;
    private MarginNotes notes = MarginNotes.NONE;
    private int width;
    private int version;

    Set<UUID> backlight = Set.of();
    List<Span> matches = List.of();
    int currentMatch = -1;
    @Nullable Span flash;
    @Nullable Span drop;
    @Nullable UUID selected;
    @Nullable Span pending;
    @Nullable Edge edge;

    Sheet(Font font) {
        this.font = font;
        this.advances = new Advances(font);
        this.small = new Advances(font.deriveFont(font.getSize2D() * SMALL));
    }

    @Nullable TranscriptModel model() {
        return model;
    }

    Marks marks() {
        return marks;
    }

    MarginNotes notes() {
        return notes;
    }

    void notes(MarginNotes other) {
        notes = other;
    }

    ReadingStyle style() {
        return style;
    }

    ReadingColours colours() {
        return colours;
    }

    Advances advances() {
        return advances;
    }

    Advances small() {
        return small;
    }

    /// What distances beside the column are measured in: the mean width of a character of the text
    /// if it grew as little as what stands beside it.
    float unitBeside() {
        return small.mean() / SMALL;
    }

    /// Grows with every layout.
    int version() {
        return version;
    }

    int width() {
        return width;
    }

    void show(TranscriptModel other) {
        model = other;
        marks.show(List.of());
        notes = MarginNotes.NONE;
        matches = List.of();
        currentMatch = -1;
        flash = null;
        drop = null;
        selected = null;
        pending = null;
        edge = null;
        coders.clear();
        forget();
    }

    void font(Font other) {
        font = other;
        scale();
    }

    void style(ReadingStyle other) {
        boolean scaled = other.zoom() != style.zoom();
        boolean moved = scaled || other.density() != style.density();
        moved |= other.focus() != style.focus();
        style = other;
        tints.clear();
        if (scaled) {
            scale();
        } else if (moved) {
            forget();
        }
    }

    private void scale() {
        Font scaled = font.deriveFont((float) (font.getSize2D() * style.zoom()));
        advances = new Advances(scaled);
        double beside = style.zoom() <= 1 ? style.zoom() : 1 + SHARED_GROWTH * (style.zoom() - 1);
        small = new Advances(font.deriveFont((float) (font.getSize2D() * beside * SMALL)));
        forget();
    }

    void colours(ReadingColours other) {
        colours = other;
        tints.clear();
    }

    /// To be called when the codings are others.
    void codingsChanged() {
        margin = null;
        Map<String, UUID> names = new TreeMap<>();
        coders.clear();
        initials.clear();
        for (Mark mark : marks.all()) {
            if (coders.putIfAbsent(mark.coder(), 0) == null) {
                names.put(mark.coderName() + mark.coder(), mark.coder());
            }
        }
        coders.clear();
        names.values().forEach(it -> coders.put(it, coders.size()));
    }

    private void forget() {
        flow = null;
        geometry = null;
        margin = null;
    }

    /// The place of a coder among those whose codings are shown, from 0.
    int coder(Mark mark) {
        return coders.getOrDefault(mark.coder(), 0);
    }

    /// The first letters of the coder's name.
    String initials(Mark mark) {
        return initials.computeIfAbsent(mark.coder(), key -> mark.initials());
    }

    boolean hasManyCoders() {
        return coders.size() > 1;
    }

    /// Lays the text out for a width, unless it is laid out so.
    ///
    /// @return null where there is no transcript
    @Nullable TextFlow flow(int wanted) {
        TranscriptModel shown = model;
        if (shown == null) {
            return null;
        }
        TextFlow known = flow;
        if (known == null || wanted != width) {
            width = wanted;
            Geometry made = Geometry.of(wanted, needs(shown));
            Geometry before = geometry;
            geometry = made;
            if (known == null || before == null || before.textWidth() != made.textWidth()) {
                margin = null;
                version++;
                known = new TextFlow(shown, spec(made));
                flow = known;
            }
        }
        return known;
    }

    private TextFlow.Spec spec(Geometry made) {
        ReadingStyle.Density density = style.density();
        int line = Math.round((float) density.line() * advances.height());
        int gap = Math.round((float) density.turn() * advances.height());
        return new TextFlow.Spec(advances, made.textWidth(), line, gap, Math.round(gap * 0.6f));
    }

    private Geometry.Needs needs(TranscriptModel shown) {
        List<Turn> turns = shown.turns();
        int last = turns.isEmpty() ? 0 : turns.getLast().number();
        float name =
                (float)
                        turns.stream()
                                .map(Turn::speaker)
                                .distinct()
                                .mapToDouble(it -> it == null ? 0 : small.of(it))
                                .max()
                                .orElse(0);
        float number = style.focus() || last == 0 ? 0 : small.of(String.valueOf(last));
        return new Geometry.Needs(
                advances.mean(),
                unitBeside(),
                style.zoom(),
                (int) Math.ceil(number),
                (int) Math.ceil(name),
                !style.focus());
    }

    /// The geometry of the present layout; only behind [#flow].
    Geometry geometry() {
        Geometry made = geometry;
        if (made == null) {
            throw new IllegalStateException("Nothing is laid out yet.");
        }
        return made;
    }

    /// The stripes; only behind [#flow].
    MarginLayout margin() {
        MarginLayout made = margin;
        TextFlow lines = flow;
        if (lines == null || style.focus()) {
            return MarginLayout.EMPTY;
        }
        if (made == null) {
            made = MarginLayout.of(marks.all(), lines::line);
            margin = made;
        }
        return made;
    }

    /// Above the first line.
    int top() {
        return Math.round(advances.height() / 2);
    }

    int height(TextFlow lines) {
        return top() + lines.height() + LINES_BELOW * lines.spec().lineHeight();
    }

    /// The span in which a coding is drawn: its own, or that which its handles are being moved to.
    Span spanOf(Mark mark) {
        Span moving = pending;
        return moving != null && mark.id().equals(selected) ? moving : mark.span();
    }

    @Nullable Mark selectedMark() {
        UUID id = selected;
        return id == null ? null : marks.withId(id);
    }

    /// The colour of a coding before it is made readable.
    int colour(Mark mark) {
        return switch (style.colouring()) {
            case CODES -> mark.colour();
            case CODERS -> ReadingColours.coder(coder(mark));
        };
    }

    /// Whether a backlight leaves this coding in the dark.
    boolean isDimmed(Mark mark) {
        return !backlight.isEmpty() && !backlight.contains(mark.code());
    }

    /// The ground of a segment; null where none of its codings is lit.
    @Nullable Color tint(Segment segment) {
        List<Integer> mixed = new ArrayList<>();
        for (Mark mark : segment.marks()) {
            if (!isDimmed(mark)) {
                mixed.add(colour(mark));
            }
        }
        if (mixed.isEmpty()) {
            return null;
        }
        mixed.sort(Comparator.naturalOrder());
        return tints.computeIfAbsent(
                mixed, key -> colours.tint(key.stream().mapToInt(Integer::intValue).toArray()));
    }
}
