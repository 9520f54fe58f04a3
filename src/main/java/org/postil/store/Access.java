package org.postil.store;

import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// How a study's file is opened.
///
/// @param password of an encrypted study; null where it is not encrypted
/// @param readOnly whether nothing is written, so that the file keeps its bytes
public record Access(@Nullable String password, boolean readOnly) {
    /// To read and write a study that is not encrypted.
    public static final Access OPEN = new Access(null, false);

    /// To read a study that is not encrypted.
    public static final Access READING = new Access(null, true);

    /// @throws Problem if the password is empty
    public Access {
        if (password != null && password.isEmpty()) {
            throw new Problem("An empty password protects nothing.", "Choose a password.");
        }
    }

    /// The same file, for reading alone.
    public Access reading() {
        return new Access(password, true);
    }

    public boolean encrypted() {
        return password != null;
    }

    @Override
    public String toString() {
        return (readOnly ? "reading" : "writing") + (encrypted() ? " with a password" : "");
    }
}
