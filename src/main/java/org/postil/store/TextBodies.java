package org.postil.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// The canonical texts, each once, by hash.
final class TextBodies {
    private TextBodies() {}

    static Optional<String> find(Handle handle, String hash) {
        return handle.createQuery("select body from text_body where hash = ?")
                .bind(0, hash)
                .mapTo(String.class)
                .findOne();
    }

    /// Adds those that are not there yet.
    static void add(Handle handle, Map<String, String> texts) {
        new TreeMap<>(texts)
                .forEach((hash, body) -> {
                    if (!isThere(handle, hash)) {
                        handle.execute(
                                "insert into text_body (hash, body) values (?, ?)", hash, body);
                    }
                });
    }

    private static boolean isThere(Handle handle, String hash) {
        return handle.createQuery("select 1 from text_body where hash = ?")
                .bind(0, hash)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static List<String> hashes(Handle handle) {
        return handle.createQuery("select hash from text_body order by hash")
                .mapTo(String.class)
                .list();
    }

    static void keepOnly(Handle handle, Collection<String> hashes) {
        for (String hash : hashes(handle)) {
            if (!hashes.contains(hash)) {
                handle.execute("delete from text_body where hash = ?", hash);
            }
        }
    }
}
