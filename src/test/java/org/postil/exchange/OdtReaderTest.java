package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

final class OdtReaderTest {
    @TempDir Path folder;

    private TranscriptDraft read(String text, String... parts) throws IOException {
        return TranscriptFile.read(Archive.odt(folder.resolve("a.odt"), text, parts));
    }

    @Test
    void paragraphsHeadingsAndListItemsAreLines() throws IOException {
        String text =
                "<text:h>Interview</text:h><text:p>INT:"
                    + " <text:span>So</text:span>?</text:p><text:p/>"
                    + "<text:list><text:list-item><text:p>one</text:p></text:list-item>"
                    + "<text:list-item><text:p>two</text:p></text:list-item></text:list><text:section><text:p>Kerry:"
                    + " <text:a>Leeds</text:a>.</text:p></text:section>";
        assertThat(read(text).text()).isEqualTo("Interview\nINT: So?\n\none\ntwo\nKerry: Leeds.");
    }

    @Test
    void whiteSpaceIsTreatedAsTheFormatSays() throws IOException {
        String text =
                "<text:p>\n"
                        + "   INT:\t a\n"
                        + "  <text:span> b</text:span> <text:s/><text:s"
                        + " text:c=\"2\"/>c<text:tab/>d<text:line-break/>e\u00A0 </text:p>";
        assertThat(read(text).text()).isEqualTo("INT: a b    c\td\ne\u00A0");
    }

    @Test
    void rowsOfATableAreLinesWithTabs() throws IOException {
        String text =
                "<table:table><table:table-row>"
                    + "<table:table-cell><text:p>0:04</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>INT</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>So</text:p><text:p>where?</text:p></table:table-cell>"
                    + "</table:table-row><table:table-row><table:table-cell"
                    + " table:number-columns-spanned=\"2\"><text:p>x</text:p>"
                    + "</table:table-cell><table:covered-table-cell/>"
                    + "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>"
                    + "<table:table-row><table:covered-table-cell/>"
                    + "<table:table-cell><text:p>z</text:p></table:table-cell>"
                    + "</table:table-row></table:table>";
        assertThat(read(text).text()).isEqualTo("0:04\tINT\tSo where?\nx\ty\n\tz");
    }

    @Test
    void changesNotesAndPicturesAreLeftOutAndReported() throws IOException {
        String text =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
                    + "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
                    + "</text:changed-region></text:tracked-changes><text:p>INT:"
                    + " So<office:annotation><text:p>why?</text:p></office:annotation>"
                    + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                    + "<text:p>n</text:p></text:note-body></text:note><draw:frame><draw:image/>"
                    + "</draw:frame><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box>"
                    + "</draw:frame>?</text:p>";
        String styles =
                "<s xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><style:header>Page"
                    + "</style:header><style:footer/></s>";
        TranscriptDraft draft = read(text, "styles.xml", styles);
        assertThat(draft.text()).isEqualTo("INT: So?");
        assertThat(draft.lost())
                .containsExactly(
                        "1 header or footer was left out.",
                        "1 footnote or endnote was left out.",
                        "1 comment was left out.",
                        "1 picture or drawing was left out.",
                        "1 text box was left out.",
                        "1 deletion tracked as a change was left out.",
                        "1 insertion tracked as a change was taken as text.");
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException {
        assertThatThrownBy(() ->
                        read(
                                "<text:p>x</text:p>",
                                "META-INF/manifest.xml",
                                "<m><encryption-data/></m>"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.odt is protected by a password.");
    }

    @Test
    void aZipWithoutATextIsRefused() throws IOException {
        Path spreadsheet = Archive.write(folder.resolve("s.odt"), "content.xml", "<spreadsheet/>");
        assertThatThrownBy(() -> TranscriptFile.read(spreadsheet))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("s.odt holds no OpenDocument text.");
        Path empty = Archive.write(folder.resolve("e.odt"), "mimetype", "x");
        assertThatThrownBy(() -> TranscriptFile.read(empty))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("e.odt is incomplete: its part content.xml is missing.");
    }
}
