package org.postil.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postil.store.Access;
import org.postil.study.Provenance;

/// How a study is opened, and for whom.
///
/// @param coder the name under which changes stand in the journal
/// @param provenance where ids and times come from
/// @param password of an encrypted study; null where it is not encrypted
/// @param cache the folder for search indexes; null for the study's own folder
/// @param readOnly whether the study is opened for reading alone, so that its file keeps its bytes
public record Settings(
        String coder,
        Provenance provenance,
        @Nullable String password,
        @Nullable Path cache,
        boolean readOnly) {
    /// The environment variable that names the folder for search indexes.
    public static final String CACHE_VARIABLE = "POSTIL_CACHE";

    /// To read and write a study that is not encrypted, with its index beside it or where
    /// `POSTIL_CACHE` says.
    public static Settings of(String coder, Provenance provenance) {
        String cache = System.getProperty(CACHE_VARIABLE, System.getenv(CACHE_VARIABLE));
        Path folder = cache == null || cache.isBlank() ? null : Path.of(cache);
        return new Settings(coder, provenance, null, folder, false);
    }

    public Settings withPassword(@Nullable String other) {
        return new Settings(coder, provenance, other, cache, readOnly);
    }

    public Settings withCache(@Nullable Path other) {
        return new Settings(coder, provenance, password, other, readOnly);
    }

    /// The same, for reading alone.
    public Settings reading() {
        return new Settings(coder, provenance, password, cache, true);
    }

    Access access() {
        return new Access(password, readOnly);
    }

    @Override
    public String toString() {
        return "Settings for " + coder + (readOnly ? ", reading" : "");
    }
}
