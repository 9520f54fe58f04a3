package org.postil.project;

import java.util.List;

/// What became of one file.
///
/// @param imported whether anything of it went in, or all of it stood there already
/// @param turns of the transcripts that went in, as are `speakers` and `words`
/// @param rows what went in of a table's rows, beside codes and codings
/// @param refused what did not go in: row, reason and remedy, one sentence each
/// @param lost what the file holds and Postil does not keep, or what is worth knowing
public record FileReport(
        String file,
        boolean imported,
        int transcripts,
        int turns,
        List<String> speakers,
        int words,
        int codes,
        int codings,
        int rows,
        List<String> refused,
        List<String> lost) {
    public FileReport {
        speakers = List.copyOf(speakers);
        refused = List.copyOf(refused);
        lost = List.copyOf(lost);
    }

    /// A file of which nothing could be read.
    static FileReport refused(String file, String reason) {
        return new FileReport(file, false, 0, 0, List.of(), 0, 0, 0, 0, List.of(reason), List.of());
    }

    /// A file of rows.
    static FileReport rows(String file, int rows, List<String> refused) {
        return rows(file, rows, refused, List.of());
    }

    static FileReport rows(String file, int rows, List<String> refused, List<String> lost) {
        return new FileReport(
                file, rows > 0 || refused.isEmpty(), 0, 0, List.of(), 0, 0, 0, rows, refused, lost);
    }
}
