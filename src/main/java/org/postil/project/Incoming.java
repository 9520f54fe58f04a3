package org.postil.project;

import java.nio.file.Path;

/// What became of a file that somebody wants to import, before anything is stored.
public sealed interface Incoming permits IncomingTranscript, Incoming.Refused {
    /// Where it lies.
    Path file();

    /// The name under which it is told.
    String name();

    /// A file that cannot be imported, or a folder that cannot be as a whole.
    ///
    /// @param reason why, and what to do about it, in sentences
    /// @param partly whether it is a folder of which something can be imported
    record Refused(Path file, String reason, boolean partly) implements Incoming {
        Refused(Path file, String reason) {
            this(file, reason, false);
        }

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }
}
