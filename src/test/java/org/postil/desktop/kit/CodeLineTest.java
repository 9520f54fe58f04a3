package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Codes are found by a part of their name in every list of the window alike.
final class CodeLineTest {
    @TempDir private static Path folder;
    private static Stage stage;
    private static Codebook book;

    @BeforeAll
    static void open() {
        stage = Stage.withExample(folder);
        book = stage.desk().study().codebook();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static List<String> names(List<CodeLine> lines) {
        return lines.stream()
                .map(it ->
                        switch (it) {
                            case CodeLine.Known known -> known.code().name();
                            case CodeLine.Fresh made -> "new " + made.name();
                            case CodeLine.Top top -> "top";
                        })
                .toList();
    }

    private static List<String> paths(List<CodeLine> lines) {
        List<String> paths = new ArrayList<>();
        for (CodeLine line : lines) {
            if (line instanceof CodeLine.Known known) {
                paths.add(known.entry().path());
            }
        }
        return paths;
    }

    @Test
    void nothingTypedKeepsAllInTheOrderOfTheCodebook() {
        assertThat(paths(CodeLine.known("", book.entries())))
                .isEqualTo(book.entries().stream().map(Codebook.Entry::path).toList());
    }

    @Test
    void everyCodeIsFoundByItsOwnNameFirstAndNoneTwice() {
        for (Codebook.Entry entry : book.entries()) {
            List<CodeLine> found = CodeLine.known(entry.code().name(), book.entries());
            assertThat(names(found).getFirst()).isEqualTo(entry.code().name());
            assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        }
    }

    @Test
    void aCodeIsFoundByItsPathToo() {
        Codebook.Entry below =
                book.entries().stream().filter(it -> it.depth() > 0).findFirst().orElseThrow();
        assertThat(paths(CodeLine.known(below.path(), book.entries()))).contains(below.path());
    }

    @Test
    void codesUsedLatelyComeFirstAndTheNameThatWasTypedLast() {
        Code recent = book.entries().getLast().code();
        assertThat(names(CodeLine.knownOrFresh("", book, List.of(recent))))
                .startsWith(recent.name())
                .hasSize(book.entries().size());
        assertThat(names(CodeLine.knownOrFresh("Zebra crossing", book, List.of())))
                .containsExactly("new Zebra crossing");
        assertThat(names(CodeLine.knownOrFresh(recent.name(), book, List.of())))
                .doesNotContain("new " + recent.name());
    }

    @Test
    void aNewCodeCanStandAtTheTopAndBelowEveryCode() {
        assertThat(CodeLine.places("Fares", book, List.of()))
                .hasSize(book.entries().size() + 1)
                .first()
                .isEqualTo(new CodeLine.Fresh("Fares", null));
        assertThat(CodeLine.places(" ", book, List.of())).isEmpty();
    }

    @Test
    void oneCodeIsAskedForAndToldOnce() {
        List<@Nullable Code> told = new ArrayList<>();
        AtomicReference<CodeChoice> asking = new AtomicReference<>();
        Code wanted = book.entries().get(4).code();
        stage.run(() -> {
            CodeChoice choice = new CodeChoice("Name of a code", "Enter chooses");
            asking.set(choice);
            choice.ask(
                    new JPanel(),
                    new java.awt.Rectangle(),
                    new CodeChoice.Question("Below which code?", book.entries(), true),
                    told::add);
            choice.palette().field().setText(wanted.name());
            choice.palette().take();
            choice.palette().field().setText("top of");
            choice.palette().take();
        });
        assertThat(told).containsExactly(wanted, null);
        stage.run(() -> asking.get().palette().field().setText(""));
        stage.paint(asking.get().palette().component(), 460, 320, "code-choice");
    }
}
