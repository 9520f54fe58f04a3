package org.postil.desktop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postil.project.Settings;
import org.postil.study.Provenance;

/// What the window needs of the program around it.
///
/// @param provenance where ids and times come from
/// @param home the program's folder, with the example's `transcripts/` and `codebooks/`
/// @param studies where the copy of the example is made and new studies are proposed
/// @param preferences the file that remembers how somebody likes the window
/// @param cache the folder for search indexes; null for the study's own folder
/// @param user the name of the coder who has not said another
public record Launch(
        Provenance provenance,
        Path home,
        Path studies,
        Path preferences,
        @Nullable Path cache,
        String user) {
    /// How a study is opened for a coder.
    Settings settings(String coder) {
        return Settings.of(coder, provenance).withCache(cache);
    }

    /// The copy of the example.
    Path example() {
        return studies.resolve("Moving out to move on");
    }
}
