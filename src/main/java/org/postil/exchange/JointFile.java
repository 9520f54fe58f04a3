package org.postil.exchange;

import java.nio.file.Path;
import org.postil.study.Problem;

/// Reads the definition of a joint display from JSON.
public final class JointFile {
    private JointFile() {}

    /// The joint display in a file.
    ///
    /// @throws Problem if it is not JSON, a required key is missing, a key is unknown or a value
    ///   has the wrong type; the place in the file is named
    public static JointDraft read(Path file) {
        throw new Problem(file.getFileName() + " cannot be read yet.", "");
    }
}
