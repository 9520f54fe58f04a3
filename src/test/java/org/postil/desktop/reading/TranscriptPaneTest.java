package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.accessibility.AccessibleText;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.text.Position;
import org.junit.jupiter.api.Test;
import org.postil.desktop.kit.Dragging;
import org.postil.desktop.kit.Place;
import org.postil.study.Span;
import org.postil.study.Turn;

/// What a reader does in the transcript view, and what it shows.
final class TranscriptPaneTest {
    private static final String TEXT = text();
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
    private final List<String> told = new ArrayList<>();
    private final TranscriptPane pane = new TranscriptPane(FONT);

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < 60; turn++) {
            text.append("[00:").append(10 + turn % 50).append(":00] INT: And then what?\n");
            text.append("Kerry: I went to work number ").append(turn).append(". It rained. ");
            text.append("We had a bus that came at ten past six in the morning.\n\n");
        }
        return text.toString();
    }

    private static Span of(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private TranscriptText text(int width, Mark... marks) {
        pane.show(ReadingTexts.model(TEXT), List.of(marks));
        pane.listen(
                new TranscriptListener() {
                    @Override
                    public void codingClicked(Mark mark) {
                        told.add("clicked " + mark.name());
                    }

                    @Override
                    public void codingResized(Mark mark, Span wanted) {
                        told.add("resized " + wanted.of(TEXT));
                    }

                    @Override
                    public void turnClicked(Turn turn) {
                        told.add("turn " + turn.number());
                    }

                    @Override
                    public void menuWanted(Point place, List<Mark> codings, List<UUID> notes) {
                        told.add("menu " + codings.stream().map(Mark::name).toList());
                    }
                });
        Pages.size(pane, width, 900);
        return (TranscriptText) pane.textComponent();
    }

    private JViewport port() {
        return ((JScrollPane) pane.getComponent(0)).getViewport();
    }

    private Point place(TranscriptText text, int offset) {
        TextFlow flow = text.flow();
        int line = flow.line(offset);
        return new Point(
                text.sheet().geometry().textLeft() + Math.round(flow.x(line, offset)) + 1,
                text.sheet().top() + flow.top(line) + flow.spec().lineHeight() / 2);
    }

    private static void mouse(TranscriptText text, int id, Point place, int clicks) {
        int held = id == MouseEvent.MOUSE_RELEASED ? 0 : MouseEvent.BUTTON1_DOWN_MASK;
        int button = id == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        text.dispatchEvent(
                new MouseEvent(text, id, 0, held, place.x, place.y, clicks, false, button));
    }

    private static void click(TranscriptText text, Point place, int times) {
        for (int clicks = 1; clicks <= times; clicks++) {
            mouse(text, MouseEvent.MOUSE_PRESSED, place, clicks);
            mouse(text, MouseEvent.MOUSE_RELEASED, place, clicks);
            mouse(text, MouseEvent.MOUSE_CLICKED, place, clicks);
        }
    }

    /// As Swing hands keys to a component that has the focus.
    private static void key(TranscriptText text, int code, int modifiers) {
        text.processComponentKeyEvent(
                new KeyEvent(
                        text, KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED));
    }

    @Test
    void labelsStandInTheGutterAndTheTextStaysWhole() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            assertThat(text.getText()).isEqualTo(TEXT);
            int speech = TEXT.indexOf("I went");
            assertThat(text.modelToView2D(TEXT.indexOf("Kerry")).getX())
                    .isEqualTo(text.modelToView2D(speech).getX());
            pane.select(new Span(TEXT.indexOf("Kerry"), speech + 6));
            assertThat(text.getSelectedText()).isEqualTo("Kerry: I went");
            return null;
        });
    }

    @Test
    void codedTextHasItsTint() {
        Pages.onEventThread(() -> {
            Mark mark = ReadingTexts.mark(1, of("work number 3"), 1, 0);
            TranscriptText text = text(1_000, mark);
            BufferedImage page = Pages.paint(pane, 1);
            Rectangle place = text.modelToView2D(mark.span().start() + 5).getBounds();
            Color tint = ReadingColours.LIGHT.tint(new int[] {mark.colour()});
            assertThat(colours(page, new Rectangle(place.x, place.y, 20, place.height)))
                    .contains(tint.getRGB());
            pane.remove(mark.id());
            assertThat(colours(Pages.paint(pane, 1), new Rectangle(0, 0, 950, 900)))
                    .doesNotContain(tint.getRGB());
            return null;
        });
    }

    private static Set<Integer> colours(BufferedImage image, Rectangle area) {
        Set<Integer> found = new java.util.HashSet<>();
        for (int x = area.x; x < area.x + area.width; x++) {
            for (int y = area.y; y < area.y + area.height; y++) {
                found.add(image.getRGB(x, y));
            }
        }
        return found;
    }

    @Test
    void clicksSelectWordSentenceLineAndTurn() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            pane.setSentences((all, speech) -> List.of(of("I went to work number 1. "), of("It")));
            Point place = place(text, TEXT.indexOf("went"));
            click(text, place, 2);
            assertThat(text.getSelectedText()).isEqualTo("went");
            pane.setSentences((all, speech) ->
                    List.of(
                            new Span(speech.getFirst().start(), speech.getFirst().start() + 24),
                            new Span(speech.getFirst().start() + 25, speech.getLast().end())));
            click(text, place, 3);
            assertThat(text.getSelectedText()).isEqualTo("I went to work number 0.");
            click(text, place, 4);
            assertThat(text.getSelectedText()).startsWith("I went").endsWith("morning.");
            click(text, new Point(8, place.y), 1);
            assertThat(told).containsExactly("turn 2");
            assertThat(text.getSelectedText()).startsWith("I went").endsWith("morning.");
            return null;
        });
    }

    @Test
    void aMenuKeepsTheSelectionThatItIsWantedInAndElseMovesTheCaret() {
        Pages.onEventThread(() -> {
            Mark mark = ReadingTexts.mark(1, of("rained"), 1, 0);
            TranscriptText text = text(1_000, mark);
            pane.select(of("It rained"));
            menu(text, place(text, mark.span().start() + 2));
            assertThat(told).containsExactly("menu [Code 1]");
            assertThat(pane.selection()).isEqualTo(of("It rained"));
            Rectangle stripe =
                    new MarginPlan(text.sheet(), text.flow(), text.getVisibleRect())
                            .stripes()
                            .getFirst()
                            .place();
            menu(text, new Point((int) stripe.getCenterX(), (int) stripe.getCenterY()));
            assertThat(told.getLast()).isEqualTo("menu [Code 1]");
            assertThat(pane.selection()).isEqualTo(of("It rained"));
            menu(text, place(text, TEXT.indexOf("ten past")));
            assertThat(told.getLast()).isEqualTo("menu []");
            assertThat(pane.selection())
                    .isEqualTo(new Span(TEXT.indexOf("ten past"), TEXT.indexOf("ten past")));
            return null;
        });
    }

    private static void menu(TranscriptText text, Point place) {
        text.dispatchEvent(
                new MouseEvent(
                        text,
                        MouseEvent.MOUSE_PRESSED,
                        0,
                        MouseEvent.BUTTON3_DOWN_MASK,
                        place.x,
                        place.y,
                        1,
                        true,
                        MouseEvent.BUTTON3));
    }

    @Test
    void handlesAndKeysResizeTheSelectedCoding() {
        Pages.onEventThread(() -> {
            Mark mark = ReadingTexts.mark(1, of("rained"), 1, 0);
            TranscriptText text = text(1_000, mark);
            pane.selectCoding(mark.id());
            Point end = place(text, mark.span().end());
            mouse(text, MouseEvent.MOUSE_PRESSED, end, 1);
            mouse(text, MouseEvent.MOUSE_DRAGGED, place(text, mark.span().end() + 8), 1);
            mouse(text, MouseEvent.MOUSE_RELEASED, place(text, mark.span().end() + 8), 1);
            assertThat(told).containsExactly("resized rained. We had");
            assertThat(pane.chooseBoundary(Edge.START)).isTrue();
            key(text, KeyEvent.VK_LEFT, KeyEvent.CTRL_DOWN_MASK);
            key(text, KeyEvent.VK_ENTER, 0);
            assertThat(told.getLast()).isEqualTo("resized It rained");
            pane.chooseBoundary(Edge.END);
            key(text, KeyEvent.VK_LEFT, 0);
            key(text, KeyEvent.VK_ESCAPE, 0);
            assertThat(told).hasSize(2);
            assertThat(pane.isResizing()).isFalse();
            return null;
        });
    }

    @Test
    void aStripeAndCodedTextAreClicked() {
        Pages.onEventThread(() -> {
            Mark wide = ReadingTexts.mark(1, of("I went to work number 0. It rained."), 1, 0);
            Mark narrow = ReadingTexts.mark(2, of("rained"), 2, 0);
            TranscriptText text = text(1_000, wide, narrow);
            click(text, place(text, narrow.span().start() + 1), 1);
            assertThat(told).containsExactly("clicked Code 2");
            MarginPlan plan = new MarginPlan(text.sheet(), text.flow(), text.getVisibleRect());
            Rectangle stripe = plan.stripes().getFirst().place();
            click(text, new Point((int) stripe.getCenterX(), (int) stripe.getCenterY()), 1);
            assertThat(told.getLast()).isEqualTo("clicked Code 1");
            Rectangle name = plan.names().getLast().place();
            click(text, new Point((int) name.getCenterX(), (int) name.getCenterY()), 1);
            assertThat(told.getLast()).isEqualTo("clicked Code 2");
            return null;
        });
    }

    @Test
    void theTextStaysWhereItIsWhateverElseChanges() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            int place = TEXT.indexOf("number 30");
            pane.showFrom(place);
            int line = text.flow().line(place);
            int first = text.flow().start(line);
            assertThat(pane.firstVisible()).isEqualTo(first);
            int y = port().getViewPosition().y;
            pane.add(ReadingTexts.mark(1, new Span(0, TEXT.length()), 1, 0));
            assertThat(port().getViewPosition().y).isEqualTo(y);
            for (int width : new int[] {500, 1_600, 1_000}) {
                Pages.size(pane, width, 900);
                int now = text.flow().line(place);
                int top = text.sheet().top() + text.flow().top(now);
                assertThat(top - port().getViewPosition().y).isBetween(-60, 60);
            }
            pane.setStyle(pane.style().withZoom(1.5));
            Pages.size(pane, 1_000, 900);
            int top = text.sheet().top() + text.flow().top(text.flow().line(place));
            assertThat(top - port().getViewPosition().y).isBetween(-60, 60);
            return null;
        });
    }

    @Test
    void aPlaceIsShownWithContextAndOnlyIfItIsOutOfSight() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            Span far = of("number 40");
            pane.reveal(far);
            Rectangle visible = port().getViewRect();
            Rectangle band = text.band(far);
            assertThat(band.y).isGreaterThan(visible.y + 40);
            assertThat(band.y + band.height).isLessThan(visible.y + visible.height - 40);
            pane.reveal(new Span(far.start() + 3, far.end()));
            assertThat(port().getViewRect()).isEqualTo(visible);
            return null;
        });
    }

    @Test
    void focusShowsThirtyFiveLines() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_400);
            pane.setStyle(ReadingStyle.PLAIN.withFocus(true).with(ReadingStyle.Density.COMPACT));
            Pages.size(pane, 1_400, 900);
            TextFlow flow = text.flow();
            assertThat(flow.lineAt(900 - text.sheet().top() - flow.spec().lineHeight()) + 1)
                    .isGreaterThanOrEqualTo(35);
            return null;
        });
    }

    @Test
    void aScreenReaderHearsTheCodings() {
        Pages.onEventThread(() -> {
            Mark one = ReadingTexts.mark(1, of("I went to work number 0. It rained."), 1, 0);
            Mark two = ReadingTexts.mark(2, of("work"), 2, 0);
            TranscriptText text = text(1_000, one, two);
            text.setCaretPosition(two.span().start() + 1);
            var heard = text.getAccessibleContext();
            assertThat(heard.getAccessibleDescription())
                    .isEqualTo("turn 2, Kerry; coded: Code 2; Code 1");
            pane.selectCoding(one.id());
            assertThat(heard.getAccessibleDescription())
                    .isEqualTo("turn 2, Kerry; coded: Code 1, 2 of 2");
            AccessibleText read = heard.getAccessibleText();
            assertThat(read.getCharCount()).isEqualTo(TEXT.length());
            assertThat(read.getAtIndex(AccessibleText.WORD, TEXT.indexOf("went")))
                    .isEqualTo("went");
            return null;
        });
    }

    @Test
    void theCaretGoesLineByLineAndCharacterByCharacter() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            Position.Bias[] bias = new Position.Bias[1];
            // Swing moves no caret in a text that was never painted.
            Pages.paint(pane, 1);
            int at = TEXT.indexOf("[00:");
            int lines = text.flow().lines();
            for (int line = 1; line < lines; line++) {
                at =
                        text.getUI()
                                .getNextVisualPositionFrom(
                                        text,
                                        at,
                                        Position.Bias.Forward,
                                        SwingConstants.SOUTH,
                                        bias);
                assertThat(text.flow().line(at)).isEqualTo(line);
            }
            int what = TEXT.indexOf("what?") + 5;
            assertThat(
                            text.getUI()
                                    .getNextVisualPositionFrom(
                                            text,
                                            what,
                                            Position.Bias.Forward,
                                            SwingConstants.EAST,
                                            bias))
                    .isEqualTo(TEXT.indexOf("I went"));
            return null;
        });
    }

    @Test
    void droppedCodesAreForTheSelectionOrTheSentence() {
        Pages.onEventThread(() -> {
            TranscriptText text = text(1_000);
            pane.setSentences((all, speech) -> speech);
            pane.select(of("rained"));
            assertThat(text.dropTarget(TEXT.indexOf("rained") + 2)).isEqualTo(of("rained"));
            assertThat(text.dropTarget(TEXT.indexOf("And then") + 2))
                    .isEqualTo(of("And then what?"));
            return null;
        });
    }

    @Test
    void theSelectionTravelsAsTextAndAsPassage() throws Exception {
        Pages.onEventThread(() -> {
            text(1_000);
            pane.select(of("rained"));
            var carried = new SpanTransfer().createTransferable(pane.textComponent());
            assertThat(carried).isNotNull();
            assertThat(carried.getTransferData(java.awt.datatransfer.DataFlavor.stringFlavor))
                    .isEqualTo("rained");
            assertThat(Dragging.span(carried).map(Place::span)).contains(of("rained"));
            return null;
        });
    }

    @Test
    void anUnknownCodingIsNobodysSelection() {
        Pages.onEventThread(() -> {
            text(1_000);
            pane.selectCoding(new UUID(7, 7));
            assertThat(pane.selectedCoding()).isEmpty();
            assertThat(pane.chooseBoundary(Edge.END)).isFalse();
            assertThat(SwingUtilities.isEventDispatchThread()).isTrue();
            return null;
        });
    }
}
