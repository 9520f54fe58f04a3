package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Assignment;
import org.postil.study.AttributeValue;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Study;
import org.postil.study.Transcript;

class QuotesDockTest {
    @TempDir private Path folder;
    private Stage stage;
    private QuotesDock dock;
    private JRootPane root;
    private final List<UUID> memos = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        dock =
                stage.call(() ->
                        new QuotesDock(
                                stage.desk(),
                                new Leads(() -> {}, memos::add),
                                (near, title, name, endings) -> folder.resolve(name)));
        root = stage.call(JRootPane::new);
        stage.run(() -> {
            root.setSize(1280, 400);
            root.getContentPane().add(dock.component());
            stage.desk().add(dock);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Code code(String name) {
        return stage.project().study().codebook().named(name);
    }

    private void choose(String... names) {
        stage.run(() -> {
            List<UUID> ids = new ArrayList<>();
            for (String name : names) {
                ids.add(code(name).id());
            }
            stage.desk().select(stage.desk().selection().withCodes(ids));
        });
        stage.settle();
    }

    private void filter(QuoteFilter filter) {
        stage.run(() -> dock.bar().take(filter));
        stage.settle();
    }

    private void press(String key) {
        stage.run(() -> {
            KeyStroke stroke = KeyStroke.getKeyStroke(key);
            Object name =
                    dock.list()
                            .getInputMap(javax.swing.JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                            .get(stroke);
            dock.list()
                    .getActionMap()
                    .get(name)
                    .actionPerformed(
                            new java.awt.event.ActionEvent(
                                    dock.list(), KeyEvent.KEY_PRESSED, String.valueOf(name)));
        });
        stage.settle();
    }

    private long coded(String name) {
        UUID id = code(name).id();
        return stage.project().study().codings().filter(it -> it.code().equals(id)).count();
    }

    @Test
    void theChosenCodesQuotesAreListedFilteredAndCounted() {
        choose("Cost of living");
        int all = stage.call(() -> dock.list().getRowCount());
        assertThat(all).isPositive();
        assertThat(stage.call(dock::headWords))
                .startsWith(all + " quotes")
                .contains("participants");

        filter(QuoteFilter.NONE.withWhere(List.of(new AttributeValue("mover_status", "mover"))));
        int movers = stage.call(() -> dock.list().getRowCount());
        assertThat(movers).isPositive().isLessThan(all);
        assertThat(stage.call(dock::headWords)).startsWith(movers + " quotes").contains("mover");

        filter(QuoteFilter.NONE.withRecord("Tom").withChildren(false));
        assertThat(stage.call(() -> dock.list().items()))
                .isNotEmpty()
                .allMatch(it -> it.quote().coder().equals("Tom"))
                .allMatch(it -> it.quote().code().equals(code("Cost of living").id()));

        UUID open = stage.project().study().transcripts().getFirst().id();
        filter(QuoteFilter.NONE.withHere(true));
        stage.run(() -> stage.desk().select(stage.desk().selection().withTranscript(open)));
        stage.settle();
        assertThat(stage.call(() -> dock.list().items()))
                .allMatch(it -> it.quote().transcript().equals(open));
    }

    @Test
    void severalQuotesAreRecodedUncodedAndMarkedAndEachIsOneStepToTakeBack() {
        filter(QuoteFilter.NONE.withRecord("Tom").withChildren(false));
        choose("Cost of living");
        long before = coded("Cost of living");
        stage.run(() -> dock.list().setRowSelectionInterval(0, 2));
        List<UUID> chosen =
                stage.call(() ->
                        dock.list().chosen().stream().map(it -> it.quote().coding()).toList());

        press("R");
        stage.run(() -> {
            dock.gestures().codes().palette().field().setText("Housing through contacts");
            dock.gestures().codes().palette().take();
        });
        stage.settle();
        assertThat(coded("Cost of living")).isEqualTo(before - 3);
        assertThat(stage.project().study().codings().filter(it -> chosen.contains(it.id())))
                .allMatch(it -> !it.code().equals(code("Cost of living").id()));
        stage.project().undo();
        stage.settle();
        assertThat(coded("Cost of living")).isEqualTo(before);

        stage.run(() -> dock.list().setRowSelectionInterval(0, 1));
        press("I");
        assertThat(
                        stage.call(() ->
                                dock.list().items().stream().filter(QuoteRow::exemplar).count()))
                .isGreaterThanOrEqualTo(2);
        assertThat(stage.call(() -> dock.list().chosen())).hasSize(2);

        press("M");
        assertThat(memos).hasSize(1);

        press("DELETE");
        assertThat(coded("Cost of living")).isEqualTo(before - 2);
        stage.project().undo();
        stage.settle();
        assertThat(coded("Cost of living")).isEqualTo(before);
    }

    @Test
    void twoQuotesAreLinkedAndParted() {
        filter(QuoteFilter.NONE.withRecord("Tom").withChildren(false));
        choose("Cost of living");
        stage.run(() -> dock.list().setRowSelectionInterval(0, 1));
        press("L");
        stage.run(() -> {
            dock.gestures().links().choose("contradicts");
            dock.gestures().links().link();
        });
        stage.settle();

        assertThat(stage.project().study().quoteLinks())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo("contradicts"));
        assertThat(stage.call(() -> dock.list().items().getFirst().links()))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("contradicts → Cost of living"));
        press("L");
        stage.paint(dock.component(), 1200, 360, "quotes-link");
        stage.run(() -> {
            for (java.awt.Component part : parts(dock.gestures().links().component())) {
                if (part instanceof javax.swing.JButton button
                        && button.getText().startsWith("Unlink")) {
                    button.doClick();
                }
            }
        });
        stage.settle();
        assertThat(stage.project().study().quoteLinks()).isEmpty();
    }

    private static List<java.awt.Component> parts(java.awt.Container container) {
        List<java.awt.Component> all = new ArrayList<>();
        for (java.awt.Component part : container.getComponents()) {
            all.add(part);
            if (part instanceof java.awt.Container inner) {
                all.addAll(parts(inner));
            }
        }
        return all;
    }

    @Test
    void othersCodingsOfATranscriptToBeCodedIndependentlyAreNotListed() {
        choose("Cost of living");
        Transcript assigned =
                stage.project().study().transcripts().stream()
                        .filter(it -> it.name().startsWith("interview-01"))
                        .findFirst()
                        .orElseThrow();
        Coder ngozi = stage.project().study().coderNamed("Ngozi").orElseThrow();
        Coder other = new Coder(UUID.randomUUID(), "Late");
        stage.project()
                .applyAndWait((study, texts) ->
                        Planned.of(
                                Change.of(
                                        "Assign",
                                        Delta.add(other),
                                        Delta.add(assignment(assigned, ngozi)),
                                        Delta.add(assignment(assigned, other)))));
        stage.settle();

        assertThat(stage.call(() -> dock.list().items()))
                .isNotEmpty()
                .filteredOn(it -> it.quote().transcript().equals(assigned.id()))
                .allMatch(it -> it.quote().coder().equals("Ngozi"));
        assertThat(stage.call(dock::footWords)).contains("hidden until both have finished");
    }

    @Test
    void whatAConsensusLeavesOutIsSaidAndOneClickListsIt() {
        choose("Cost of living");
        int listed = stage.call(() -> dock.list().items()).size();
        Study study = stage.project().study();
        Coder consensus = study.coderNamed(Coder.CONSENSUS).orElseThrow();
        long any = Quotes.of(study, stage.project().texts(), scopeOfAny(study), Quotes.ALL).total();
        assertThat(study.codings().anyMatch(it -> it.coder().equals(consensus.id()))).isTrue();
        assertThat(any).isGreaterThan(listed);
        assertThat(stage.call(dock::headWords))
                .contains((any - listed) + " by single coders are not counted here");

        stage.run(() -> dock.besideButton().doClick(0));
        stage.settle();
        assertThat(stage.call(() -> dock.list().items())).hasSize((int) any);
        assertThat(stage.call(dock::headWords)).doesNotContain("not counted");
    }

    private Scope scopeOfAny(Study study) {
        return QuoteFilter.NONE
                .withRecord("any")
                .scope(study, stage.desk().selection().codes(), null);
    }

    private static Assignment assignment(Transcript transcript, Coder coder) {
        return new Assignment(UUID.randomUUID(), coder.id(), transcript.id());
    }

    @Test
    void copiedQuotesHaveThreeFormsAndSayWhoSaidThem() throws Exception {
        choose("Cost of living");
        stage.run(() -> dock.list().setRowSelectionInterval(0, 1));
        Clipboard clipboard = new Clipboard("test");
        stage.run(() ->
                dock.list()
                        .getTransferHandler()
                        .exportToClipboard(dock.list(), clipboard, TransferHandler.COPY));
        QuoteRow first = stage.call(() -> dock.list().chosen().getFirst());

        assertThat((String) clipboard.getData(DataFlavor.stringFlavor))
                .startsWith("“" + first.quote().text() + "”\n" + first.attribution());
        assertThat((String) clipboard.getData(DataFlavor.fragmentHtmlFlavor))
                .contains(Clip.escaped(first.quote().text()));
        try (InputStream rtf = (InputStream) clipboard.getData(Clip.RTF)) {
            assertThat(new String(rtf.readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("{\\rtf1");
        }
    }

    @Test
    void theListIsWrittenToWordAndToATable() {
        choose("Cost of living");
        for (String name : List.of("q.docx", "q.xlsx", "q.csv")) {
            stage.run(() -> dock.gestures().export(folder.resolve(name)));
            stage.settle();
            assertThat(Files.exists(folder.resolve(name))).isTrue();
        }
        assertThat(stage.call(() -> stage.desk().notices().told()).getLast().what())
                .contains("q.csv");
    }

    @Test
    void itLooksRightLightAndDarkWideAndNarrow() {
        stage.paint(dock.component(), 900, 300, "quotes-none");
        choose("Cost of living", "Family as a reason for staying");
        filter(
                QuoteFilter.NONE.withWhere(
                        List.of(
                                new AttributeValue("mover_status", "mover"),
                                new AttributeValue("gender", "female"))));
        stage.run(() -> dock.list().setRowSelectionInterval(1, 2));
        stage.paint(dock.component(), 1200, 360, "quotes");
        stage.paint(dock.component(), 620, 360, "quotes-narrow");
        stage.paint(dock.component(), new Dimension(900, 360), 2, "quotes-200");
        stage.theme(Theme.DARK, root);
        stage.paint(dock.component(), 1200, 360, "quotes-dark");
        filter(
                QuoteFilter.NONE
                        .withRecord("Tom")
                        .withWhere(List.of(new AttributeValue("region", "Nowhere"))));
        stage.paint(dock.component(), 900, 300, "quotes-filtered-away");
        assertThat(stage.call(dock::showsList)).isFalse();
    }
}
