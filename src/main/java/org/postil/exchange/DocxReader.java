package org.postil.exchange;

import java.util.List;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

/// Reads Word documents (docx).
final class DocxReader {
    private DocxReader() {}

    static TranscriptDraft read(InputFile file) {
        try (ZipParts parts = ZipParts.open(file, "a Word document (docx)")) {
            String main = mainPart(parts);
            Losses losses = new Losses();
            DocxBody body = new DocxBody(losses);
            parts.readXml(main, body);
            if (!body.isWord()) {
                throw notWord(file);
            }
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            for (String name : parts.names()) {
                boolean margin =
                        name.startsWith(folder)
                                && name.substring(folder.length())
                                        .matches("(header|footer)\\d*\\.xml");
                if (margin && hasText(parts, name)) {
                    losses.add(Loss.HEADER);
                }
            }
            return Drafts.of(file, body.text(), List.of(), losses.sentences());
        }
    }

    private static String mainPart(ZipParts parts) {
        String main = Relationships.of(parts, "").ofType("/officeDocument");
        if (main != null && parts.has(main)) {
            return main;
        }
        if (parts.has("word/document.xml")) {
            return "word/document.xml";
        }
        throw notWord(parts.file());
    }

    private static boolean hasText(ZipParts parts, String name) {
        DocxBody margin = new DocxBody(new Losses());
        parts.readXml(name, margin);
        return !margin.text().isBlank();
    }

    private static Problem notWord(InputFile file) {
        return file.problem(
                "holds no Word document.", "Open it in Word or LibreOffice and save it as .docx.");
    }
}
