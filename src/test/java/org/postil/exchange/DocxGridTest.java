package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class DocxGridTest {
    @Property(tries = 60)
    void partsTakeEveryColumnOnceAndFillTheWidth(@ForAll @IntRange(max = 80) int columns) {
        int next = 0;
        for (DocxGrid.Part part : DocxGrid.parts(ReportExample.wide(columns), DocxPage.LANDSCAPE)) {
            assertThat(part.from()).isEqualTo(next);
            assertThat(part.widths()).hasSize(1 + part.to() - part.from());
            assertThat(part.widths()).allMatch(width -> width > 400);
            assertThat(part.widths().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(DocxPage.LANDSCAPE.textWidth());
            next = part.to();
        }
        assertThat(next).isEqualTo(columns);
    }

    @Test
    void moreThanSevenColumnsNeedTheLandscape() {
        assertThat(DocxGrid.needsLandscape(ReportExample.wide(8))).isTrue();
        assertThat(DocxGrid.needsLandscape(ReportExample.wide(5))).isFalse();
        assertThat(DocxGrid.needsLandscape(ReportExample.long25())).isFalse();
    }

    @Test
    void columnsOfNumbersAreEquallyWide() {
        List<DocxGrid.Part> parts = DocxGrid.parts(ReportExample.long25(), DocxPage.PORTRAIT);
        assertThat(parts).hasSize(1);
        List<Integer> numbers = parts.getFirst().widths().subList(1, 5);
        assertThat(numbers).allMatch(width -> Math.abs(width - numbers.getFirst()) <= 1);
    }
}
