package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.Problem;
import org.postil.study.RandomStudies;

/// What a foreign file may bring, and must not run.
class CatalogueTest {
    private static final String WITNESS = "org.postil.store.witness";
    private static final String TRIGGER =
            """
            create trigger spy before insert on coder for each row as
            'org.h2.api.Trigger create() {
                System.setProperty("org.postil.store.witness", "run");
                return new org.h2.api.Trigger() {
                    public void fire(java.sql.Connection c, Object[] o, Object[] n) {}
                };
            }'
            """;

    @TempDir Path folder = Path.of("set by JUnit");

    @Test
    void aTriggerWithJavaSourceIsRefusedAndNotRun() throws SQLException {
        Path path = foreign("trigger", TRIGGER);
        assertThat(System.getProperty(WITNESS)).as("The trigger works").isEqualTo("run");
        System.clearProperty(WITNESS);
        assertRefused(path, "trigger");
        assertThat(System.getProperty(WITNESS)).isNull();
        connect(path, "").close();
        assertThat(System.getProperty(WITNESS)).as("H2 alone runs it").isEqualTo("run");
        System.clearProperty(WITNESS);
    }

    @Test
    void anAliasIsRefused() throws SQLException {
        assertRefused(
                foreign("alias", "create alias hi as 'int hi(int x) { return x; }'"), "alias");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create view looks as select * from coder",
                "create domain annum as integer",
                "create constant one value 1",
                "create sequence counts",
                "create table extra (a integer default length('abc'))",
                "create table extra (a integer default 3)",
                "create table extra (a integer generated always as identity)",
                "create table extra (a integer, b integer generated always as (a + 1))",
                "create table extra (a integer check (a > 0))",
                "create table extra (a integer on update 7)",
                "create user mallory password 'x'",
                "create role readers",
                "create schema other",
                "create force linked table far ('', 'jdbc:h2:mem:x', '', '', 'T')",
                "set default_lock_timeout 1"
            })
    void whatOurSchemaNeverHoldsIsRefused(String sql) throws SQLException {
        assertRefused(foreign("foreign", sql), "");
    }

    @Test
    void aFileEncryptedByUsIsLookedIntoToo() throws SQLException {
        Path path = folder.resolve("secret");
        Access access = new Access("top secret", false);
        Store.create(path, access, new RandomStudies(1).provenance()).close();
        String digits = java.util.Objects.requireNonNull(FileKey.of(access)).digits();
        try (Connection connection = connect(path, digits);
                Statement statement = connection.createStatement()) {
            statement.execute(TRIGGER);
        }
        System.clearProperty(WITNESS);
        assertThatThrownBy(() -> Store.open(path, access))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("trigger");
        assertThat(System.getProperty(WITNESS)).isNull();
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        Path path = folder.resolve("other");
        try (Connection connection = connect(path, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table invoice (id bigint not null primary key)");
        }
        assertThatThrownBy(() -> Store.open(path, Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is not a Postil study");
    }

    @Test
    void statementsAreJudgedByTheirWholeText() {
        assertThat(Catalogue.isHarmless("SET CREATE_BUILD 252")).isTrue();
        assertThat(Catalogue.isHarmless("SET CREATE_BUILD 252; SET X 1")).isFalse();
        assertThat(
                        Catalogue.isHarmless(
                                "CREATE CACHED TABLE \"public\".\"a\"(\n"
                                        + "    \"id\" UUID NOT NULL\n"
                                        + ")"))
                .isTrue();
        assertThat(
                        Catalogue.isHarmless(
                                "CREATE CACHED TABLE \"public\".\"a\"(\n    \"id\" UUID NOT NULL\n)"
                                        + " ENGINE \"x\""))
                .isFalse();
        assertThat(
                        Catalogue.isHarmless(
                                "CREATE CACHED TABLE \"public\".\"a\"(\"id\" UUID DEFAULT X())"))
                .isFalse();
        assertThat(Catalogue.isHarmless("CREATE FORCE TRIGGER \"a\".\"b\"")).isFalse();
        assertThat(Catalogue.isHarmless("x".repeat(100_000))).isFalse();
    }

    private void assertRefused(Path path, String kind) {
        assertThatThrownBy(() -> Store.open(path, Access.OPEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("which no Postil study does")
                .hasMessageContaining(kind);
        assertThatThrownBy(() -> Store.open(path, Access.READING)).isInstanceOf(Problem.class);
    }

    /// One of our studies with something added.
    private Path foreign(String name, String sql) throws SQLException {
        Path path = folder.resolve(name);
        Store.create(path, Access.OPEN, new RandomStudies(1).provenance()).close();
        try (Connection connection = connect(path, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return path;
    }

    private static Connection connect(Path path, String filePassword) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postil");
        properties.setProperty("password", filePassword.isEmpty() ? "" : filePassword + " ");
        String url =
                "jdbc:h2:file:"
                        + StudyFile.of(path).databasePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + (filePassword.isEmpty() ? "" : ";CIPHER=AES");
        return new org.h2.Driver().connect(url, properties);
    }
}
