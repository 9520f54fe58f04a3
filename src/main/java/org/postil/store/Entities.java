package org.postil.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Study;

/// Reads and writes the tables of entities.
final class Entities {
    private static final int BATCH = 2_000;
    private static final int FETCH = 1_000;

    /// What a delta does to its row.
    private enum Deed {
        DELETE,
        UPDATE,
        INSERT
    }

    private record Step(Table<?> table, Deed deed) {
        String sql() {
            return switch (deed) {
                case DELETE -> table.delete();
                case UPDATE -> table.update();
                case INSERT -> table.insert();
            };
        }
    }

    private Entities() {}

    /// Makes a change in the tables.
    ///
    /// @throws IllegalStateException if a row to alter or remove is not there
    static void write(Handle handle, Change change) {
        Map<Step, List<Entity>> steps = new LinkedHashMap<>();
        for (Delta delta : change.deltas()) {
            steps.computeIfAbsent(step(delta), key -> new ArrayList<>()).add(delta.entity());
        }
        steps.forEach((step, entities) -> {
            // A tree that is filled in order splits its pages once, not again and again.
            entities.sort(Comparator.comparing(Entity::id));
            run(handle, step, entities);
        });
    }

    private static Step step(Delta delta) {
        Table<?> table = Tables.of(delta.entity());
        if (delta.before() == null) {
            return new Step(table, Deed.INSERT);
        }
        return new Step(table, delta.after() == null ? Deed.DELETE : Deed.UPDATE);
    }

    private static void run(Handle handle, Step step, List<Entity> entities) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(step.sql())) {
            Row row = new Row(statement);
            int pending = 0;
            for (Entity entity : entities) {
                row.begin();
                if (step.deed() == Deed.DELETE) {
                    row.id(entity.id());
                } else {
                    step.table().fill(row, entity);
                }
                statement.addBatch();
                if (++pending == BATCH) {
                    requireDone(statement.executeBatch(), step);
                    pending = 0;
                }
            }
            requireDone(statement.executeBatch(), step);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static void requireDone(int[] counts, Step step) {
        for (int count : counts) {
            if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException(
                        "The table " + step.table().name() + " does not hold what it should.");
            }
        }
    }

    /// Reads everything.
    ///
    /// @param schema of the file
    static Study read(Handle handle, StudyFile file, int schema) {
        List<Delta> deltas = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (table.isIn(schema)) {
                String select = table.select(schema);
                read(handle, file, select, cells -> deltas.add(Delta.add(table.read(cells))));
            }
        }
        return Study.EMPTY.with(new Change("", deltas));
    }

    /// Takes one row.
    @FunctionalInterface
    private interface Taking {
        void take(Cells cells) throws SQLException, IOException;
    }

    private static void read(Handle handle, StudyFile file, String select, Taking taker) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(select)) {
                Cells cells = new Cells(rows);
                while (cells.next()) {
                    taker.take(cells);
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw StudyFile.notAStudy(file.path(), e);
        }
    }
}
