package org.postil.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.report.Table;
import org.postil.study.Code;
import org.postil.study.Seen;
import org.postil.study.Study;

class ComparePageTest {
    private static final SaveAs NOWHERE = (near, title, name, endings) -> null;

    private static ComparePage open(Stage stage, SaveAs saveAs) {
        ComparePage page =
                stage.call(() -> {
                    ComparePage made = new ComparePage(stage.desk(), saveAs);
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    /// Clicks a line of a chip's menu.
    private static void choose(Stage stage, ComparePage page, String chip, String line) {
        stage.run(() -> {
            Chip found =
                    page.chips().all().stream()
                            .filter(it -> ("chip " + chip).equals(it.button().getName()))
                            .findFirst()
                            .orElseThrow();
            JPopupMenu menu = found.menu();
            List<String> lines = new ArrayList<>();
            for (java.awt.Component item : menu.getComponents()) {
                if (item instanceof JMenuItem one) {
                    lines.add(one.getText());
                    if (one.getText().equals(line)) {
                        one.doClick(0);
                        return;
                    }
                }
            }
            throw new AssertionError(line + " is not among " + lines);
        });
        stage.settle();
    }

    @Test
    void theQuotesOfACellAreThoseThatItCounts(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            for (Unit unit : Unit.values()) {
                Choices choices = Choices.first(study).withUnit(unit).withBelow(false);
                Comparison comparison =
                        Comparison.of(Seen.by(null, study), stage.project().texts(), choices);
                Table table = comparison.table();
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        CellQuotes quotes =
                                CellQuotes.of(comparison, stage.project().texts(), row, column);
                        Double value = table.cells().get(row).get(column).value();
                        if (value != null) {
                            check(quotes, unit, value.intValue());
                        }
                    }
                }
            }
        }
    }

    /// What the unit counts, counted again in the quotes.
    private static void check(CellQuotes quotes, Unit unit, int value) {
        switch (unit) {
            case CODINGS -> assertThat(quotes.total()).as(quotes.head()).isEqualTo(value);
            case PARTICIPANTS ->
                    assertThat(quotes.spread())
                            .as(quotes.head())
                            .hasSizeGreaterThanOrEqualTo(value);
            case TRANSCRIPTS -> {
                if (quotes.total() <= CellQuotes.MOST) {
                    assertThat(quotes.quotes().stream().map(it -> it.transcript()).distinct())
                            .as(quotes.head())
                            .hasSize(value);
                }
            }
            case WORDS -> assertThat(quotes.total() > 0).as(quotes.head()).isEqualTo(value > 0);
        }
    }

    @Test
    void everyoneWhoIsCountedGaveAQuote(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            Choices choices = Choices.first(study).withBelow(false);
            Comparison comparison =
                    Comparison.of(Seen.by(null, study), stage.project().texts(), choices);
            Table table = comparison.table();
            List<UUID> themes = study.codebook().roots().stream().map(Code::id).toList();
            for (int row = 0; row < themes.size(); row++) {
                CellQuotes quotes = CellQuotes.of(comparison, stage.project().texts(), row, 0);
                Scope scope =
                        Scope.EVERYTHING.withCodes(List.of(themes.get(row))).withChildren(true);
                Quotes all = Quotes.of(study, stage.project().texts(), scope, Quotes.ALL);
                Set<UUID> people =
                        all.hits().stream()
                                .flatMap(it -> it.participantIds().stream())
                                .collect(Collectors.toSet());
                assertThat(quotes.spread()).hasSameSizeAs(people);
                assertThat(quotes.total())
                        .isEqualTo(
                                all.hits().stream()
                                        .filter(it -> !it.participants().isEmpty())
                                        .count());
                assertThat(table.cells().get(row).getFirst().value())
                        .isLessThanOrEqualTo(people.size());
            }
        }
    }

    @Test
    void whatIsChosenIsCountedAndRememberedAndACellLeadsToItsQuotes(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            ComparePage page = open(stage, NOWHERE);
            assertThat(page.table().table().columns().getFirst().key()).isEqualTo("total");
            stage.paint(page.component(), 1360, 830, "compare");
            stage.run(() -> page.table().select(1, 1));
            stage.settle();
            assertThat(page.quotes().rows().getModel().getSize()).isPositive();
            stage.paint(page.component(), 1360, 830, "compare");
            stage.paint(page.component(), new Dimension(1360, 830), 2, "compare-200");
            stage.theme(Theme.DARK, page.component());
            stage.paint(page.component(), 1360, 830, "compare-dark");
            stage.theme(Theme.LIGHT, page.component());

            List<Place> read = new ArrayList<>();
            stage.run(() -> {
                stage.desk().guideWith(guide(read));
                page.quotes().rows().setSelectedIndex(0);
                Object name =
                        page.quotes()
                                .rows()
                                .getInputMap(1)
                                .get(javax.swing.KeyStroke.getKeyStroke("ENTER"));
                page.quotes()
                        .rows()
                        .getActionMap()
                        .get(name)
                        .actionPerformed(new java.awt.event.ActionEvent(this, 0, ""));
            });
            assertThat(read).hasSize(1);
            assertThat(read.getFirst().coding())
                    .isEqualTo(page.quotes().rows().getModel().getElementAt(0).coding());

            choose(stage, page, "Columns", "By gender");
            choose(stage, page, "Show", "% of each group");
            choose(stage, page, "Rows", "With the codes below them");
            stage.paint(page.component(), 1360, 830, "compare-crosstab");
            stage.paint(page.component(), 800, 600, "compare-narrow");
            choose(stage, page, "Count", "words");
            choose(stage, page, "Coding of record", "any coder");
            Choices chosen = page.choices();
            assertThat(chosen.by()).containsExactly("mover_status", "gender");
            assertThat(chosen.below()).isFalse();
            assertThat(chosen.record()).isEqualTo("any");

            ComparePage again = open(stage, NOWHERE);
            assertThat(again.choices()).isEqualTo(chosen);

            choose(stage, page, "Columns", "Each participant");
            choose(stage, page, "Show", "there or not (1 or 0)");
            assertThat(page.table().table().unit()).isEqualTo("presence");
            stage.paint(page.component(), 1360, 830, "compare-participants");
        }
    }

    private static Desk.Guide guide(List<Place> read) {
        return new Desk.Guide() {
            @Override
            public void read(Place place) {
                read.add(place);
            }

            @Override
            public void open(String page) {}
        };
    }

    @Test
    void theTableIsWrittenAndTheStripSaysWhereItIs(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Path file = folder.resolve("table.html");
            ComparePage page = open(stage, (near, title, name, endings) -> file);
            stage.run(() ->
                    ComparePage.actions(stage.desk(), Late.made(page)).stream()
                            .filter(it -> it.id().equals("compare.export"))
                            .forEach(it -> it.run().run()));
            stage.settle();
            assertThat(file).exists();
            assertThat(readString(file)).contains(page.table().table().rows().getFirst().label());
            assertThat(stage.call(() -> page.exporting().words()))
                    .contains("table.html is written: ");
        }
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anEmptyStudySaysWhatToDo(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            ComparePage page = open(stage, NOWHERE);
            stage.paint(page.component(), 1000, 600, "compare-empty");
            assertThat(buttons(page)).isNotEmpty();
            assertThat(ComparePage.actions(stage.desk(), Late.made(page)))
                    .filteredOn(it -> it.id().equals("compare.export"))
                    .allSatisfy(it -> assertThat(it.whyNot().get()).isNotEmpty());
        }
    }

    private static List<AbstractButton> buttons(ComparePage page) {
        return page.chips().all().stream().map(it -> (AbstractButton) it.button()).toList();
    }
}
