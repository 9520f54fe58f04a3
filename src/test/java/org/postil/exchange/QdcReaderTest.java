package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.study.CodeOrigin;
import org.postil.study.Problem;

final class QdcReaderTest {
    private static final String CODES =
            "<Codes><Code guid=\"x\" name=\"Work\" isCodable=\"true\" color=\"#abc\">"
                    + "<Description>All&#xDF; of it</Description>"
                    + "<Code name=\"Pay\"/></Code></Codes>";

    @TempDir Path folder;

    private List<CodeDraft> read(String xml) throws IOException {
        return CodebookFile.read(Files.writeString(folder.resolve("c.qdc"), xml));
    }

    private static CodeDraft code(String colour, String definition, String... path) {
        return new CodeDraft(List.of(path), colour, definition, "", "", "", CodeOrigin.NOT_SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:QDA-XML:codebook:1.0",
        "urn:QDA-XML:codebook:1:0",
        "urn:QDA-XML:codebook:0:4",
        "urn:example",
        "''"
    })
    void theNamespaceDoesNotMatter(String namespace) throws IOException {
        assertThat(
                        read(
                                "<CodeBook xmlns=\""
                                        + namespace
                                        + "\" origin=\"X\">"
                                        + CODES
                                        + "</CodeBook>"))
                .containsExactly(
                        code("#aabbcc", "Allß of it", "Work"), code("", "", "Work", "Pay"));
    }

    @Test
    void aProjectAndAZippedProjectAreCodebooksToo() throws IOException {
        String project =
                "<Project xmlns=\"urn:QDA-XML:project:1.0\"><CodeBook>"
                        + CODES
                        + "</CodeBook><Sources><TextSource"
                        + " name=\"x\"><Description>no</Description></TextSource></Sources>"
                        + "<Description>no</Description></Project>";
        Path qde = Files.writeString(folder.resolve("p.qde"), project);
        Path named =
                Archive.write(
                        folder.resolve("a.qdpx"), "sources/a.qde", "<x/>", "Trial.qde", project);
        Path usual =
                Archive.write(
                        folder.resolve("b.qdpx"),
                        "Other.qde",
                        "<x/>",
                        "Project.QDE",
                        "\uFEFF" + project);
        assertThat(CodebookFile.read(qde)).hasSize(2);
        assertThat(CodebookFile.read(named)).isEqualTo(CodebookFile.read(qde));
        assertThat(CodebookFile.read(usual)).isEqualTo(CodebookFile.read(qde));
    }

    @Test
    void theCodeThatWrapsACodebookIsTakenOff() throws IOException {
        assertThat(
                        read(
                                "<CodeBook><Codes><Code name=\"Nodes\" isCodable=\"false\"><Code"
                                    + " name=\"A\"/><Code name=\"B\"/></Code></Codes></CodeBook>"))
                .containsExactly(code("", "", "A"), code("", "", "B"));
    }

    @Test
    void aCodableParentIsOneCodeAndSetsAreNone() throws IOException {
        assertThat(
                        read(
                                "<CodeBook><Codes><Code name=\"Nodes\""
                                    + " isCodable=\"true\"><Description/><Code name=\"A\"><NoteRef"
                                    + " targetGUID=\"y\"/></Code></Code></Codes><Sets><Set"
                                    + " name=\"S\"><Description>no</Description><MemberCode"
                                    + " guid=\"x\"/></Set></Sets></CodeBook>"))
                .containsExactly(code("", "", "Nodes"), code("", "", "Nodes", "A"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#ABCDEF|#abcdef",
                "#abc|#aabbcc",
                "#abcd|#aabbcc",
                "#11223344|#112233",
                "rgb(255, 0, 128)|#ff0080",
                "rgba(255,0,128,0.5)|#ff0080",
                "rgb(100% 0% 50% / 20%)|#ff0080",
                "rgb(300,0,0)|#ff0000",
                "Red|#ff0000",
                "blurple|''",
                "rgb(1,2)|''",
                "|''"
            })
    void coloursOfCssAreUnderstood(String written, String colour) throws IOException {
        String attribute = written == null ? "" : " color=\"" + written + "\"";
        assertThat(read("<CodeBook><Codes><Code name=\"A\"" + attribute + "/></Codes></CodeBook>"))
                .containsExactly(code(colour, "", "A"));
    }

    @Test
    void othersDescriptionsAreNotTakenApart() throws IOException {
        assertThat(
                        read(
                                "<CodeBook origin=\"X\"><Codes><Code name=\"A\"><Description>d\n\n"
                                        + "Include: i</Description></Code></Codes></CodeBook>"))
                .containsExactly(code("", "d\n\nInclude: i", "A"));
        assertThat(
                        read(
                                "<CodeBook origin=\"Postil\"><Codes><Code"
                                        + " name=\"A\"><Description>d\n\n"
                                        + "Include: i</Description></Code></Codes></CodeBook>"))
                .containsExactly(
                        new CodeDraft(List.of("A"), "", "d", "i", "", "", CodeOrigin.NOT_SAID));
    }

    @Test
    void aNameThatNoCodeCanHaveIsRefusedWithItsLine() {
        assertProblem(
                "<CodeBook><Codes>\n<Code name=\"A > B\"/></Codes></CodeBook>",
                "c.qdc, line 2: “A > B” cannot be a code's name.");
        assertProblem("<CodeBook><Codes><Code/></Codes></CodeBook>", "cannot be a code's name");
        assertProblem(
                "<CodeBook><Codes><Code name=\"A\"/><Code name=\"a \"/></Codes></CodeBook>",
                "c.qdc has two codes “a”.");
    }

    @Test
    void aHundredLevelsAreTooMany() throws IOException {
        assertThat(read(nested(99))).hasSize(99);
        assertProblem(nested(100), "the codes are nested too deeply");
    }

    private static String nested(int depth) {
        return "<CodeBook><Codes>"
                + "<Code name=\"A\">".repeat(depth)
                + "</Code>".repeat(depth)
                + "</Codes></CodeBook>";
    }

    @Test
    void somethingElseThanACodebookIsRefused() throws IOException {
        assertProblem("<html><Code name=\"A\"/></html>", "c.qdc holds no REFI-QDA codebook.");
        assertProblem("<CodeBook><Codes/></CodeBook>", "c.qdc holds no codes.");
        assertProblem("<CodeBook><Codes>", "c.qdc is damaged");
        assertProblem("code,parent", "c.qdc is damaged");
        Path none = Archive.write(folder.resolve("n.qdpx"), "sources/x.txt", "x");
        assertThatThrownBy(() -> CodebookFile.read(none))
                .hasMessageContaining("n.qdpx holds no project.");
        Path two = Archive.write(folder.resolve("t.qdpx"), "a.qde", "<x/>", "b.qde", "<x/>");
        assertThatThrownBy(() -> CodebookFile.read(two))
                .hasMessageContaining("holds several projects.");
    }

    @Test
    void otherEncodingsOfXmlAreRead() throws IOException {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><CodeBook>" + CODES + "</CodeBook>";
        Path file = Files.write(folder.resolve("u.qdc"), xml.getBytes(StandardCharsets.UTF_16));
        assertThat(CodebookFile.read(file)).hasSize(2);
        Path latin =
                Files.write(
                        folder.resolve("l.qdc"),
                        "<?xml version='1.0' encoding='ISO-8859-1'?><CodeBook><Code name='\u00e9'/></CodeBook>"
                                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CodebookFile.read(latin)).containsExactly(code("", "", "é"));
        assertProblem("<?xml version='1.0' encoding='klingon'?><CodeBook/>", "c.qdc is damaged");
    }

    private void assertProblem(String xml, String sentence) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }
}
