package org.postil.desktop.reading;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.swing.DropMode;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.Timer;
import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;
import org.jspecify.annotations.Nullable;
import org.postil.study.Sentences;
import org.postil.study.Span;

/// The text component of the transcript view: read-only, with the selection, the caret and the
/// accessibility of Swing, and its own layout and painting.
final class TranscriptText extends JTextArea {
    private static final int FLASH_MILLIS = 1_400;
    private final Sheet sheet;
    private final Timer flashing;
    private TranscriptListener listener = new TranscriptListener() {};
    private @Nullable Sentences sentences;
    private Span lastSelection = new Span(0, 0);

    TranscriptText(Font font) {
        this.sheet = new Sheet(font);
        this.flashing = new Timer(FLASH_MILLIS, event -> flash(null));
        flashing.setRepeats(false);
        updateUI();
        setEditable(false);
        setLineWrap(true);
        setBorder(null);
        setMargin(null);
        // Without a screen there is nothing to drag on, and Swing refuses.
        setDragEnabled(!GraphicsEnvironment.isHeadless());
        setTransferHandler(new SpanTransfer());
        // The words that a code is dropped on stay selected until then, and behind it.
        setDropMode(DropMode.INSERT);
        setColours(ReadingColours.LIGHT);
        addCaretListener(event -> selectionMoved());
        addPropertyChangeListener("dropLocation", event -> dropMoved());
        getAccessibleContext().setAccessibleName("Transcript");
        setToolTipText("");
    }

    @Override
    @SuppressWarnings("UnnecessaryNullCheck")
    public void updateUI() {
        // Swing calls this before there is a sheet; the constructor calls it again.
        if (sheet != null) {
            setUI(new TranscriptUI(sheet));
        } else {
            super.updateUI();
        }
    }

    Sheet sheet() {
        return sheet;
    }

    TranscriptListener listener() {
        return listener;
    }

    @Nullable Sentences sentences() {
        return sentences;
    }

    void listen(TranscriptListener other) {
        listener = other;
    }

    void cutBy(@Nullable Sentences other) {
        sentences = other;
    }

    void setColours(ReadingColours colours) {
        sheet.colours(colours);
        setBackground(colours.paper());
        setForeground(colours.ink());
        setCaretColor(colours.accent());
        setSelectionColor(colours.selection());
        setSelectedTextColor(colours.selectionInk());
        repaint();
    }

    void show(TranscriptModel model) {
        PlainDocument document = new PlainDocument();
        try {
            document.insertString(0, model.text(), null);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A new document has a beginning.", e);
        }
        sheet.show(model);
        lastSelection = new Span(0, 0);
        setDocument(document);
        setCaretPosition(model.step(0, -1));
        relaid();
    }

    /// To be called when lines stand elsewhere.
    void relaid() {
        revalidate();
        repaint();
    }

    Span selection() {
        return new Span(getSelectionStart(), getSelectionEnd());
    }

    PageView view() {
        return new PageView(getVisibleRect(), selection(), isFocusOwner());
    }

    /// The lines for the present width; null where there is no transcript or no width yet.
    @Nullable TextFlow flowIfAny() {
        int width = getParent() instanceof JViewport port ? port.getWidth() : getWidth();
        return width <= 0 ? null : sheet.flow(width);
    }

    /// @throws IllegalStateException if there is no transcript or no width yet
    TextFlow flow() {
        TextFlow flow = flowIfAny();
        if (flow == null) {
            throw new IllegalStateException("No transcript is shown.");
        }
        return flow;
    }

    /// The lines of a span, over the whole width.
    Rectangle band(Span span) {
        TextFlow flow = flow();
        int first = flow.line(span.start());
        int last = flow.line(Math.max(span.start(), span.end() - 1));
        int height = flow.spec().lineHeight();
        int top = sheet.top() + flow.top(first);
        return new Rectangle(0, top, getWidth(), sheet.top() + flow.top(last) + height - top);
    }

    void repaint(@Nullable Span span) {
        if (span != null && flowIfAny() != null) {
            Rectangle band = band(span);
            int room = 2 * flow().spec().lineHeight();
            repaint(0, band.y - room, getWidth(), band.height + 2 * room);
        }
    }

    /// To be called when the codings of a stretch are others.
    void codingsChanged(@Nullable Span touched) {
        sheet.codingsChanged();
        repaint(touched);
        if (flowIfAny() != null) {
            int left = sheet.geometry().laneLeft();
            Rectangle visible = getVisibleRect();
            repaint(left - 2, visible.y, getWidth() - left + 2, visible.height);
        }
    }

    private void selectionMoved() {
        Span now = selection();
        if (now.equals(lastSelection)) {
            return;
        }
        Span before = lastSelection;
        lastSelection = now;
        repaint(before);
        repaint(now);
        listener.selectionChanged(now);
        if (accessibleContext instanceof AccessibleTranscript heard) {
            heard.caretMoved();
        }
    }

    void flash(@Nullable Span span) {
        repaint(sheet.flash);
        sheet.flash = span;
        repaint(span);
        if (span != null) {
            flashing.restart();
        }
    }

    private void dropMoved() {
        DropLocation place = getDropLocation();
        repaint(sheet.drop);
        sheet.drop = place == null ? null : dropTarget(place.getIndex());
        repaint(sheet.drop);
    }

    /// What a code that is dropped at an offset is for: the selection if it lies inside, else the
    /// sentence; null where no transcript is shown.
    @Nullable Span dropTarget(int offset) {
        TranscriptModel model = sheet.model();
        Span selected = selection();
        if (!selected.isEmpty() && selected.start() <= offset && offset <= selected.end()) {
            return selected;
        }
        return model == null ? null : model.sentenceAt(offset, sentences);
    }

    void select(Span span) {
        setCaretPosition(span.start());
        moveCaretPosition(span.end());
    }

    /// The codings at an offset, the shortest first.
    List<Mark> codingsAt(int offset) {
        return sheet.marks().at(offset).stream()
                .sorted(
                        Comparator.comparingInt((Mark it) -> it.span().length())
                                .thenComparing(Mark.ORDER))
                .toList();
    }

    void selectCoding(@Nullable Mark mark) {
        Mark before = sheet.selectedMark();
        Span pending = sheet.pending;
        sheet.selected = mark == null ? null : mark.id();
        sheet.pending = null;
        sheet.edge = null;
        repaint(pending);
        repaint(before == null ? null : before.span());
        repaint(mark == null ? null : mark.span());
        codingsChanged(null);
        if (accessibleContext instanceof AccessibleTranscript heard) {
            heard.caretMoved();
        }
    }

    /// Moves an end of the selected coding for now.
    void resize(Edge edge, int offset) {
        Mark mark = sheet.selectedMark();
        TranscriptModel model = sheet.model();
        if (mark != null && model != null) {
            Span before = sheet.spanOf(mark);
            sheet.edge = edge;
            sheet.pending = edge.moved(before, Math.clamp(offset, 0, model.text().length()));
            repaint(before);
            repaint(sheet.pending);
        }
    }

    /// Ends moving; tells the listener if the span is another.
    void endResize(boolean wanted) {
        Mark mark = sheet.selectedMark();
        Span span = sheet.pending;
        repaint(span);
        sheet.pending = null;
        sheet.edge = null;
        if (mark != null) {
            repaint(mark.span());
            if (wanted && span != null && !span.equals(mark.span())) {
                listener.codingResized(mark, span);
            }
        }
    }

    /// While an end of a coding is chosen, the arrows move it.
    @Override
    protected void processComponentKeyEvent(KeyEvent event) {
        if (sheet.edge == null || event.getID() != KeyEvent.KEY_PRESSED) {
            return;
        }
        switch (event.getKeyCode()) {
            case KeyEvent.VK_LEFT -> moveBoundary(-1, event.isControlDown());
            case KeyEvent.VK_RIGHT -> moveBoundary(1, event.isControlDown());
            case KeyEvent.VK_ENTER -> endResize(true);
            case KeyEvent.VK_ESCAPE -> endResize(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    void moveBoundary(int direction, boolean word) {
        Mark mark = sheet.selectedMark();
        Edge edge = sheet.edge;
        TranscriptModel model = sheet.model();
        if (mark != null && edge != null && model != null) {
            int offset = edge.of(sheet.spanOf(mark));
            resize(edge, word ? model.stepWord(offset, direction) : model.step(offset, direction));
        }
    }

    void backlight(Set<java.util.UUID> codes) {
        sheet.backlight = Set.copyOf(codes);
        repaint();
    }

    void matches(List<Span> spans, int current) {
        sheet.matches = List.copyOf(spans);
        sheet.currentMatch = current;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        TextFlow flow = flowIfAny();
        return flow == null
                ? new Dimension(1, 1)
                : new Dimension(sheet.width(), sheet.height(flow));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        TextFlow flow = flowIfAny();
        return flow == null ? 1 : 2 * flow.spec().lineHeight();
    }

    /// A page but two lines, by which the reader finds the place again.
    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        TextFlow flow = flowIfAny();
        int lines = flow == null ? 0 : 2 * flow.spec().lineHeight();
        return Math.max(1, visible.height - lines);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return sheet.model() == null ? null : new Pointer(this).hint(event.getPoint());
    }

    @Override
    public Point getToolTipLocation(MouseEvent event) {
        return new Point(event.getX() + 12, event.getY() + 18);
    }

    /// The cursor that says what a press does here.
    void point(Point place) {
        int kind = sheet.model() == null ? Cursor.DEFAULT_CURSOR : new Pointer(this).cursor(place);
        if (getCursor().getType() != kind) {
            setCursor(Cursor.getPredefinedCursor(kind));
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (!(accessibleContext instanceof AccessibleTranscript)) {
            accessibleContext = new AccessibleTranscript();
        }
        return accessibleContext;
    }

    /// What a screen reader hears: the text, as of any text area, and the turn and the codings at
    /// the caret.
    final class AccessibleTranscript extends AccessibleJTextArea {
        private String said = "";

        @Override
        public String getAccessibleDescription() {
            return sheet.model() == null ? "No transcript is open" : spoken();
        }

        private String spoken() {
            return Announcement.at(sheet, getCaretPosition(), codingsAt(getCaretPosition()));
        }

        void caretMoved() {
            String now = getAccessibleDescription();
            if (!now.equals(said)) {
                firePropertyChange(ACCESSIBLE_DESCRIPTION_PROPERTY, said, now);
                said = now;
            }
        }
    }
}
