package org.postil.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes ZIP files for tests, part by part.
final class Archive {
    private Archive() {}

    /// @param parts names and contents in turn
    static Path write(Path file, String... parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /// A Word document around the XML of a body, with further parts.
    static Path docx(Path file, String body, String... parts) throws IOException {
        String document =
                "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                    + "<w:body>"
                        + body
                        + "</w:body></w:document>";
        return write(file, with("word/document.xml", document, parts));
    }

    /// An OpenDocument text around the XML of its text, with further parts.
    static Path odt(Path file, String text, String... parts) throws IOException {
        String ns = "urn:oasis:names:tc:opendocument:xmlns:";
        String content =
                "<office:document-content xmlns:office=\"%soffice:1.0\" xmlns:text=\"%stext:1.0\" "
                                .formatted(ns, ns)
                        + "xmlns:table=\"%stable:1.0\" xmlns:draw=\"%sdrawing:1.0\">"
                                .formatted(ns, ns)
                        + "<office:body><office:text>"
                        + text
                        + "</office:text></office:body></office:document-content>";
        return write(file, with("content.xml", content, parts));
    }

    private static String[] with(String name, String content, String[] parts) {
        String[] all = new String[parts.length + 2];
        all[0] = name;
        all[1] = content;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return all;
    }
}
