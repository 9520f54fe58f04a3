package org.postil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.study.Study;

/// What stands on the screen when a study is opened.
final class FirstOpeningTest {
    @TempDir private Path folder;

    @Test
    void theFirstTimeItIsTheFirstOfTheListAndLaterWhatWasReadLast() {
        try (Stage stage = Stage.withExample(folder)) {
            Workbench bench = stage.call(() -> new Workbench(stage.desk(), new NoWindow()));
            JComponent shown = bench.component();
            stage.paint(shown, 1_280, 800, "first-opening-before");
            stage.run(bench::begin);
            stage.settle();
            Study study = stage.desk().study();
            UUID first = stage.desk().selection().transcript();
            // Movers stand before stayers and focus groups, whatever their names.
            assertThat(first)
                    .isEqualTo(study.transcriptNamed("interview-01-kerry.docx").orElseThrow().id());
            stage.paint(shown, 1_280, 800, "first-opening");
            UUID other = study.transcripts().getLast().id();
            stage.run(() -> stage.desk().select(stage.desk().selection().withTranscript(other)));
            stage.settle();
            stage.run(bench::end);
            Workbench again = stage.call(() -> new Workbench(stage.desk(), new NoWindow()));
            stage.run(again::begin);
            stage.settle();
            assertThat(stage.desk().selection().transcript()).isEqualTo(other);
        }
    }
}
