package org.postil.project;

import java.nio.file.Path;
import org.postil.exchange.ReportFile;
import org.postil.report.Report;

/// Writes a report to a file in the format its ending names.
public final class WriteReport {
    private WriteReport() {}

    /// @throws org.postil.study.Problem for an ending other than docx, xlsx and html
    public static void run(Report report, Path file) {
        ReportFile.write(report, file);
    }
}
