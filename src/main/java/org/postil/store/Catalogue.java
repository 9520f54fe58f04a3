package org.postil.store;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// Reads the catalogue of a file before the database does: H2 runs what it finds there (the Java
/// source of a trigger, the expression of a default) at the mere opening.
///
/// Every statement must be one that could have come from our own schema scripts; whatever is not
/// known to be harmless is refused.
final class Catalogue {
    private static final String META_TABLE = "table.0";
    private static final int SQL_COLUMN = 3;
    private static final int LONGEST_STATEMENT = 20_000;
    private static final Pattern QUOTED_NAME = Pattern.compile("\"[A-Za-z0-9_]*+\"");
    private static final String NAMES = "\\(N(, N)*\\)";
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE N\\.N\\((.*)\\)");
    private static final Pattern COLUMN =
            Pattern.compile(
                    "N (UUID|BIGINT|INTEGER|BOOLEAN|DATE|CHARACTER VARYING|BINARY VARYING"
                            + "|TIMESTAMP WITH TIME ZONE)( NOT NULL)?");
    private static final List<Pattern> OTHERS =
            List.of(
                    Pattern.compile("CREATE PRIMARY KEY N\\.N ON N\\.N" + NAMES),
                    Pattern.compile("CREATE (UNIQUE )?INDEX N\\.N ON N\\.N" + NAMES),
                    Pattern.compile(
                            "ALTER TABLE N\\.N ADD CONSTRAINT N\\.N (PRIMARY KEY|UNIQUE)"
                                    + NAMES
                                    + "( INDEX N\\.N)?"),
                    Pattern.compile(
                            "CREATE USER IF NOT EXISTS N SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN"),
                    Pattern.compile("SET (CREATE_BUILD|WRITE_DELAY) \\d{1,9}"));

    private final StudyFile file;

    private Catalogue(StudyFile file) {
        this.file = file;
    }

    /// @throws Problem if the file is open elsewhere, cannot be read, or holds anything but tables
    ///   like ours
    static void requireHarmless(StudyFile file, @Nullable FileKey key) {
        new Catalogue(file).read(key);
    }

    private void read(@Nullable FileKey key) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.path().toString()).readOnly();
        if (key != null) {
            builder.encryptionKey(key.characters());
        }
        try (MVStore store = builder.open()) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            if (!store.hasMap(META_TABLE)) {
                throw StudyFile.notAStudy(file.path(), null);
            }
            MVMap<Object, VersionedValue<Row>> meta =
                    transactions.begin().<Object, Row>openMap(META_TABLE).map;
            Iterator<Object> keys = meta.keyIterator(null);
            while (keys.hasNext()) {
                VersionedValue<Row> row = meta.get(keys.next());
                if (row != null) {
                    requireHarmless(row.getCurrentValue());
                    requireHarmless(row.getCommittedValue());
                }
            }
        } catch (MVStoreException e) {
            throw problem(e, key != null);
        }
    }

    private Problem problem(MVStoreException e, boolean encrypted) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return Database.openElsewhere(file, e);
        }
        if (encrypted) {
            return new Problem(
                    "The password does not open " + file.name() + ".",
                    "Check the password; capital and small letters differ.",
                    e);
        }
        return StudyFile.notAStudy(file.path(), e);
    }

    private void requireHarmless(@Nullable Row row) {
        if (row == null) {
            return;
        }
        String sql = row.getValue(SQL_COLUMN).getString();
        if (sql == null || !isHarmless(sql)) {
            throw new Problem(
                    file.name() + " holds " + kind(sql) + ", which no Postil study does.",
                    "It was not opened: it could run foreign code. Ask where the file comes from.");
        }
    }

    private static String kind(@Nullable String sql) {
        String start = sql == null ? "" : sql.substring(0, Math.min(sql.length(), 60));
        String upper = start.toUpperCase(Locale.ROOT);
        for (String word : List.of("TRIGGER", "ALIAS", "VIEW", "LINKED TABLE", "DOMAIN")) {
            if (upper.contains(word)) {
                return "a database " + word.toLowerCase(Locale.ROOT);
            }
        }
        return "a database statement (“" + start.replaceAll("\\s+", " ") + "”)";
    }

    /// Whether a statement of the catalogue is one that our schema could have brought.
    static boolean isHarmless(String sql) {
        if (sql.length() > LONGEST_STATEMENT) {
            return false;
        }
        String plain = QUOTED_NAME.matcher(sql).replaceAll("N").replaceAll("\\s+", " ");
        if (plain.indexOf('"') >= 0) {
            return false;
        }
        var table = TABLE.matcher(plain);
        if (table.matches()) {
            for (String column : table.group(1).strip().split(", ", -1)) {
                if (!COLUMN.matcher(column).matches()) {
                    return false;
                }
            }
            return true;
        }
        return OTHERS.stream().anyMatch(it -> it.matcher(plain).matches());
    }
}
