package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRootPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.NotePad;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Annotation;
import org.postil.study.AnnotationEdits;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The open transcript with what stands beside it, on a desk with the example.
final class ReadingPaneTest {
    private static final String KERRY = "interview-01-kerry.docx";
    private static final String WORDS = "A school, not the town. Ask the others too.";

    @TempDir private Path folder;
    private final List<String> said = new ArrayList<>();
    private final List<UUID> led = new ArrayList<>();
    private final ActionTable actions = new ActionTable(said::add);
    private final JRootPane[] roots = new JRootPane[1];
    private Stage stage;
    private ReadingPane reading;

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        reading = stage.call(() -> new ReadingPane(stage.desk(), said::add, () -> {}, led::add));
        stage.run(() -> {
            actions.addAll(reading.actions());
            reading.bind(actions, led::add);
            roots[0] = new JRootPane();
            roots[0].getContentPane().add(reading.component());
            stage.desk().add(reading);
        });
        read(KERRY);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void read(String name) {
        UUID id = stage.desk().study().transcriptNamed(name).orElseThrow().id();
        stage.run(() -> stage.desk().select(stage.desk().selection().withTranscript(id)));
        stage.settle();
        picture(700, 600, 1, "reading-" + name);
    }

    private void picture(int width, int height, double scale, String name) {
        stage.paint(roots[0], new Dimension(width, height), scale, name);
    }

    private TranscriptText text() {
        return (TranscriptText) reading.text();
    }

    private Study study() {
        return stage.desk().study();
    }

    private List<Annotation> annotations() {
        return study().annotations(transcript().id());
    }

    private Transcript transcript() {
        return study().transcriptNamed(KERRY).orElseThrow();
    }

    private NotePad pad() {
        return Objects.requireNonNull(reading.annotating().pad());
    }

    private static Stream<Component> all(Component root) {
        return root instanceof Container container
                ? Stream.concat(
                        Stream.of(root),
                        Arrays.stream(container.getComponents()).flatMap(ReadingPaneTest::all))
                : Stream.of(root);
    }

    private JTextArea area() {
        return all(pad().component())
                .filter(JTextArea.class::isInstance)
                .map(JTextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void act(String id) {
        stage.run(() -> actions.run(id));
        stage.settle();
    }

    private void write(String words) {
        stage.run(() -> {
            area().setText(words);
            pad().keep();
        });
        stage.settle();
    }

    private Span place(String from, String to) {
        String text = Objects.requireNonNull(reading.model()).text();
        int start = text.indexOf(from);
        return new Span(start, text.indexOf(to, start) + to.length());
    }

    private Span born() {
        return place("Born there", "form.");
    }

    private void choose(Span span) {
        stage.run(() -> reading.pane().select(span));
        stage.settle();
    }

    private MouseEvent mouse(int id, int x, int y, int button) {
        boolean menu = id == MouseEvent.MOUSE_PRESSED && button == MouseEvent.BUTTON3;
        return new MouseEvent(text(), id, 0, 0, x, y, 1, menu, button);
    }

    private Rectangle at(int offset) {
        return stage.call(() -> text().modelToView2D(offset).getBounds());
    }

    @Test
    void anAnnotationIsWrittenSeenHeardChangedAndTakenAway() {
        choose(born());
        act("code.annotate");
        write(WORDS);
        assertThat(annotations()).singleElement().returns(WORDS, Annotation::text);
        assertThat(annotations().getFirst().span()).isEqualTo(born());
        picture(700, 600, 1, "annotation-light");
        picture(500, 400, 2, "annotation-200");
        stage.run(() -> reading.pane().caretTo(born().start() + 3));
        stage.run(() -> {
            String heard = text().getAccessibleContext().getAccessibleDescription();
            assertThat(heard).endsWith("; annotated by Ngozi: " + WORDS);
        });
        assertThat(said.getLast()).contains("1 annotation here");
        Rectangle place = at(born().start() + 3);
        String hint =
                stage.call(() ->
                        text().getToolTipText(
                                        mouse(MouseEvent.MOUSE_MOVED, place.x, place.y + 9, 0)));
        assertThat(hint).contains("Annotation by Ngozi, 2 July 2020").contains("Ask the");
        act("code.annotate");
        assertThat(stage.call(() -> area().getText())).isEqualTo(WORDS);
        write("In other words.");
        assertThat(annotations()).singleElement().returns("In other words.", Annotation::text);
        choose(born());
        act("code.annotate");
        assertThat(stage.call(() -> area().getText())).isEqualTo("In other words.");
        write("");
        assertThat(annotations()).isEmpty();
        stage.run(() -> stage.desk().undo());
        stage.settle();
        assertThat(annotations()).hasSize(1);
        assertThat(reading.pane().notes().all()).hasSize(1);
    }

    @Test
    void theSignIsWhereItIsSeenAndOpensTheNote() {
        choose(born());
        act("code.annotate");
        write(WORDS);
        Rectangle sign =
                stage.call(() ->
                        new NoteSigns(text().sheet(), text().flow())
                                .beside(0, 20)
                                .getFirst()
                                .place());
        assertThat(sign.x).isGreaterThan(text().sheet().geometry().nameRight());
        assertThat(sign.x + sign.width).isLessThan(text().sheet().geometry().textLeft());
        int x = (int) sign.getCenterX();
        int y = (int) sign.getCenterY();
        stage.run(() -> {
            assertThat(text().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, x, y, 0)))
                    .contains("Annotation by Ngozi");
            text().dispatchEvent(mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseEvent.BUTTON1));
            text().dispatchEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y, MouseEvent.BUTTON1));
        });
        assertThat(stage.call(() -> pad().isOpen() && area().isEditable())).isTrue();
        picture(900, 600, 1, "annotation-open");
    }

    @Test
    void whatSomebodyElseWroteIsReadAndNotChanged() {
        Coder other =
                study().coders().stream()
                        .filter(it -> !it.id().equals(stage.desk().myId()))
                        .findFirst()
                        .orElseThrow();
        stage.project()
                .applyAndWait((study, texts) ->
                        AnnotationEdits.add(
                                texts,
                                new AnnotationEdits.Draft(transcript(), born(), WORDS, other),
                                stage.project().provenance()));
        stage.settle();
        stage.run(() -> reading.pane().caretTo(born().start() + 1));
        act("code.annotate");
        assertThat(stage.call(() -> area().isEditable())).isFalse();
        write("Something else");
        assertThat(annotations()).singleElement().returns(WORDS, Annotation::text);
        stage.run(() -> reading.toggleCoder(other.id()));
        assertThat(reading.pane().notes().all()).isEmpty();
        assertThat(said.getLast()).contains("1 annotation hidden");
        choose(born());
        act("code.annotate");
        write("My own.");
        assertThat(annotations()).hasSize(2);
    }

    @Test
    void aNoteThatIsBegunIsKeptWhenAnotherIsOpened() {
        choose(born());
        act("code.annotate");
        write(WORDS);
        choose(place("Then Leeds", "industry."));
        act("code.annotate");
        stage.run(() -> {
            area().setText("Begun");
            reading.annotating().open(List.of(annotations().getFirst().id()));
        });
        stage.settle();
        assertThat(annotations()).extracting(Annotation::text).containsExactly(WORDS, "Begun");
    }

    private static List<String> titles(Container menu) {
        return Arrays.stream(menu.getComponents())
                .filter(JMenuItem.class::isInstance)
                .map(it -> ((JMenuItem) it).getText())
                .toList();
    }

    private static JMenuItem item(Component[] items, String title) {
        return (JMenuItem)
                Arrays.stream(items)
                        .filter(it -> it instanceof JMenuItem line && line.getText().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No line is called " + title));
    }

    private JPopupMenu menu(Function<TranscriptPane, List<Mark>> codings) {
        PlaceMenu menu = Objects.requireNonNull(reading.menu());
        TranscriptPane pane = reading.pane();
        return stage.call(() -> menu.of(codings.apply(pane), pane.notes().all()));
    }

    private Coding mine() {
        UUID me = stage.desk().myId();
        return study().codings(transcript().id()).stream()
                .filter(it -> it.coder().equals(me))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMenuOfASelectionIsMadeFromTheTable() {
        choose(born());
        UUID code = study().codebook().entries().getFirst().code().id();
        stage.run(() -> reading.code(code));
        stage.settle();
        JPopupMenu menu = menu(pane -> List.of());
        String name = study().codebook().entry(code).code().name();
        assertThat(titles(menu))
                .containsExactly(
                        "Code with…",
                        "Code with “" + name + "”",
                        "Code in vivo",
                        "New code for the selection…",
                        "Annotate…",
                        "Copy");
    }

    @Test
    void theMenuOfACodingChangesIt() {
        choose(born());
        UUID code = study().codebook().entries().getFirst().code().id();
        stage.run(() -> reading.code(code));
        stage.settle();
        String name = study().codebook().entry(code).code().name();
        stage.run(() -> reading.pane().caretTo(born().start()));
        JPopupMenu menu = menu(pane -> pane.codingsAt(born().start()));
        JMenu coding = (JMenu) item(menu.getComponents(), name + " · N");
        assertThat(titles(menu)).contains("Select sentence").doesNotContain("Code with…");
        stage.run(() -> item(coding.getMenuComponents(), "Exemplar").doClick(0));
        stage.settle();
        assertThat(mine().isExemplar()).isTrue();
        JMenu weight = (JMenu) item(coding.getMenuComponents(), "Weight");
        stage.run(() -> item(weight.getMenuComponents(), "secondary").doClick(0));
        stage.settle();
        assertThat(mine().attributes()).containsEntry("weight", "secondary");
        stage.run(() -> reading.gestures().recode(otherCode()));
        stage.settle();
        assertThat(mine().code()).isEqualTo(otherCode());
        stage.run(() ->
                item(coding.getMenuComponents(), "Show “" + name + "” in the codebook").doClick(0));
        assertThat(led).containsExactly(code);
        stage.run(() -> item(coding.getMenuComponents(), "Uncode").doClick(0));
        stage.settle();
        assertThat(reading.pane().codingsAt(born().start())).isEmpty();
    }

    private UUID otherCode() {
        return study().codebook().entries().getLast().code().id();
    }

    @Test
    void codingsOfOthersCanBeLookedAtButNotChanged() {
        Span coded = place("Then Leeds", "industry.");
        JPopupMenu menu = menu(pane -> pane.codingsAt(coded.start() + 2));
        JMenu coding =
                (JMenu)
                        Arrays.stream(menu.getComponents())
                                .filter(JMenu.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertThat(item(coding.getMenuComponents(), "Uncode").isEnabled()).isFalse();
        assertThat(item(coding.getMenuComponents(), "Uncode").getToolTipText()).contains("’s. ");
        assertThat(item(coding.getMenuComponents(), "Memo on the coding…").isEnabled()).isTrue();
    }

    @Test
    void theStatusSaysWhatIsNotCounted() {
        boolean agreed =
                study().codings(transcript().id()).stream()
                        .anyMatch(it -> consensus().id().equals(it.coder()));
        assertThat(agreed).isTrue();
        int before = single().size();
        assertThat(said.getLast())
                .contains("Consensus counts here: " + before + " codings by single coders are not");
        choose(born());
        stage.run(() -> reading.code(otherCode()));
        stage.settle();
        long yours = single().stream().filter(it -> it.coder().equals(stage.desk().myId())).count();
        assertThat(said.getLast())
                .contains(before + 1 + " codings by single coders")
                .contains(yours + " of them yours");
        read("interview-02-gareth.vtt");
        assertThat(said.getLast()).doesNotContain("Consensus");
    }

    private List<Coding> single() {
        return study().codings(transcript().id()).stream()
                .filter(it -> !consensus().id().equals(it.coder()))
                .toList();
    }

    private Coder consensus() {
        return study().coderNamed(Coder.CONSENSUS).orElseThrow();
    }

    @Test
    void aLongNameIsShortenedAndTheFieldStays() {
        String name = "focus-group-1-hartlepool.docx";
        read(name);
        ReadingHead head =
                (ReadingHead)
                        all(roots[0])
                                .filter(ReadingHead.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertThat(ReadingHead.facts(study().transcriptNamed(name).orElseThrow()).getLast())
                .endsWith(" turns");
        for (int width : new int[] {400, 560, 640, 1_100}) {
            picture(width, 300, 1, "head-" + width);
            Rectangle find = reading.find().component().getBounds();
            assertThat(find.x + find.width).isLessThanOrEqualTo(width);
            assertThat(find.width).isGreaterThan(100);
            assertThat(head.title().getBounds().intersects(find)).isFalse();
            assertThat(head.said().getBounds().intersects(find)).isFalse();
        }
        assertThat(head.said().getText()).contains(" words · ").endsWith(" turns");
        assertThat(head.title().getToolTipText()).startsWith(name + " · ");
        read("focus-group-3-bristol.srt");
        assertThat(
                        ReadingHead.facts(
                                study().transcriptNamed("focus-group-3-bristol.srt").orElseThrow()))
                .anyMatch(it -> it.matches("\\d\\d:\\d\\d:\\d\\d"));
    }

    @Test
    void theSizeOfTheTextIsSaidAndNamesStayReadable() {
        for (int step = 0; step < 10; step++) {
            act("view.larger");
        }
        assertThat(said.getLast()).endsWith("Zoom 200 %");
        picture(760, 600, 1, "zoom-200");
        MarginPlan plan =
                stage.call(() ->
                        new MarginPlan(
                                text().sheet(), text().flow(), new Rectangle(0, 0, 700, 5_000)));
        assertThat(plan.names()).isNotEmpty();
        act("view.size");
        assertThat(said.getLast()).endsWith("Zoom 100 %");
        choose(born());
        assertThat(said.getLast()).doesNotContain("Zoom");
    }

    @Test
    void everythingIsReadableInTheDark() {
        choose(born());
        act("code.annotate");
        write(WORDS);
        choose(place("Then Leeds", "industry."));
        act("code.annotate");
        stage.theme(Theme.DARK, roots[0]);
        stage.run(reading::themed);
        picture(800, 600, 1, "annotation-dark");
        assertThat(text().sheet().colours()).isEqualTo(ReadingColours.DARK);
    }
}
