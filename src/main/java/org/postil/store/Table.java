package org.postil.store;

import java.io.IOException;
import java.sql.SQLException;
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
    private final List<String> columns;
    private final Filling<E> filling;
    private final Reading<E> reading;

    /// @param columns all but the id, separated by spaces
    Table(Class<E> kind, String name, String columns, Filling<E> filling, Reading<E> reading) {
        this.kind = kind;
        this.name = name;
        this.columns = Arrays.asList(columns.split(" "));
        this.filling = filling;
        this.reading = reading;
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

    String select() {
        return "select id, " + String.join(", ", columns) + " from " + name;
    }
}
