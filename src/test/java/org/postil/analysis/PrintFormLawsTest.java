package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.postil.study.Span;
import org.postil.study.Transcript;

final class PrintFormLawsTest {
    private static final ReportingStudy MADE = ReportingStudy.people();

    @Property(tries = 300)
    void anyPrintFormIsDerivableAndHoldsNoLabelNorStampNorLineEnd(
            @ForAll @IntRange(min = 0, max = 4) int which,
            @ForAll @IntRange(min = 0, max = 10_000) int one,
            @ForAll @IntRange(min = 0, max = 10_000) int other) {
        Transcript transcript = MADE.study().transcripts().get(which);
        String text = MADE.texts.text(transcript);
        int from = Math.min(one % text.length(), other % text.length());
        int to = Math.max(one % text.length(), other % text.length()) + 1;
        Span span = new Span(from, to);

        PrintForm form = PrintForm.of(MADE.study(), transcript, text, span);
        String printed = form.in(text);

        assertThat(form.derivableFrom(MADE.study(), transcript, text, span)).isTrue();
        assertThat(form.kept()).allSatisfy(it -> assertThat(text).contains(it.of(text)));
        assertThat(printed).doesNotContain("\n", "\t", "INT:", "Kerry:", "00:0", "  ");
        assertThat(printed).isNotBlank();
    }
}
