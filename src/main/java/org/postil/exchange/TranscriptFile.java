package org.postil.exchange;

import java.nio.file.Path;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

/// Reads a transcript from a file: txt, md, docx, odt, vtt and srt.
public final class TranscriptFile {
    private TranscriptFile() {}

    /// The transcript in a file; the file's ending says how it is read.
    ///
    /// @throws Problem if the file cannot be read as what its name says; nothing is guessed
    public static TranscriptDraft read(Path file) {
        throw new Problem(file.getFileName() + " cannot be read yet.", "");
    }
}
