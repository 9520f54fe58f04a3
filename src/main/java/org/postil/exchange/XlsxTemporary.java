package org.postil.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/// Keeps the unfinished sheets of a large workbook in the folder of the workbook itself: what a
/// study holds is not left in a folder for everybody's temporary files.
///
/// @param folder must exist
record XlsxTemporary(Path folder) implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, ".postil-", ".part").toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, ".postil-").toFile();
    }
}
