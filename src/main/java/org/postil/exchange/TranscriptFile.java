package org.postil.exchange;

import java.nio.file.Path;
import java.util.List;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

/// Reads a transcript from a file: txt, md, docx, odt, vtt and srt.
public final class TranscriptFile {
    private TranscriptFile() {}

    /// The endings of the files that are read, in lower case, without a dot.
    public static List<String> endings() {
        return List.of("txt", "md", "docx", "odt", "vtt", "srt");
    }

    /// The transcript in a file; the file's ending says how it is read.
    ///
    /// Numbering that a word processor adds by itself is not part of the text; what else is not
    /// taken over is told in the draft's `lost`.
    ///
    /// @throws Problem if the file cannot be read as what its name says; nothing is guessed
    public static TranscriptDraft read(Path file) {
        InputFile input = InputFile.of(file);
        return switch (input.ending()) {
            case "txt", "md" -> asItStands(input);
            case "docx" -> DocxReader.read(input);
            case "odt" -> OdtReader.read(input);
            case "vtt" -> Captions.readVtt(input);
            case "srt" -> Captions.readSrt(input);
            default ->
                    throw input.problem(
                            "is not a kind of transcript that Postil reads.",
                            "Save it as one of " + String.join(", ", endings()) + ".");
        };
    }

    private static TranscriptDraft asItStands(InputFile input) {
        PlainText plain = PlainText.of(input);
        return Drafts.of(input, plain.text(), List.of(), plain.lost());
    }
}
