package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;

final class DocxPagesTest {
    private static final Block TEXT = new Block.Paragraph("Text.");
    private static final Block HEADING = ReportExample.heading(2, "Heading");
    private static final Block WIDE = new Block.Joint(ReportExample.joint(), "j");
    private static final Block QUOTE = ReportExample.quote(1, "Quote");

    @Test
    void headingsAndTextGoAlongToThePageOfTheirTable() {
        assertThat(DocxPages.landscape(List.of(QUOTE, HEADING, HEADING, TEXT, WIDE)))
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void textThatNoHeadingIntroducesStaysOnItsPage() {
        assertThat(DocxPages.landscape(List.of(QUOTE, TEXT, WIDE)))
                .containsExactly(false, false, true);
    }

    @Test
    void aWordBetweenTwoWideTablesGetsNoPageOfItsOwn() {
        assertThat(DocxPages.landscape(List.of(WIDE, TEXT, HEADING, TEXT, WIDE)))
                .containsExactly(true, true, true, true, true);
        assertThat(DocxPages.landscape(List.of(WIDE, TEXT, WIDE)))
                .containsExactly(true, true, true);
    }

    @Test
    void aCommentBelowTheTableStaysThereAndWhatFollowsStandsUpright() {
        assertThat(DocxPages.landscape(List.of(WIDE, TEXT, HEADING, QUOTE)))
                .containsExactly(true, true, false, false);
        assertThat(DocxPages.landscape(List.of(WIDE, TEXT, QUOTE)))
                .containsExactly(true, false, false);
    }
}
