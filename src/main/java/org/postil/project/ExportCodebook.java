package org.postil.project;

import java.nio.file.Path;
import java.util.Locale;
import org.postil.analysis.CodebookReport;
import org.postil.exchange.CodebookFile;
import org.postil.exchange.ReportFile;
import org.postil.study.Study;

/// Writes the codebook: qdc, csv and xlsx for programs, docx for people.
public final class ExportCodebook {
    private ExportCodebook() {}

    /// @return how many codes
    public static int run(Project project, Path file) {
        Study study = project.study();
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx")) {
            ReportFile.write(
                    CodebookReport.of(
                            study, project.texts(), project.provenance().clock().instant()),
                    file);
        } else {
            CodebookFile.write(study.codebook(), file);
        }
        return study.codebook().entries().size();
    }
}
