package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import org.postil.desktop.kit.Counts;
import org.postil.project.FileReport;
import org.postil.project.ImportReport;

/// What an import did, in sentences.
final class ReportWords {
    private static final int MOST = 10;

    private ReportWords() {}

    static String of(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            lines.add(
                    file.file()
                            + ": "
                            + Counts.of(file.rows(), "row")
                            + " imported, "
                            + file.refused().size()
                            + " refused.");
            some(file.refused(), lines);
            some(file.lost(), lines);
        }
        return String.join("\n", lines);
    }

    private static void some(List<String> sentences, List<String> lines) {
        lines.addAll(sentences.subList(0, Math.min(MOST, sentences.size())));
        if (sentences.size() > MOST) {
            lines.add("and " + (sentences.size() - MOST) + " more.");
        }
    }
}
