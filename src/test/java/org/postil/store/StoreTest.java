package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.RandomEntities;
import org.postil.study.RandomStudies;
import org.postil.study.Study;

class StoreTest {
    @TempDir Path folder = Path.of("set by JUnit");

    @Test
    void anEmptyStudyIsEmptyWhenItIsOpenedAgain() {
        Path path = folder.resolve("empty");
        try (Store store = create(path, null)) {
            assertThat(store.file().getFileName()).hasToString("empty.postil.mv.db");
            assertThat(store.schemaVersion()).isEqualTo(Schema.NEWEST);
        }
        try (Store store = Store.open(path, Access.OPEN)) {
            assertThat(store.read()).isEqualTo(Study.EMPTY);
            assertThat(store.journal()).isEmpty();
            assertThat(store.check(store.read())).isEmpty();
        }
    }

    @Test
    void thePathMayBeWrittenWithOrWithoutTheEnding() {
        create(folder.resolve("a.postil.mv.db"), null).close();
        Store.open(folder.resolve("a"), Access.READING).close();
        Store.open(folder.resolve("a.postil"), Access.READING).close();
        Store.open(folder.resolve("a.postil.mv.db"), Access.READING).close();
    }

    @Test
    void everyKindOfEntityIsAddedAlteredAndRemovedInItsTable() {
        RandomEntities entities = new RandomEntities(new Random(11));
        Set<Class<?>> kinds = new HashSet<>();
        Path path = folder.resolve("kinds");
        create(path, null).close();
        for (Class<?> kind : Entity.class.getPermittedSubclasses()) {
            kinds.add(kind);
            Entity one = entities.of(kind);
            Entity other = entities.like(one);
            assertThat(writtenAndRead(path, Delta.add(one)).entities()).containsExactly(one);
            assertThat(writtenAndRead(path, Delta.alter(one, other)).entities())
                    .containsExactly(other);
            assertThat(writtenAndRead(path, Delta.remove(other))).isEqualTo(Study.EMPTY);
        }
        assertThat(Tables.ALL.stream().map(Table::kind).toList())
                .hasSameSizeAs(kinds)
                .allMatch(kinds::contains);
    }

    private static Study writtenAndRead(Path path, Delta delta) {
        try (Store store = Store.open(path, Access.OPEN)) {
            JournalEntry entry =
                    store.write(Planned.of(Change.of("A change", delta)), newEntry("A change"));
            assertThat(store.payload(entry.sequence()).deltas()).containsExactly(delta);
        }
        try (Store store = Store.open(path, Access.READING)) {
            return store.read();
        }
    }

    @Test
    void afterManyRandomChangesTheFileHoldsWhatMemoryHolds() {
        for (long seed = 1; seed <= 3; seed++) {
            RandomStudies random = new RandomStudies(seed);
            RandomStudies.Grown grown = new RandomStudies.Grown();
            Path path = folder.resolve("random" + seed);
            try (Store store = create(path, null)) {
                for (int made = 0; made < 150; made++) {
                    Planned planned = random.change(grown.study(), grown);
                    store.write(planned, newEntry(planned.change().label()));
                    grown.make(planned);
                }
                assertThat(store.read()).isEqualTo(grown.study());
            }
            try (Store store = Store.open(path, Access.OPEN)) {
                assertThat(store.read()).isEqualTo(grown.study());
                assertThat(store.check(store.read())).isEmpty();
                assertThat(store.journal()).hasSize(150);
                store.read()
                        .transcripts()
                        .forEach(it -> assertThat(store.text(it)).isEqualTo(grown.text(it)));
            }
        }
    }

    @Test
    void aChangeThatDoesNotFitLeavesNoTrace() {
        Path path = folder.resolve("whole");
        Coder there = new Coder(new UUID(1, 1), "Ada");
        Coder absent = new Coder(new UUID(1, 2), "Bob");
        try (Store store = create(path, null)) {
            Planned planned = Planned.of(Change.of("Half", Delta.add(there), Delta.remove(absent)));
            assertThatThrownBy(() -> store.write(planned, newEntry("Half")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.read()).isEqualTo(Study.EMPTY);
            assertThat(store.journal()).isEmpty();
        }
    }

    @Test
    void aSecondOpeningIsRefusedWithASentence() {
        Path path = folder.resolve("busy");
        Store store = create(path, null);
        assertThatThrownBy(() -> Store.open(path, Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("this study is open in another window or program");
        assertThatThrownBy(() -> Store.open(path, Access.READING))
                .hasMessageContaining("this study is open in another window or program");
        store.close();
        Store.open(path, Access.OPEN).close();
    }

    @Test
    void creatingOverAFileIsRefused() {
        create(folder.resolve("once"), null).close();
        assertThatThrownBy(() -> create(folder.resolve("once"), null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void readingLeavesEveryByteAsItWas() throws IOException {
        Path path = folder.resolve("read");
        RandomStudies.Grown grown = grow(path, null);
        byte[] before = Files.readAllBytes(folder.resolve("read.postil.mv.db"));
        try (Store store = Store.open(path, Access.READING)) {
            Study study = store.read();
            assertThat(study).isEqualTo(grown.study());
            assertThat(store.check(study)).isEmpty();
            store.journal().forEach(it -> store.payload(it.sequence()));
            assertThatThrownBy(() -> store.write(Planned.of(Change.of("No")), newEntry("No")))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("reading alone");
        }
        assertThat(Files.readAllBytes(folder.resolve("read.postil.mv.db"))).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anEncryptedStudyOpensWithItsPasswordAlone() throws IOException {
        Path path = folder.resolve("secret");
        String password = "pass phrase with späces and €";
        RandomStudies.Grown grown = grow(path, password);
        assertThat(Store.isEncrypted(path)).isTrue();
        assertThat(Store.isEncrypted(path.resolveSibling("nothing"))).isFalse();
        try (Store store = Store.open(path, new Access(password, false))) {
            assertThat(store.read()).isEqualTo(grown.study());
        }
        assertThatThrownBy(() -> Store.open(path, new Access("Pass phrase", false)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("password does not open secret.postil.mv.db");
        assertThatThrownBy(() -> Store.open(path, Access.OPEN)).hasMessageContaining("encrypted");
        String bytes = latin(Files.readAllBytes(folder.resolve("secret.postil.mv.db")));
        assertThat(bytes).doesNotContain("CREATE").doesNotContain("Kerry");
    }

    @Test
    void aPasswordForAPlainStudyIsRefusedAndHarmless() {
        Path path = folder.resolve("plain");
        grow(path, null);
        assertThatThrownBy(() -> Store.open(path, new Access("x", false)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is not encrypted");
        Store.open(path, Access.OPEN).close();
    }

    @Test
    void aFileThatIsNoDatabaseGetsOneClearSentence() throws IOException {
        Path path = folder.resolve("letter.postil.mv.db");
        Files.writeString(path, "Dear Sir or Madam, this is a letter and no study.");
        assertThatThrownBy(() -> Store.open(path, Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("letter.postil.mv.db is not a Postil study");
        Files.write(path, new byte[0]);
        assertThatThrownBy(() -> Store.open(path, Access.OPEN)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Store.open(folder.resolve("none"), Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no study");
    }

    @Test
    void aDamagedFileIsAProblemAndNothingElse() throws IOException {
        Path path = folder.resolve("torn.postil.mv.db");
        grow(path, null);
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(8);
        for (int round = 0; round < 12; round++) {
            byte[] torn = Arrays.copyOf(whole, 201 + random.nextInt(whole.length - 201));
            for (int left = random.nextInt(2000); left > 0; left--) {
                torn[200 + random.nextInt(torn.length - 200)] = (byte) random.nextInt();
            }
            Files.write(path, torn);
            try (Store store = Store.open(path, Access.READING)) {
                assertThat(store.check(store.read())).isNotNull();
            } catch (Problem e) {
                assertThat(e.what()).contains("torn.postil.mv.db");
            }
        }
    }

    @Test
    void aNewerSchemaIsRefusedWithASentence() {
        Path path = folder.resolve("newer");
        create(path, null).close();
        StudyFile file = StudyFile.of(path);
        Database database = Database.open(file, Access.OPEN, null, Durability.EACH_CHANGE);
        database.write(it -> it.execute("update study set schema_version = 7"));
        database.write(it -> it.execute("create table later (id uuid not null primary key)"));
        database.close();
        assertThatThrownBy(() -> Store.open(path, Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        "newer.postil.mv.db was written by a newer Postil: its schema is 7, this"
                                + " one knows 2. Install the newer Postil.");
    }

    @Test
    void underATurkishLocaleAStudyIsCreatedWrittenAndRead() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            RandomStudies.Grown grown = grow(folder.resolve("ığdır"), null);
            try (Store store = Store.open(folder.resolve("ığdır"), Access.OPEN)) {
                assertThat(store.read()).isEqualTo(grown.study());
                assertThat(store.check(store.read())).isEmpty();
            }
            assertThatThrownBy(() -> Store.open(folder.resolve("none"), Access.OPEN))
                    .isInstanceOf(Problem.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFileThatHasDoubledIsRewrittenWhenItIsClosed() throws IOException {
        Path path = folder.resolve("fat");
        RandomEntities entities = new RandomEntities(new Random(2));
        Coder coder = new Coder(entities.like(new Coder(new UUID(3, 3), "")).id(), "A");
        create(path, null).close();
        long grown;
        try (Store store = Store.open(path, Access.OPEN)) {
            store.write(Planned.of(Change.of("A", Delta.add(coder))), newEntry("A"));
            for (int round = 0; round < 400; round++) {
                Coder last = round == 0 ? coder : new Coder(coder.id(), "A" + (round - 1));
                Delta delta = Delta.alter(last, new Coder(coder.id(), "A" + round));
                store.write(Planned.of(Change.of("A", delta)), newEntry("A"));
            }
            grown = Files.size(store.file());
        }
        assertThat(grown).isGreaterThan(1 << 20);
        assertThat(Files.size(folder.resolve("fat.postil.mv.db"))).isLessThan(grown / 4);
    }

    @Test
    void aBackupIsWholeAndBecomesAStudyAgain() {
        Path path = folder.resolve("kept");
        RandomStudies.Grown grown = grow(path, null);
        Path copy = folder.resolve("copy of kept");
        try (Store store = Store.open(path, Access.OPEN)) {
            store.backup(copy, Instant.EPOCH);
            assertThat(store.backups()).containsExactly(new Backup(copy, Instant.EPOCH));
            assertThatThrownBy(() -> store.backup(copy, Instant.EPOCH))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("is there already");
            assertThat(store.read()).isEqualTo(grown.study());
        }
        assertThat(copy).isRegularFile();
        assertThatThrownBy(() -> Store.restore(copy, path, Access.OPEN))
                .hasMessageContaining("is there already");
        Store.restore(copy, folder.resolve("again"), Access.OPEN);
        try (Store store = Store.open(folder.resolve("again"), Access.OPEN)) {
            assertThat(store.read()).isEqualTo(grown.study());
            assertThat(store.check(store.read())).isEmpty();
            assertThat(store.backups()).extracting(Backup::path).containsExactly(copy);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "kept.postil.mv.db", "copy of kept", "again.postil.mv.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear all");
        assertThatThrownBy(() -> Store.restore(letter, folder.resolve("study"), Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is not a Postil study");
        assertThat(folder.resolve("study.postil.mv.db")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(letter);
        }
    }

    @Test
    void anErasureThatWasInterruptedIsBroughtToItsEndAtTheNextOpening() throws IOException {
        Path path = folder.resolve("overdue");
        grow(path, null);
        StudyFile file = StudyFile.of(path);
        Database database = Database.open(file, Access.OPEN, null, Durability.EACH_CHANGE);
        database.write(it ->
                it.execute(
                        "insert into coder (name, id) values (?, ?)",
                        "quetzalcoatlus",
                        new UUID(0, 1)));
        database.write(it -> it.execute("delete from coder where id = ?", new UUID(0, 1)));
        database.write(it -> it.execute("update study set compacted_size = -1"));
        database.close();
        assertThat(latin(Files.readAllBytes(file.path()))).contains("quetzalcoatlus");
        Store.open(path, Access.OPEN).close();
        assertThat(latin(Files.readAllBytes(file.path()))).doesNotContain("quetzalcoatlus");
    }

    @Test
    void aSlippedCodingAndALostTextAreFound() {
        Path path = folder.resolve("slip");
        RandomStudies.Grown grown = grow(path, null);
        assertThat(grown.study().codingCount()).isPositive();
        StudyFile file = StudyFile.of(path);
        Database database = Database.open(file, Access.OPEN, null, Durability.EACH_CHANGE);
        database.write(it ->
                it.execute(
                        "update coding set start_at = start_at + 1 where end_at > start_at + 1"));
        database.close();
        try (Store store = Store.open(path, Access.OPEN)) {
            assertThat(store.check(store.read())).anyMatch(it -> it.contains("its quote"));
        }
        database = Database.open(file, Access.OPEN, null, Durability.EACH_CHANGE);
        database.write(it -> it.execute("delete from text_body"));
        database.close();
        try (Store store = Store.open(path, Access.OPEN)) {
            assertThat(store.check(store.read())).anyMatch(it -> it.contains("is missing"));
        }
    }

    private static Store create(Path path, @Nullable String password) {
        return Store.create(path, new Access(password, false), new RandomStudies(99).provenance());
    }

    /// A study of some random changes in a file.
    private static RandomStudies.Grown grow(Path path, @Nullable String password) {
        RandomStudies random = new RandomStudies(5);
        RandomStudies.Grown grown = new RandomStudies.Grown();
        try (Store store = create(path, password)) {
            for (int made = 0; made < 80 || grown.study().codingCount() < 9; made++) {
                Planned planned = random.change(grown.study(), grown);
                store.write(planned, newEntry(planned.change().label()));
                grown.make(planned);
            }
        }
        return grown;
    }

    static NewEntry newEntry(String label) {
        return new NewEntry(
                UUID.randomUUID(),
                Instant.parse("2020-07-01T12:00:00Z"),
                "Ada",
                label,
                JournalEntry.Kind.DO,
                0);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
