package org.postil.desktop.reading;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.study.Sentences;
import org.postil.study.Span;

/// The transcript view: a transcript's text with its speakers to the left and its codings in the
/// text and to the right.
///
/// Everything on the event thread. Nothing here reads files; a [Sentences] that is given must have
/// read its model before.
public final class TranscriptPane extends JPanel {
    /// Lines above a place that the reader is led to.
    private static final int CONTEXT = 3;

    private final TranscriptText text;
    private final JScrollPane scroll;

    /// The text at the upper edge, which stays there whatever else changes.
    private Anchor anchor = new Anchor(0, 0, -1);

    /// @param below how far the edge lies below the line of the offset, in pixels
    /// @param version of the layout that it was taken from
    private record Anchor(int offset, int below, int version) {}

    /// @param font for reading at zoom 1
    public TranscriptPane(Font font) {
        super(new BorderLayout());
        this.text = new TranscriptText(font);
        this.scroll =
                new JScrollPane(
                        text,
                        JScrollPane.VERTICAL_SCROLLBAR_ALWAYS,
                        JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        // Names in the margin keep to the visible part of their stripes: a scrolled page is
        // painted anew.
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.getViewport().addChangeListener(event -> viewportChanged());
        add(scroll);
    }

    /// Shows a transcript with its codings. The same transcript stays where it is; another one is
    /// shown from its beginning.
    public void show(TranscriptModel model, Collection<Mark> codings) {
        if (!model.equals(text.sheet().model())) {
            anchor = new Anchor(0, 0, -1);
            text.show(model);
            scroll.getViewport().setViewPosition(new Point(0, 0));
        }
        show(codings);
    }

    /// Shows other codings of the same transcript; the selected one stays selected if it is there.
    public void show(Collection<Mark> codings) {
        Sheet sheet = text.sheet();
        Span touched = sheet.marks().show(codings);
        if (touched != null) {
            UUID selected = sheet.selected;
            if (selected != null && sheet.marks().withId(selected) == null) {
                text.selectCoding(null);
            }
            text.codingsChanged(touched);
        }
    }

    /// Adds one coding, or changes the one with its id.
    public void add(Mark coding) {
        Mark before = text.sheet().marks().withId(coding.id());
        text.sheet().marks().add(coding);
        text.repaint(before == null ? null : before.span());
        text.codingsChanged(coding.span());
    }

    /// Takes one coding away.
    public void remove(UUID coding) {
        Mark before = text.sheet().marks().withId(coding);
        if (before != null) {
            if (coding.equals(text.sheet().selected)) {
                text.selectCoding(null);
            }
            text.sheet().marks().remove(coding);
            text.codingsChanged(before.span());
        }
    }

    /// Shows other annotations of the same transcript.
    void show(MarginNotes notes) {
        if (!notes.equals(text.sheet().notes())) {
            text.sheet().notes(notes);
            text.repaint();
        }
    }

    /// The annotations that are shown.
    MarginNotes notes() {
        return text.sheet().notes();
    }

    public void listen(TranscriptListener listener) {
        text.listen(listener);
    }

    /// Cuts speech into sentences; null for lines of speech.
    public void setSentences(@Nullable Sentences sentences) {
        text.cutBy(sentences);
    }

    public void setColours(ReadingColours colours) {
        scroll.getViewport().setBackground(colours.paper());
        text.setColours(colours);
    }

    /// @param font for reading at zoom 1
    public void setReadingFont(Font font) {
        text.sheet().font(font);
        text.relaid();
    }

    public ReadingStyle style() {
        return text.sheet().style();
    }

    public void setStyle(ReadingStyle style) {
        text.sheet().style(style);
        text.relaid();
    }

    /// Dims everything but these codes; empty for no backlight.
    public void setBacklight(Set<UUID> codes) {
        text.backlight(codes);
    }

    /// Marks what was found.
    ///
    /// @param current the index of the match that the reader is at; -1 for none
    public void setMatches(List<Span> matches, int current) {
        text.matches(matches, current);
        if (current >= 0 && current < matches.size()) {
            reveal(matches.get(current));
        }
    }

    /// Leads the reader to a place: shows it and lights it up for a moment.
    public void flash(Span span) {
        reveal(span);
        text.flash(span);
    }

    /// The selection; empty, at the caret, where nothing is selected.
    public Span selection() {
        return text.selection();
    }

    public void select(Span span) {
        text.select(span);
        reveal(span);
    }

    public int caret() {
        return text.getCaretPosition();
    }

    /// Where the caret stands in the text component.
    Rectangle caretPlace() {
        Rectangle line = text.band(new Span(caret(), caret()));
        Geometry place = text.sheet().geometry();
        TextFlow flow = text.flow();
        int x = place.textLeft() + Math.round(flow.x(flow.line(caret()), caret()));
        return new Rectangle(x, line.y, 1, line.height);
    }

    /// Puts the selected text on the clipboard.
    void copy() {
        text.copy();
    }

    /// Whether codings of more than one coder are shown.
    boolean hasManyCoders() {
        return text.sheet().hasManyCoders();
    }

    ReadingColours colours() {
        return text.sheet().colours();
    }

    /// The codings at an offset in the order in which a key cycles through them: the shortest
    /// first.
    public List<Mark> codingsAt(int offset) {
        return text.codingsAt(offset);
    }

    /// The codings that share a character with a span, by place.
    public List<Mark> codingsIn(Span span) {
        return text.sheet().marks().touching(span);
    }

    /// All codings that are shown, by place.
    public NavigableSet<Mark> codings() {
        return text.sheet().marks().all();
    }

    /// The sentence at an offset; see [TranscriptModel#sentenceAt].
    public Span sentenceAt(int offset) {
        TranscriptModel model = text.sheet().model();
        return model == null
                ? new Span(offset, offset)
                : model.sentenceAt(offset, text.sentences());
    }

    /// Puts the caret somewhere, with nothing selected.
    public void caretTo(int offset) {
        text.setCaretPosition(offset);
    }

    public Optional<Mark> selectedCoding() {
        return Optional.ofNullable(text.sheet().selectedMark());
    }

    /// Frames a coding and gives it handles; null or an unknown id for none.
    public void selectCoding(@Nullable UUID coding) {
        Mark mark = coding == null ? null : text.sheet().marks().withId(coding);
        text.selectCoding(mark);
    }

    /// Chooses an end of the selected coding: from now on arrows move it (with Ctrl by words),
    /// Enter keeps it, Escape leaves it as it was.
    ///
    /// @return false if no coding is selected
    public boolean chooseBoundary(Edge edge) {
        Mark mark = text.sheet().selectedMark();
        if (mark == null) {
            return false;
        }
        text.resize(edge, edge.of(text.sheet().spanOf(mark)));
        text.requestFocusInWindow();
        return true;
    }

    /// Moves the chosen end; nothing happens where none is chosen.
    ///
    /// @param direction 1 or -1
    /// @param word by a word and not by a character
    public void moveBoundary(int direction, boolean word) {
        text.moveBoundary(direction, word);
    }

    /// Whether an end of a coding is being moved by keys.
    public boolean isResizing() {
        return text.sheet().edge != null;
    }

    /// @param keep whether the listener is told of the new span
    public void endResize(boolean keep) {
        text.endResize(keep);
    }

    /// The place of a span within the text component, over its lines from the column's left to
    /// right: a palette stands beside or above it, never below.
    public Rectangle boundsOf(Span span) {
        Rectangle band = text.band(span);
        Geometry place = text.sheet().geometry();
        return new Rectangle(place.textLeft(), band.y, place.textWidth(), band.height);
    }

    /// The component that has the text, for focus, keys and places of popups.
    public JComponent textComponent() {
        return text;
    }

    /// The same, where a point of the text component is on another component.
    public Rectangle boundsOf(Span span, JComponent other) {
        return SwingUtilities.convertRectangle(text, boundsOf(span), other);
    }

    /// Scrolls as little as shows a span with some context; not at all where it is in sight.
    public void reveal(Span span) {
        if (text.sheet().model() == null || scroll.getViewport().getWidth() <= 0) {
            anchor = new Anchor(span.start(), 0, -1);
            return;
        }
        Rectangle band = text.band(span);
        Rectangle visible = scroll.getViewport().getViewRect();
        int context = CONTEXT * text.flow().spec().lineHeight();
        boolean fits = band.height + 2 * context <= visible.height;
        boolean above = band.y < visible.y + (fits ? context : 0) && band.y < visible.y + band.y;
        boolean below =
                band.y + (fits ? band.height + context : context) > visible.y + visible.height;
        if (band.y >= visible.y && band.y + band.height <= visible.y + visible.height - context) {
            return;
        }
        if (above || below) {
            int lead = fits ? Math.max(context, (visible.height - band.height) / 3) : context;
            scrollTo(band.y - lead);
        }
    }

    private void scrollTo(int y) {
        JViewport port = scroll.getViewport();
        int most = Math.max(0, text.getPreferredSize().height - port.getHeight());
        port.setViewPosition(new Point(0, Math.clamp(y, 0, most)));
    }

    /// The offset of the first line in sight: the place last read.
    public int firstVisible() {
        return anchor.offset();
    }

    /// Shows the text from an offset on, at once or as soon as the view has a size.
    public void showFrom(int offset) {
        anchor = new Anchor(offset, 0, -1);
        if (text.sheet().model() != null && scroll.getViewport().getWidth() > 0) {
            restore();
        }
    }

    private void viewportChanged() {
        if (text.sheet().model() == null || scroll.getViewport().getWidth() <= 0) {
            return;
        }
        TextFlow flow = text.flow();
        if (text.sheet().version() != anchor.version()) {
            restore();
        } else {
            int y = scroll.getViewport().getViewPosition().y - text.sheet().top();
            int line = flow.lineAt(y);
            anchor = new Anchor(flow.start(line), y - flow.top(line), anchor.version());
        }
    }

    /// Brings the anchor back to the upper edge after the lines have moved.
    private void restore() {
        TextFlow flow = text.flow();
        Anchor wanted = anchor;
        anchor = new Anchor(wanted.offset(), wanted.below(), text.sheet().version());
        int top =
                wanted.offset() == 0
                        ? 0
                        : text.sheet().top() + flow.top(flow.line(wanted.offset()));
        scrollTo(top + wanted.below());
        text.repaint();
    }
}
