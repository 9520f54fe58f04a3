package org.postil.analysis;

import java.util.List;
import java.util.UUID;
import org.postil.study.Fit;
import org.postil.study.JointRow;

/// Rows of joint displays for tests.
final class ReportingRows {
    private ReportingRows() {}

    static JointRow unjudged(String topic, UUID... codes) {
        return new JointRow(
                topic, "", "", List.of(codes), List.of(), List.of(), Fit.NOT_JUDGED, "", "");
    }
}
