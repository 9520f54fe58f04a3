package org.postil.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.QuoteView;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Study;

class SummariesPageTest {
    /// A column in which the first participants have nothing written.
    private static final int EMPTY = 3;

    private static final String LONG =
            " long account of how the move came about, with a cousin in Leeds, a room above a shop"
                    + " and a job that was gone after a month; went back twice before it held, and"
                    + " says that without the cousin there would have been no third time.";

    private static SummariesPage open(Stage stage, SaveAs saveAs) {
        SummariesPage page =
                stage.call(() -> {
                    SummariesPage made = new SummariesPage(stage.desk(), saveAs);
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    /// Types on a component as a keyboard does.
    private static void type(JComponent component, String words) {
        for (char sign : words.toCharArray()) {
            SwingUtilities.processKeyBindings(
                    new KeyEvent(component, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, sign));
        }
    }

    private static void press(JComponent component, int code, int modifiers) {
        SwingUtilities.processKeyBindings(
                new KeyEvent(
                        component,
                        KeyEvent.KEY_PRESSED,
                        0,
                        modifiers,
                        code,
                        KeyEvent.CHAR_UNDEFINED));
    }

    /// The text of a cell of the matrix as it is stored.
    private static String stored(Stage stage, SummariesPage page, int row, int column) {
        SummaryMatrix matrix = Objects.requireNonNull(page.shown());
        Participant who = matrix.rows().get(row);
        Code code = matrix.columns().get(column);
        return stage.project()
                .study()
                .caseSummary(who.id(), code.id())
                .map(CaseSummary::text)
                .orElse("");
    }

    @Test
    void cellsAreWrittenByKeyboardAsInASpreadsheetAndTakenBack(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            SummariesPage page = open(stage, (near, title, name, endings) -> null);
            JComponent table = page.grid().table();
            JComponent editor = page.grid().editor().text();
            stage.run(() -> {
                page.grid().select(0, EMPTY);
                type(table, "W");
                type(editor, "ent for work");
                press(editor, KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK);
                type(editor, "and stayed");
                press(editor, KeyEvent.VK_ENTER, 0);
            });
            stage.settle();
            assertThat(stored(stage, page, 0, EMPTY)).isEqualTo("Went for work\nand stayed");
            assertThat(page.grid().row()).isEqualTo(1);

            stage.run(() -> {
                type(table, "x");
                press(editor, KeyEvent.VK_ESCAPE, 0);
                type(table, "S");
                type(editor, "econd");
                press(editor, KeyEvent.VK_TAB, 0);
            });
            stage.settle();
            assertThat(stored(stage, page, 1, EMPTY)).isEqualTo("Second");
            assertThat(page.grid().column()).isEqualTo(EMPTY + 1);

            stage.run(() -> {
                page.grid().select(0, EMPTY);
                press(table, KeyEvent.VK_F2, 0);
                type(editor, ".");
                press(editor, KeyEvent.VK_ENTER, 0);
            });
            stage.settle();
            assertThat(stored(stage, page, 0, EMPTY)).isEqualTo("Went for work\nand stayed.");

            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(stored(stage, page, 0, EMPTY)).isEqualTo("Went for work\nand stayed");
            stage.run(stage.desk()::undo);
            stage.settle();
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(stage.project().study().caseSummaries()).hasSize(78);
        }
    }

    @Test
    void whatIsBeingWrittenOutlivesAChangeOfTheStudy(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            SummariesPage page = open(stage, (near, title, name, endings) -> null);
            stage.run(() -> {
                page.grid().select(2, EMPTY);
                type(page.grid().table(), "H");
            });
            stage.project().milestone("meanwhile");
            stage.settle();
            stage.run(() -> {
                assertThat(page.grid().table().isEditing()).isTrue();
                type(page.grid().editor().text(), "ome");
                press(page.grid().editor().text(), KeyEvent.VK_ENTER, 0);
            });
            stage.settle();
            assertThat(stored(stage, page, 2, EMPTY)).isEqualTo("Home");
        }
    }

    @Test
    void theQuotesBesideACellAreTheEnginesAndAStaleOneSaysWhatChanged(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            SummariesPage page = open(stage, (near, title, name, endings) -> null);
            stage.paint(page.component(), 1360, 830, "summaries");
            SummaryMatrix matrix = Objects.requireNonNull(page.shown());
            int column = 0;
            int row =
                    IntStream.range(0, matrix.rows().size())
                            .filter(it -> matrix.cell(it, column).quotes() > 2)
                            .findFirst()
                            .orElseThrow();
            stage.run(() -> {
                page.grid().select(row, column);
                type(page.grid().table(), "S");
                type(page.grid().editor().text(), "aid much about it");
                press(page.grid().editor().text(), KeyEvent.VK_ENTER, 0);
                page.grid().select(row + 1, column + 1);
                type(page.grid().table(), "A");
                type(page.grid().editor().text(), LONG);
                press(page.grid().editor().text(), KeyEvent.VK_ENTER, 0);
                page.grid().select(row, column);
            });
            stage.settle();
            List<Coding> behind = behind(stage, matrix, row, column);
            assertThat(shown(page))
                    .containsExactlyElementsOf(behind.stream().map(Coding::id).toList());
            assertThat(page.staleBox().isVisible()).isFalse();

            Coding gone = behind.getFirst();
            stage.project()
                    .applyAndWait((study, texts) ->
                            Planned.of(Change.of("Remove a coding", Delta.remove(gone))));
            stage.settle();
            assertThat(Objects.requireNonNull(page.shown()).cell(row, column).change())
                    .isEqualTo("1 quote gone");
            assertThat(page.staleBox().isVisible()).isTrue();
            pictures(stage, page);
            stage.run(page.stillRightButton()::doClick);
            stage.settle();
            assertThat(Objects.requireNonNull(page.shown()).cell(row, column).isStale()).isFalse();
            assertThat(page.staleBox().isVisible()).isFalse();
        }
    }

    private static void pictures(Stage stage, SummariesPage page) {
        stage.paint(page.component(), 1360, 830, "summaries");
        stage.paint(page.component(), 800, 600, "summaries-narrow");
        stage.theme(Theme.DARK, page.component());
        stage.paint(page.component(), new Dimension(1360, 830), 2, "summaries-dark-200");
        stage.run(() -> {
            var columns = page.grid().table().getColumnModel();
            columns.getColumn(0).setPreferredWidth(90);
            columns.getColumn(1).setPreferredWidth(90);
        });
        stage.paint(page.component(), 1280, 800, "summaries-cut");
        stage.theme(Theme.LIGHT, page.component());
    }

    private static List<java.util.UUID> shown(SummariesPage page) {
        var model = page.quotes().rows().getModel();
        return IntStream.range(0, model.getSize())
                .mapToObj(model::getElementAt)
                .map(QuoteView::coding)
                .toList();
    }

    private static List<Coding> behind(Stage stage, SummaryMatrix matrix, int row, int column) {
        Study study = stage.project().study();
        return matrix.basis(row, column).stream()
                .map(it ->
                        study.codings()
                                .filter(coding -> coding.id().equals(it.coding()))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    @Test
    void participantsAreFilteredAndSortedAndTheChoiceIsRemembered(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            SummariesPage page = open(stage, (near, title, name, endings) -> null);
            stage.run(() -> {
                for (Chip chip : page.chips().all()) {
                    assertThat(chip.menu().getComponentCount()).isPositive();
                }
            });
            SummaryChoices movers =
                    SummaryChoices.ALL.with("mover_status", "stayer", true).withSort("gender");
            Study study = stage.project().study();
            assertThat(movers.rows(study)).hasSize(14);
            List<String> genders =
                    movers.rows(study).stream()
                            .map(it ->
                                    it.values()
                                            .getOrDefault(
                                                    study.attributeNamed("gender")
                                                            .orElseThrow()
                                                            .id(),
                                                    ""))
                            .toList();
            List<String> order = study.attributeNamed("gender").orElseThrow().values();
            assertThat(genders)
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(order::indexOf));
            stage.run(() -> movers.keep(stage.desk().preferences(), "test."));
            assertThat(SummaryChoices.kept(stage.desk().preferences(), "test.")).isEqualTo(movers);
        }
    }

    @Test
    void theMatrixIsWrittenToAFile(@TempDir Path folder) throws java.io.IOException {
        try (Stage stage = Stage.withExample(folder)) {
            Path file = folder.resolve("summaries.html");
            SummariesPage page = open(stage, (near, title, name, endings) -> file);
            stage.run(() -> {
                page.grid().select(0, 0);
                type(page.grid().table(), "Q");
                press(page.grid().editor().text(), KeyEvent.VK_ENTER, 0);
            });
            stage.settle();
            stage.run(() ->
                    SummariesPage.actions(stage.desk(), Late.made(page)).stream()
                            .filter(it -> it.id().equals("summaries.export"))
                            .forEach(it -> it.run().run()));
            stage.settle();
            assertThat(Files.readString(file)).contains(">Q<");
        }
    }

    @Test
    void whatIsShownGoesOutAsATableAndComesInAgain(@TempDir Path folder)
            throws java.io.IOException {
        try (Stage stage = Stage.withExample(folder)) {
            Path file = folder.resolve("summaries.csv");
            SummariesPage page = open(stage, (near, title, name, endings) -> file);
            stage.run(() -> page.files().export(Objects.requireNonNull(page.shown())));
            stage.settle();
            assertThat(file).hasSameBinaryContentAs(Path.of("codebooks/case-summaries.csv"));

            Files.writeString(
                    file,
                    "participant,code,text\n"
                            + "P04,Quality of life,All right.\n"
                            + "P99,Quality of life,No\n");
            stage.run(() -> page.files().bring(file));
            stage.settle();
            SummaryMatrix matrix = Objects.requireNonNull(page.shown());
            assertThat(matrix.counts()).isEqualTo("79 of 324 cells written");
            assertThat(stage.desk().notices().told().getLast())
                    .satisfies(it ->
                            assertThat(it.what())
                                    .isEqualTo(
                                            "summaries.csv: 1 case summary imported, 1 row"
                                                    + " refused."))
                    .satisfies(it -> assertThat(it.remedy()).contains("Row 3:", "P99"));
        }
    }

    @Test
    void whereNobodyAskedIsToldFromWhereNothingIsCoded(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            SummaryMatrix matrix =
                    Objects.requireNonNull(
                            open(stage, (near, title, name, endings) -> null).shown());
            List<String> empty =
                    IntStream.range(0, matrix.rows().size() * matrix.columns().size())
                            .mapToObj(it ->
                                    matrix.cell(
                                            it / matrix.columns().size(),
                                            it % matrix.columns().size()))
                            .filter(it -> it.quotes() == 0)
                            .map(it -> it.foot() + "|" + it.said())
                            .distinct()
                            .toList();
            assertThat(empty)
                    .containsExactlyInAnyOrder("not asked|not asked", "–|asked, nothing coded");
        }
    }

    @Test
    void anEmptyStudySaysWhatToDo(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            SummariesPage page = open(stage, (near, title, name, endings) -> null);
            stage.paint(page.component(), 1000, 600, "summaries-empty");
            assertThat(stage.call(() -> SummariesPage.actions(stage.desk(), Late.made(page))))
                    .filteredOn(it -> it.id().equals("summaries.export"))
                    .allSatisfy(it -> assertThat(it.whyNot().get()).isNotEmpty());
        }
    }
}
