package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.study.JointDisplay;
import org.postil.study.Study;

class QuoteBookmarksTest {
    @Test
    void everyQuoteOfEveryJointDisplayLeadsBackToItsWords(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            int found = 0;
            for (JointDisplay display : study.jointDisplays()) {
                JointTable table =
                        JointDisplays.fill(
                                study, stage.project().texts(), display, Scope.EVERYTHING);
                for (JointTable.Row row : table.rows()) {
                    for (JointTable.GroupCell cell : row.groupCells()) {
                        for (Block.Quote quote : cell.quotes()) {
                            assertThat(QuoteBookmarks.place(study, quote.bookmark()))
                                    .as(quote.text())
                                    .isPresent();
                            found++;
                        }
                    }
                }
            }
            assertThat(found).isGreaterThan(20);
        }
    }

    @Test
    void whatIsNoBookmarkLeadsNowhere() {
        assertThat(QuoteBookmarks.place(Study.EMPTY, "table_1")).isEmpty();
        assertThat(QuoteBookmarks.place(Study.EMPTY, "q_xyz")).isEmpty();
    }
}
