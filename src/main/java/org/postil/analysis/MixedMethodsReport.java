package org.postil.analysis;

import org.postil.report.Report;
import org.postil.study.Study;
import org.postil.study.Texts;

/// The mixed-methods report: sample, themes by group, findings with quotes, joint displays,
/// definitions, sources and codebook.
public final class MixedMethodsReport {
    private MixedMethodsReport() {}

    public static Report of(Study study, Texts texts, ReportOptions options) {
        throw new UnsupportedOperationException();
    }
}
