package org.postil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Cancelled;
import org.postil.task.Progress;

final class TextIndexTest {
    @TempDir private Path folder;

    @Test
    void theMarkIsReadBackAfterClosing() {
        try (TextIndex index = TextIndex.open(place())) {
            assertThat(index.mark()).isNull();
            new IndexedStudy(index).add("a.txt", "So: the rent.");
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(1));
        }
        try (TextIndex index = TextIndex.open(place())) {
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(1));
        }
    }

    @Test
    void aChangeThatIsNotOfTextsMovesTheMarkWithoutWriting() throws IOException {
        try (TextIndex index = TextIndex.open(place())) {
            IndexedStudy study = new IndexedStudy(index).add("a.txt", "So: the rent.");
            Map<String, byte[]> before = files();
            study.apply(addCoder());

            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(2));
            assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        }
        try (TextIndex index = TextIndex.open(place())) {
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(2));
        }
    }

    @Test
    void anEditedTextIsFoundAsItIsNow() {
        try (TextIndex index = TextIndex.inMemory()) {
            IndexedStudy study =
                    new IndexedStudy(index)
                            .add("a.txt", "INT: Hm.\nAnn: The rent went up.\nINT: Hm.\nAnn: Yes.")
                            .add("b.txt", "So: the rent.");
            study.edit("a.txt", "rent went", "good old mortgage went");

            assertThat(study.found("mortgage OR up")).containsExactly("mortgage", "up");
            assertThat(study.search(Query.of("rent")).total()).isEqualTo(1);
            study.remove("b.txt");
            assertThat(study.search(Query.of("rent")).total()).isZero();
            assertThat(index.check(study.study())).isEmpty();
        }
    }

    @Test
    void catchingUpIndexesWhatDiffersAndNothingElse() {
        try (TextIndex index = TextIndex.open(place())) {
            IndexedStudy study = new IndexedStudy(index);
            for (int i = 0; i < 5; i++) {
                study.add("t" + i + ".txt", "So: the rent.");
            }
            study.addUnindexed("late.txt", "Late rent.");

            assertThat(study.search(Query.of("rent")).behind()).isEqualTo(1);
            assertThat(index.check(study.study()))
                    .containsExactly("The search index does not have late.txt as it is now.");
            assertThat(
                            index.bringUpToDate(
                                    study.study(), study.texts(), study.mark(), Progress.NONE))
                    .isEqualTo(1);
            assertThat(index.mark()).isEqualTo(study.mark());
            assertThat(study.search(Query.of("rent")).total()).isEqualTo(6);
            assertThat(study.search(Query.of("rent")).behind()).isZero();
            assertThat(index.bringUpToDate(Study.EMPTY, study.texts(), study.mark(), Progress.NONE))
                    .isEqualTo(6);
        }
    }

    @Test
    void aTranscriptThatWasOnlyRenamedIsNotIndexedAgain() {
        try (TextIndex index = TextIndex.inMemory()) {
            IndexedStudy study = new IndexedStudy(index).add("b.txt", "So: the rent.");
            Transcript old = study.study().transcripts().getFirst();
            Transcript renamed =
                    new Transcript(
                            old.id(),
                            "a.txt",
                            old.textHash(),
                            old.length(),
                            old.words(),
                            old.turns(),
                            old.cues(),
                            old.date());
            Change rename = Change.of("Rename", Delta.alter(old, renamed));
            Study next = study.study().with(rename);
            index.update(
                    rename,
                    next,
                    hash -> {
                        throw new AssertionError("No text is needed");
                    },
                    IndexedStudy.mark(2));

            assertThat(index.check(next)).isEmpty();
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(2));
        }
    }

    @Test
    void anUpdateThatFailsLeavesTheMarkBehindUntilTheIndexHasCaughtUp() {
        try (TextIndex index = TextIndex.open(place())) {
            IndexedStudy study = new IndexedStudy(index).add("a.txt", "So: the rent.");
            study.addUnindexed("b.txt", "More rent.");
            Transcript lost = study.study().transcriptNamed("b.txt").orElseThrow();
            Change change = Change.of("Import b.txt", Delta.add(lost));

            assertThatThrownBy(() ->
                            index.update(
                                    change,
                                    study.study(),
                                    hash -> {
                                        throw new Problem("The disk is gone.", "");
                                    },
                                    study.mark()))
                    .isInstanceOf(Problem.class);
            study.apply(addCoder());
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(1));

            index.bringUpToDate(study.study(), study.texts(), study.mark(), Progress.NONE);
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(3));
            assertThat(study.search(Query.of("rent")).total()).isEqualTo(2);
        }
    }

    @Test
    void catchingUpThatIsCancelledLeavesTheMarkAlone() {
        try (TextIndex index = TextIndex.open(place())) {
            IndexedStudy study = new IndexedStudy(index).add("a.txt", "So: the rent.");
            study.addUnindexed("b.txt", "Rent.").addUnindexed("c.txt", "Rent.");
            Progress impatient =
                    new Progress() {
                        private boolean begun;

                        @Override
                        public void step(long done, long total, String what) {
                            begun = true;
                        }

                        @Override
                        public void checkCancelled() {
                            if (begun) {
                                throw new Cancelled();
                            }
                        }
                    };

            assertThatThrownBy(() ->
                            index.bringUpToDate(
                                    study.study(), study.texts(), study.mark(), impatient))
                    .isInstanceOf(Cancelled.class);
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(1));
            assertThat(
                            index.bringUpToDate(
                                    study.study(), study.texts(), study.mark(), Progress.NONE))
                    .isEqualTo(1);
        }
    }

    @Test
    void rebuildingLeavesNothingOfWhatWasErased() throws IOException {
        try (TextIndex index = TextIndex.open(place())) {
            IndexedStudy study =
                    new IndexedStudy(index)
                            .add("a.txt", "So: Zanzibarfolk came.")
                            .add("b.txt", "So: the rent.");
            assertThat(bytesContain("zanzibarfolk")).isTrue();

            study.remove("a.txt");
            index.rebuild(study.study(), study.texts(), study.mark(), Progress.NONE);

            assertThat(bytesContain("zanzibarfolk")).isFalse();
            assertThat(study.found("rent")).containsExactly("rent");
            assertThat(index.mark()).isEqualTo(study.mark());
        }
    }

    @Test
    void anIndexInUseIsRefusedWithItsName() {
        try (TextIndex index = TextIndex.open(place())) {
            new IndexedStudy(index).add("a.txt", "So: the rent.");
            assertThatThrownBy(() -> TextIndex.open(place()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("s.postil.index is open in another window or program");
            assertThat(index.mark()).isEqualTo(IndexedStudy.mark(1));
        }
        TextIndex.open(place()).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Files.writeString(place(), "A file where the folder should be");
        assertThatThrownBy(() -> TextIndex.open(place()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void whateverIsDamagedTheIndexIsBuiltAnew() throws IOException {
        IndexedStudy study;
        try (TextIndex index = TextIndex.open(place())) {
            study = new IndexedStudy(index).add("a.txt", "So: the rent.").add("b.txt", "Rent.");
        }
        Map<String, byte[]> sound = files();
        List<Map<String, byte[]>> damaged = new ArrayList<>();
        for (String name : sound.keySet()) {
            byte[] bytes = sound.get(name);
            if (bytes == null || bytes.length == 0) {
                continue;
            }
            byte[] flipped = bytes.clone();
            flipped[bytes.length / 2] ^= 0x55;
            damaged.add(with(sound, name, flipped));
            damaged.add(with(sound, name, java.util.Arrays.copyOf(bytes, bytes.length / 2)));
            damaged.add(with(sound, name, new byte[0]));
            damaged.add(with(sound, name, "nonsense".repeat(50).getBytes(StandardCharsets.UTF_8)));
            damaged.add(with(sound, name, null));
        }
        assertThat(damaged).hasSizeGreaterThan(9);
        for (Map<String, byte[]> files : damaged) {
            write(files);
            try (TextIndex index = TextIndex.open(place())) {
                index.bringUpToDate(study.study(), study.texts(), study.mark(), Progress.NONE);
                IndexedStudy again = new IndexedStudy(index, study);
                assertThat(again.found("rent")).containsExactly("rent", "Rent");
                assertThat(index.check(study.study())).isEmpty();
            }
        }
    }

    @Test
    void aSoundIndexIsNotBuiltAnewAndOtherFilesStay() throws IOException {
        IndexedStudy study;
        try (TextIndex index = TextIndex.open(place())) {
            study = new IndexedStudy(index).add("a.txt", "So: the rent.");
        }
        Path note = place().resolve("note.txt");
        Files.writeString(note, "Mine");
        try (TextIndex index = TextIndex.open(place())) {
            assertThat(
                            index.bringUpToDate(
                                    study.study(), study.texts(), study.mark(), Progress.NONE))
                    .isZero();
        }
        try (Stream<Path> all = Files.list(place())) {
            for (Path segments : all.filter(it -> it.toString().contains("segments")).toList()) {
                Files.writeString(segments, "nonsense");
            }
        }
        try (TextIndex index = TextIndex.open(place())) {
            assertThat(index.mark()).isNull();
        }
        assertThat(note).hasContent("Mine");
    }

    @Test
    void searchesGoOnWhileTextsChange() {
        try (TextIndex index = TextIndex.inMemory()) {
            IndexedStudy study = new IndexedStudy(index).add("a.txt", "So: the rent.");
            Study before = study.study();
            CompletableFuture<Void> searching =
                    CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 500; i++) {
                            Found found =
                                    index.search(
                                            Query.of("rent"),
                                            before,
                                            study.texts(),
                                            IndexedStudy.AT_STOPS);
                            assertThat(found.total()).isEqualTo(1);
                        }
                    });
            for (int i = 0; i < 50; i++) {
                study.add("t" + i + ".txt", "Rent.");
            }
            searching.join();
            assertThat(study.search(Query.of("rent")).total()).isEqualTo(51);
        }
    }

    @Test
    void closingTwiceDoesNothingAndSearchingAfterwardsIsAProblem() {
        TextIndex index = TextIndex.open(place());
        IndexedStudy study = new IndexedStudy(index).add("a.txt", "So: the rent.");
        index.close();
        index.close();
        assertThatThrownBy(() -> study.search(Query.of("rent"))).isInstanceOf(Problem.class);
    }

    private static Planned addCoder() {
        Coder coder = new Coder(new UUID(1, 2), "Ruth");
        return Planned.of(Change.of("Add the coder Ruth", Delta.add(coder)));
    }

    private Path place() {
        return folder.resolve("s.postil.index");
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(place())) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> with(
            Map<String, byte[]> files,
            String name,
            byte @org.jspecify.annotations.Nullable [] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        if (bytes != null) {
            changed.put(name, bytes);
        }
        return changed;
    }

    private void write(Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.list(place())) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(place().resolve(file.getKey()), file.getValue());
        }
    }

    private boolean bytesContain(String word) throws IOException {
        return files().values().stream()
                .anyMatch(it -> new String(it, StandardCharsets.ISO_8859_1).contains(word));
    }
}
