package org.postil.exchange;

import java.nio.file.Path;
import java.util.List;
import org.postil.report.Report;
import org.postil.study.Problem;

/// Writes a report as a Word, Excel or HTML file.
///
/// The same report gives the same bytes, whenever and wherever it is written.
public final class ReportFile {
    private ReportFile() {}

    /// Writes the report in the format that the file's ending names: `.docx`, `.xlsx` or `.html`.
    ///
    /// A file of that name is replaced, and only once the whole report is ready.
    ///
    /// @throws Problem for another ending, or where the file cannot be written
    public static void write(Report report, Path file) {
        OfficeProperties properties = OfficeProperties.of(report);
        OfficeFile.put(
                switch (OfficeFile.ending(file)) {
                    case ".docx" -> DocxWriter.write(report, properties);
                    case ".xlsx" -> XlsxWriter.write(report, properties, OfficeFile.folder(file));
                    case ".html" -> HtmlWriter.write(report, properties);
                    default -> throw OfficeFile.unknown(file, List.of(".docx", ".xlsx", ".html"));
                },
                file);
    }
}
