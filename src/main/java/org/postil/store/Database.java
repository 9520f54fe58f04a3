package org.postil.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;
import org.postil.task.Waiting;

/// The connections to one file: one that writes, one that reads beside it; and all that is H2's
/// own.
final class Database implements AutoCloseable {
    private static final String USER = "postil";
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0;ANALYZE_AUTO=0;DB_CLOSE_ON_EXIT=FALSE";

    private final StudyFile file;
    private final Access access;
    private final @Nullable FileKey key;
    private final Durability durability;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private Handle writer;
    private Handle reader;

    private Database(
            StudyFile file,
            Access access,
            @Nullable FileKey key,
            Durability durability,
            String how) {
        this.file = file;
        this.access = access;
        this.key = key;
        this.durability = durability;
        this.writer = connect(how);
        this.reader = connect(";IFEXISTS=TRUE");
    }

    static Database create(
            StudyFile file, Access access, @Nullable FileKey key, Durability durability) {
        return new Database(file, access, key, durability, "");
    }

    /// @throws Problem if the file is no database of ours, or is open elsewhere
    static Database open(
            StudyFile file, Access access, @Nullable FileKey key, Durability durability) {
        if (!file.exists()) {
            // Where a rewrite was interrupted the new file may not have its name yet.
            MVStoreTool.compactCleanUp(file.path().toString());
        }
        file.requireReadable(access);
        Catalogue.requireHarmless(file, key);
        return new Database(file, access, key, durability, ";IFEXISTS=TRUE");
    }

    private Handle connect(String how) {
        StringBuilder url = new StringBuilder("jdbc:h2:file:").append(file.databasePath());
        url.append(SETTINGS).append(how);
        url.append(access.readOnly() ? ";ACCESS_MODE_DATA=r" : durability.setting());
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", "");
        if (key != null) {
            url.append(";CIPHER=AES");
            properties.setProperty("password", key.digits() + " ");
        }
        try {
            return Jdbi.open(() -> new org.h2.Driver().connect(url.toString(), properties));
        } catch (JdbiException e) {
            throw problem(e);
        }
    }

    /// Reads beside the writer, and sees what is committed.
    <T> T read(Function<Handle, T> work) {
        return locked(reading, () -> work.apply(reader));
    }

    /// Runs everything in one transaction, and returns when it is on the disk.
    <T> T write(Function<Handle, T> work) {
        if (access.readOnly()) {
            throw new Problem(file.name() + " is open for reading alone.", "Open it for writing.");
        }
        return locked(
                writing,
                () -> {
                    T result = writer.inTransaction(work::apply);
                    if (durability.sync()) {
                        writer.execute("checkpoint sync");
                    }
                    return result;
                });
    }

    private <T> T locked(ReentrantLock lock, Supplier<T> work) {
        assert Waiting.isAllowed() : "The event thread would wait for the database";
        lock.lock();
        try {
            return work.get();
        } catch (JdbiException e) {
            throw problem(e);
        } finally {
            lock.unlock();
        }
    }

    /// Rewrites the file without anything that was deleted, lets `between` look at it while nobody
    /// has it open, and opens it again.
    void compact(Runnable between) {
        writing.lock();
        reading.lock();
        try {
            shutDownCompacting();
            try {
                between.run();
            } finally {
                writer = connect(";IFEXISTS=TRUE");
                reader = connect(";IFEXISTS=TRUE");
            }
        } catch (JdbiException e) {
            throw problem(e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /// @param compacting whether the file is rewritten without what was deleted
    void close(boolean compacting) {
        writing.lock();
        reading.lock();
        try {
            if (compacting) {
                shutDownCompacting();
            } else {
                reader.close();
                writer.close();
            }
        } catch (JdbiException e) {
            throw problem(e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    @Override
    public void close() {
        close(false);
    }

    /// Ends the database, so that the writer's connection is closed when its statement returns.
    private void shutDownCompacting() {
        reader.close();
        try (Statement statement = writer.getConnection().createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    static Problem openElsewhere(StudyFile file, Throwable cause) {
        return new Problem(
                file.name() + ": this study is open in another window or program.",
                "Close it there first.",
                cause);
    }

    private Problem problem(Exception e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        int code = cause instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> openElsewhere(file, e);
            case ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.UNSUPPORTED_SETTING_COMBINATION ->
                    StudyFile.notAStudy(file.path(), e);
            default ->
                    new Problem(
                            file.name() + " could not be read or written.",
                            "Check that the disk is not full and the folder can be written to.",
                            e);
        };
    }
}
