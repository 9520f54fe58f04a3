package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// Opens a tiny study of every schema that there ever was; none of these files is ever made anew.
class ReleasedSchemasTest {
    @TempDir Path folder = Path.of("set by JUnit");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "tr-TR"})
    void aStudyOfEveryReleasedSchemaOpensWhole(String locale) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (int version = 1; version <= Schema.NEWEST; version++) {
                openOne(version);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private void openOne(int version) throws IOException {
        String name = String.format(Locale.ROOT, "schema-%03d.postil.mv.db", version);
        Path copy = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in, name), copy);
        }
        for (Access access : new Access[] {Access.READING, Access.OPEN}) {
            try (Store store = Store.open(copy, access)) {
                Study study = store.read();
                assertThat(store.schemaVersion())
                        .isEqualTo(access.readOnly() ? version : Schema.NEWEST);
                assertThat(store.check(study)).isEmpty();
                assertThat(study.transcripts()).isNotEmpty();
                assertThat(study.codingCount()).isPositive();
                assertThat(store.journal())
                        .isNotEmpty()
                        .allMatch(it -> it.kind() == JournalEntry.Kind.DO);
            }
        }
    }
}
