package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Study;

/// What becomes of a study that a Postil of schema 1 wrote.
class MigrationTest {
    @TempDir Path folder = Path.of("set by JUnit");
    private Path file = Path.of("set before each test");

    @BeforeEach
    void aStudyOfSchema1() throws IOException {
        file = folder.resolve("old.postil.mv.db");
        try (InputStream in = getClass().getResourceAsStream("schema-001.postil.mv.db")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void readingItLeavesEveryByteAsItIsAndSeesAllThatIsInIt() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Study read;
        try (Store store = Store.open(file, Access.READING)) {
            read = store.read();
            assertThat(store.schemaVersion()).isEqualTo(1);
            assertThat(store.check(read)).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Store store = Store.open(file, Access.OPEN)) {
            assertThat(store.schemaVersion()).isEqualTo(Schema.NEWEST);
            assertThat(store.read()).isEqualTo(read);
            assertThat(store.check(read)).isEmpty();
        }
        assertThat(names()).containsExactly("old.postil.mv.db");
    }

    @Test
    void whatIsNewCanBeWrittenAndComesBack() {
        Code after;
        try (Store store = Store.open(file, Access.OPEN)) {
            Code before =
                    store.read().codebook().entries().stream()
                            .map(Codebook.Entry::code)
                            .findFirst()
                            .orElseThrow();
            assertThat(before.origin()).isEqualTo(CodeOrigin.NOT_SAID);
            after = before.withOrigin(CodeOrigin.FROM_DATA);
            Change change = Change.of("Edit", Delta.alter(before, after));
            store.write(Planned.of(change), StoreTest.newEntry("Edit"));
        }
        try (Store store = Store.open(file, Access.READING)) {
            assertThat(store.read().code(after.id())).isEqualTo(after);
        }
    }

    @Test
    void theJournalOfTheTimeBeforeLeadsBackToAnEmptyStudy() {
        try (Store store = Store.open(file, Access.OPEN)) {
            Study study = store.read();
            for (JournalEntry entry : store.journal().reversed()) {
                study = study.with(store.payload(entry.sequence()).inverse());
            }
            assertThat(study).isEqualTo(Study.EMPTY);
        }
    }

    @Test
    void anInterruptedMigrationIsBegunAnew() throws IOException {
        Files.write(
                folder.resolve("old.postil.mv.db.part.postil.mv.db"),
                "half".getBytes(StandardCharsets.UTF_8));
        try (Store store = Store.open(file, Access.OPEN)) {
            assertThat(store.schemaVersion()).isEqualTo(Schema.NEWEST);
        }
        assertThat(names()).containsExactly("old.postil.mv.db");
    }

    @Test
    void aStudyThatCannotBeMigratedStaysAsItWas() throws IOException {
        try (Database database =
                Database.open(StudyFile.of(file), Access.OPEN, null, Durability.EACH_CHANGE)) {
            database.write(handle -> handle.execute("create table assignment (id uuid)"));
        }
        List<String> before = RawFile.cells(file, null);
        assertThatThrownBy(() -> Store.open(file, Access.OPEN)).isInstanceOf(Problem.class);
        assertThat(RawFile.cells(file, null)).containsExactlyElementsOf(before);
        assertThat(names()).containsExactly("old.postil.mv.db");
    }

    @Test
    void aLinkToTheFileStaysALink() throws IOException {
        Path link = folder.resolve("link.postil.mv.db");
        Files.createSymbolicLink(link, file);
        try (Store store = Store.open(link, Access.OPEN)) {
            assertThat(store.schemaVersion()).isEqualTo(Schema.NEWEST);
        }
        assertThat(link).isSymbolicLink();
        try (Store store = Store.open(file, Access.READING)) {
            assertThat(store.schemaVersion()).isEqualTo(Schema.NEWEST);
        }
    }
}
