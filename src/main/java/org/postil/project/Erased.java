package org.postil.project;

import java.nio.file.Path;
import java.util.List;

/// What an erasure did.
///
/// @param transcripts the names of those that went wholly
/// @param shortened the names of those in which only the participant's speech went
/// @param codings how many went
/// @param backups erased there as well
/// @param missing backups that were made but are no longer where they were: somebody must look
///   after them
public record Erased(
        List<String> transcripts,
        List<String> shortened,
        int codings,
        List<Path> backups,
        List<Path> missing) {
    public Erased {
        transcripts = List.copyOf(transcripts);
        shortened = List.copyOf(shortened);
        backups = List.copyOf(backups);
        missing = List.copyOf(missing);
    }
}
