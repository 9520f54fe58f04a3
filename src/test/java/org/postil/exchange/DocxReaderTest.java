package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

final class DocxReaderTest {
    @TempDir Path folder;

    private TranscriptDraft read(String body, String... parts) throws IOException {
        return TranscriptFile.read(Archive.docx(folder.resolve("a.docx"), body, parts));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aDocumentFromWordIsReadParagraphByParagraph() throws IOException {
        Path file = folder.resolve("interview.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph first = document.createParagraph();
            XWPFRun label = first.createRun();
            label.setBold(true);
            label.setText("INT");
            label.addTab();
            first.createRun().setText("Right, that's going.");
            XWPFRun second = document.createParagraph().createRun();
            second.setText("Kerry: Grimsby.");
            second.addBreak();
            second.setText("Then Leeds\u00A0– mm.");
            document.createParagraph();
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("00:04");
            table.getRow(0).getCell(1).setText("Dawn");
            table.getRow(0).getCell(2).setText("Shall I");
            table.getRow(0).getCell(2).addParagraph().createRun().setText("go?");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Confidential");
            document.createFootnote().createParagraph().createRun().setText("A note");
            document.write(out);
        }
        TranscriptDraft draft = TranscriptFile.read(file);

        assertThat(draft.text())
                .isEqualTo(
                        "INT\tRight, that's going.\nKerry: Grimsby.\nThen Leeds\u00A0– mm.\n\n"
                                + "00:04\tDawn\tShall I go?\n");
        assertThat(draft.lost()).contains("1 header or footer was left out.");
    }

    @Test
    void containersThatWordDoesNotShowArePassedThrough() throws IOException {
        String body =
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + "<w:sdt><w:sdtContent>"
                        + p("INT: So?")
                        + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
                        + "<w:p><w:hyperlink><w:r><w:t>Kerry</w:t></w:r></w:hyperlink><w:smartTag><w:smartTagPr><w:attr/></w:smartTagPr><w:r><w:t>:"
                        + " in</w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t"
                        + " xml:space=\"preserve\"> Leeds</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        assertThat(read(body).text()).isEqualTo("INT: So?\nKerry: in Leeds");
    }

    @Test
    void elementsThatStandForCharactersBecomeThem() throws IOException {
        String body =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>co</w:t>"
                        + "<w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>ed</w:t><w:tab/>"
                        + "<w:sym w:font=\"Arial\" w:char=\"00E9\"/><w:sym w:char=\"F04A\"/><w:cr/>"
                        + "<w:t>x</w:t><w:br/><w:t>y</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        TranscriptDraft draft = read(body);
        assertThat(draft.text()).isEqualTo("co\u00ADop\u2011ed\té\uFFFD\nx\ny");
        assertThat(draft.lost())
                .containsExactly("1 symbol of a picture font was replaced by \uFFFD.");
    }

    @Test
    void trackedChangesAreTakenAsAcceptedAndReported() throws IOException {
        String body =
                "<w:p><w:r><w:t>INT: </w:t></w:r><w:ins><w:r><w:t>Where</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>Who</w:delText></w:r></w:del><w:r><w:t>?</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Kerry:"
                    + " One</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">"
                    + " line.</w:t></w:r></w:p>"
                    + "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom>"
                    + "<w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>";
        TranscriptDraft draft = read(body);
        assertThat(draft.text()).isEqualTo("INT: Where?\nKerry: One line.\nnew");
        assertThat(draft.lost())
                .containsExactly(
                        "2 deletions tracked as changes were left out.",
                        "2 insertions tracked as changes were taken as text.");
    }

    @Test
    void aDeletedRowIsLeftOut() throws IOException {
        String cell = "<w:tc>" + p("x") + "</w:tc>";
        String body =
                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                        + cell
                        + cell
                        + "</w:tr><w:tr>"
                        + cell
                        + cell
                        + "</w:tr></w:tbl>";
        assertThat(read(body).text()).isEqualTo("x\tx");
    }

    @Test
    void whatIsNoTextIsLeftOutAndReported() throws IOException {
        String body =
                "<w:p><w:r><w:t>INT: So</w:t><w:footnoteReference/><w:commentReference/></w:r>"
                    + "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>"
                    + "</w:txbxContent></w:drawing></w:r>"
                    + "<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>"
                    + "<w:pict/></mc:Fallback></mc:AlternateContent></w:r>"
                    + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish"
                    + " w:val=\"0\"/></w:rPr><w:t>?</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";
        TranscriptDraft draft =
                read(
                        body,
                        "word/header1.xml",
                        "<w:hdr"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + p("Page")
                                + "</w:hdr>",
                        "word/footer1.xml",
                        "<w:ftr"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        assertThat(draft.text()).isEqualTo("INT: So?");
        assertThat(draft.lost())
                .containsExactly(
                        "1 header or footer was left out.",
                        "1 footnote or endnote was left out.",
                        "1 comment was left out.",
                        "2 pictures and drawings were left out.",
                        "1 text box was left out.",
                        "1 equation was left out.",
                        "1 stretch of hidden text was left out.");
    }

    @Test
    void theParagraphsOfARowOfOneCellStayLines() throws IOException {
        String body =
                "<w:tbl><w:tr><w:tc>"
                        + p("INT: a")
                        + p("Kerry: b")
                        + "</w:tc></w:tr></w:tbl>"
                        + p("c");
        assertThat(read(body).text()).isEqualTo("INT: a\nKerry: b\nc");
    }

    @Test
    void aTableInsideACellIsJoinedIntoIt() throws IOException {
        String inner =
                "<w:tbl><w:tr><w:tc>"
                        + p("1")
                        + "</w:tc><w:tc>"
                        + p("2")
                        + "</w:tc></w:tr></w:tbl>";
        String body =
                "<w:tbl><w:tr><w:tc>"
                        + p("Kerry")
                        + "</w:tc><w:tc>"
                        + p("so")
                        + inner
                        + p("")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("")
                        + "</w:tc><w:tc>"
                        + p(" ")
                        + "</w:tc></w:tr></w:tbl>";
        assertThat(read(body).text()).isEqualTo("Kerry\tso 1 2\n");
    }

    @Test
    void theStrictEditionOfTheFormatIsReadToo() throws IOException {
        Path file =
                Archive.write(
                        folder.resolve("s.docx"),
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"r\" Target=\"/doc/main.xml\""
                                + " Type=\"http://purl"
                                + ".oclc.org/ooxml/officeDocument/relationships/officeDocument\"/>"
                                + "</Relationships>",
                        "doc/main.xml",
                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
                                + "<w:body>"
                                + p("INT: So?")
                                + "</w:body></w:document>");
        assertThat(TranscriptFile.read(file).text()).isEqualTo("INT: So?");
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws Exception {
        Path plain = Archive.docx(folder.resolve("plain.docx"), p("INT: So?"));
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(plain, data);
            }
            container.writeFilesystem(out);
        }
        assertRefused(file, "locked.docx is protected by a password.");
    }

    @Test
    void anOldWordDocumentIsNamedAsSuch() throws IOException {
        Path file = folder.resolve("old.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(
                    new java.io.ByteArrayInputStream(new byte[100]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertRefused(file, "old.docx is a file of an old Office program");
    }

    @Test
    void aZipWithoutADocumentIsRefused() throws IOException {
        assertRefused(
                Archive.write(folder.resolve("a.docx"), "word/styles.xml", "<x/>"),
                "a.docx holds no Word document.");
        assertRefused(
                Archive.write(folder.resolve("b.docx"), "word/document.xml", "<x/>"),
                "b.docx holds no Word document.");
        assertRefused(Archive.docx(folder.resolve("c.docx"), "<w:p/>"), "c.docx holds no text.");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> TranscriptFile.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }
}
