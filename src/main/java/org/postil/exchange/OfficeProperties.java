package org.postil.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postil.report.Report;
import org.postil.report.Table;

/// What a file says of itself.
///
/// @param created null for a file that does not know when what it holds was made; the time of
///   writing is never told
/// @param language a BCP 47 tag
record OfficeProperties(String title, String author, @Nullable Instant created, String language) {
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    static OfficeProperties of(Report report) {
        String language = report.language().isBlank() ? "en-GB" : report.language();
        return new OfficeProperties(report.title(), report.author(), report.created(), language);
    }

    static OfficeProperties of(Table table) {
        return new OfficeProperties(table.title(), "", null, "en-GB");
    }

    /// Without a title or a time, for the data behind a chart.
    static OfficeProperties plain() {
        return new OfficeProperties("", "", null, "en-GB");
    }

    /// `docProps/core.xml`.
    byte[] core() {
        ReportMarkup out = ReportMarkup.xml();
        out.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        if (!title.isBlank()) {
            out.element("dc:title", title);
        }
        if (!author.isBlank()) {
            out.element("dc:creator", author);
        }
        out.element("dc:language", language);
        Instant time = created;
        if (time != null) {
            String printed = time.truncatedTo(ChronoUnit.SECONDS).toString();
            out.element("dcterms:created", printed, "xsi:type", "dcterms:W3CDTF");
            out.element("dcterms:modified", printed, "xsi:type", "dcterms:W3CDTF");
        }
        return out.close().bytes();
    }

    /// `docProps/app.xml`.
    static byte[] application() {
        return ReportMarkup.xml()
                .open("Properties", "xmlns", EXTENDED)
                .element("Application", "Postil")
                .close()
                .bytes();
    }
}
