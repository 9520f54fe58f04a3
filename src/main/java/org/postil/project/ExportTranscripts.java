package org.postil.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postil.study.Problem;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// Writes transcripts as they stand in the study: the canonical text, in UTF-8, one file each.
public final class ExportTranscripts {
    private static final int LONGEST_NAME = 120;

    private ExportTranscripts() {}

    /// Cancelled, it leaves the files that it has written.
    ///
    /// @param folder is made where it is not there
    /// @return the files, in the order of the transcripts
    /// @throws Problem if one of the files is there already, before anything is written, or the
    ///   folder cannot be written to
    public static List<Path> run(
            Project project, List<Transcript> transcripts, Path folder, Progress progress) {
        List<Path> files = files(transcripts, folder);
        files.stream()
                .filter(Files::exists)
                .findFirst()
                .ifPresent(it -> {
                    throw new Problem(
                            "There is already a file “" + it.getFileName() + "” in this folder.",
                            "Choose another folder, or move the file away.");
                });
        for (int at = 0; at < files.size(); at++) {
            Transcript transcript = transcripts.get(at);
            progress.checkCancelled();
            progress.step(at, transcripts.size(), transcript.name());
            write(folder, files.get(at), project.texts().text(transcript));
        }
        return files;
    }

    private static void write(Path folder, Path file, String text) {
        try {
            Files.createDirectories(folder);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem(
                    "“" + file.getFileName() + "” cannot be written.",
                    "Check that the disk is not full and the folder can be written to.",
                    e);
        }
    }

    /// A name of its own for each, also where names differ only in what a file's name cannot hold.
    private static List<Path> files(List<Transcript> transcripts, Path folder) {
        List<Path> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Transcript transcript : transcripts) {
            String plain = plain(transcript.name());
            String name = plain;
            for (int more = 2; !taken.add(name.toLowerCase(Locale.ROOT)); more++) {
                name = plain + " (" + more + ")";
            }
            files.add(folder.resolve(name + ".txt"));
        }
        return files;
    }

    /// What every system takes as the name of a file.
    private static String plain(String name) {
        String plain =
                name.replaceAll("(?i)[.]txt$", "")
                        .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "_")
                        .strip()
                        .replaceAll("^[.]+|[. ]+$", "");
        String cut =
                plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                        ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
        return cut.isBlank() ? "transcript" : cut;
    }
}
