package org.postil.exchange;

import java.nio.file.Path;
import java.util.List;
import org.postil.study.Codebook;
import org.postil.study.Problem;

/// Reads and writes codebooks: REFI-QDA (qdc; from qde and qdpx too), csv and xlsx.
public final class CodebookFile {
    private CodebookFile() {}

    /// The codes of a file, parents before their children, siblings in the order of the file.
    ///
    /// @throws Problem if the file is no codebook, or its codes do not make a tree
    public static List<CodeDraft> read(Path file) {
        throw new Problem(file.getFileName() + " cannot be read yet.", "");
    }

    /// Writes a codebook as the file's ending says: qdc, csv or xlsx.
    ///
    /// @throws Problem if the ending is another, or the file cannot be written
    public static void write(Codebook codebook, Path file) {
        throw new Problem(file.getFileName() + " cannot be written yet.", "");
    }
}
