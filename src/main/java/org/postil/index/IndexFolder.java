package org.postil.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.postil.study.Problem;

/// An index on the disk: opened if it is whole, else deleted and begun anew.
final class IndexFolder {
    private final Path folder;

    private IndexFolder(Path folder) {
        this.folder = folder;
    }

    static OpenIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new IndexFolder(folder).openOrBegin();
        } catch (LockObtainFailedException e) {
            throw new Problem(
                    "The search index "
                            + folder.getFileName()
                            + " is open in another window or program.",
                    "Close the study there and open it here again.",
                    e);
        } catch (IOException e) {
            throw new Problem(
                    "The search index " + folder + " cannot be written.",
                    "Make sure that the folder can be written and the disk is not full.",
                    e);
        }
    }

    private OpenIndex openOrBegin() throws IOException {
        try {
            return OpenIndex.of(FSDirectory.open(folder));
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | IllegalArgumentException e) {
            // Everything in it can be made again from the texts, so nothing is lost.
            deleteAll();
            return OpenIndex.of(FSDirectory.open(folder));
        }
    }

    /// Deletes Lucene's files and no others.
    private void deleteAll() throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                        || file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
