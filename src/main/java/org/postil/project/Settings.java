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
    /// To read and write a study that is not encrypted, with its index beside it.
    public static Settings of(String coder, Provenance provenance) {
        return new Settings(coder, provenance, null, null, false);
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
