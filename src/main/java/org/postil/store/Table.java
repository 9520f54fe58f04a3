package org.postil.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postil.study.Entity;

/// Where the entities of one kind stand.
final class Table<E extends Entity> {
    /// Fills the columns but the id, in their order.
    @FunctionalInterface
    interface Filling<E> {
        void fill(Row row, E entity) throws SQLException;
    }

    /// Reads the columns but the id, in their order.
    @FunctionalInterface
    interface Reading<E> {
        E read(UUID id, Cells cells) throws SQLException, IOException;
    }

    private final Class<E> kind;
    private final String name;
    private final int since;
    private final List<String> columns;
    private final List<Integer> columnsSince;
    private final Filling<E> filling;
    private final Reading<E> reading;

    /// @param name of the table; where a schema after the first brought it, followed by `@` and
    ///   that schema's number
    /// @param columns all but the id, separated by spaces; numbered in the same way
    Table(Class<E> kind, String name, String columns, Filling<E> filling, Reading<E> reading) {
        this.kind = kind;
        this.name = plain(name);
        this.since = since(name);
        List<String> written = Arrays.asList(columns.split(" "));
        this.columns = written.stream().map(Table::plain).toList();
        this.columnsSince = written.stream().map(Table::since).toList();
        this.filling = filling;
        this.reading = reading;
    }

    private static String plain(String written) {
        int at = written.indexOf('@');
        return at < 0 ? written : written.substring(0, at);
    }

    private static int since(String written) {
        int at = written.indexOf('@');
        return at < 0 ? 1 : Integer.parseInt(written.substring(at + 1));
    }

    Class<E> kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /// Fills the parameters of [#insert] or [#update].
    void fill(Row row, Entity entity) throws SQLException {
        E known = kind.cast(entity);
        filling.fill(row, known);
        row.id(known.id());
    }

    E read(Cells cells) throws SQLException, IOException {
        return reading.read(cells.id(), cells);
    }

    String insert() {
        String places = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        return "insert into "
                + name
                + " ("
                + String.join(", ", columns)
                + ", id) values ("
                + places
                + ")";
    }

    String update() {
        String sets = columns.stream().map(it -> it + " = ?").collect(Collectors.joining(", "));
        return "update " + name + " set " + sets + " where id = ?";
    }

    String delete() {
        return "delete from " + name + " where id = ?";
    }

    /// Whether a file of a schema has the table.
    boolean isIn(int schema) {
        return since <= schema;
    }

    /// @param schema of the file; columns that it does not have are read as empty
    String select(int schema) {
        List<String> there = new ArrayList<>();
        there.add("id");
        for (int at = 0; at < columns.size(); at++) {
            there.add(columnsSince.get(at) <= schema ? columns.get(at) : "null");
        }
        return "select " + String.join(", ", there) + " from " + name;
    }
}
