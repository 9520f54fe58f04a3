package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ReportMarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        String xml =
                ReportMarkup.fragment()
                        .element("a", "R&D <b> \"c\"", "title", "\"x\" <&> 'y'\nz")
                        .toString();
        assertThat(xml)
                .isEqualTo(
                        "<a title=\"&quot;x&quot; &lt;&amp;&gt; 'y'&#10;z\">"
                                + "R&amp;D &lt;b&gt; \"c\"</a>");
    }

    @Test
    void whatWasOpenedMustBeClosed() {
        ReportMarkup markup = ReportMarkup.xml().open("a");
        assertThatThrownBy(markup::bytes).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void markupCanBePutInLater() {
        ReportMarkup markup = ReportMarkup.fragment().open("a");
        int place = markup.place();
        markup.leaf("c").close();
        markup.insert(place, "<b/>");
        assertThat(markup).hasToString("<a><b/><c/></a>");
    }
}
