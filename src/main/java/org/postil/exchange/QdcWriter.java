package org.postil.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Writes a codebook as REFI-QDA (qdc), valid against the standard's schema.
final class QdcWriter {
    /// How the attribute that names the producer begins in what this class writes.
    static final String ORIGIN = "Postil";

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="urn:QDA-XML:codebook:1.0 \
            http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd" origin="%s">
            <Codes>
            """;
    private static final String TAIL =
            """
            </Codes>
            </CodeBook>
            """;

    private final Codebook codebook;
    private final StringBuilder xml = new StringBuilder();

    private QdcWriter(Codebook codebook) {
        this.codebook = codebook;
    }

    static void write(Codebook codebook, Path file) {
        QdcWriter writer = new QdcWriter(codebook);
        writer.xml.append(HEAD.formatted(ORIGIN));
        codebook.roots().forEach(it -> writer.code(it, ""));
        writer.xml.append(TAIL);
        byte[] bytes = writer.xml.toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    private void code(Code code, String indent) {
        xml.append(indent)
                .append("<Code guid=\"")
                .append(code.id().toString().toUpperCase(Locale.ROOT))
                .append("\" name=\"")
                .append(XmlText.attribute(code.name()))
                .append("\" isCodable=\"true\"");
        if (code.colour().matches("#[0-9A-Fa-f]{6}")) {
            xml.append(" color=\"").append(code.colour()).append('"');
        }
        String description = CodeDescription.joined(code);
        if (description.isEmpty() && codebook.childrenOf(code.id()).isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n");
        if (!description.isEmpty()) {
            xml.append(indent)
                    .append("  <Description>")
                    .append(XmlText.content(description))
                    .append("</Description>\n");
        }
        codebook.childrenOf(code.id()).forEach(it -> code(it, indent + "  "));
        xml.append(indent).append("</Code>\n");
    }
}
