package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;
import org.postil.study.Delta;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Study;

final class CodebookRoundTripTest {
    @TempDir Path folder;

    /// A code to be made.
    ///
    /// @param above how many codes back its parent stands, 0 for none
    record Wish(String name, int above, String colour, List<String> texts, CodeOrigin origin) {}

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<String> names =
                Arbitraries.oneOf(
                        Arbitraries.of(
                                "Work", "Pay", "Home", "=1+1", "A>B", "\"q\"", "-", "Straße 🙂"),
                        Arbitraries.strings()
                                .withChars("ab,;\"'<&>é-=")
                                .ofMinLength(1)
                                .ofMaxLength(6));
        Arbitrary<String> texts =
                Arbitraries.oneOf(
                        Arbitraries.just(""),
                        Arbitraries.of(
                                "Include: x",
                                "a\n\nExclude: b\n\nExample: ",
                                "\\Include: y",
                                "\n\nInclude: z",
                                "Example: ",
                                "x\n\nOrigin: a priori",
                                " a ]]> <b>&amp; 🙂 "),
                        Arbitraries.strings().withChars("abE:\\ \n\r\t,;\"<>&é").ofMaxLength(12));
        return Combinators.combine(
                        names,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("#1e57ad", "#000000"),
                        texts.list().ofSize(4),
                        Arbitraries.of(CodeOrigin.values()))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Codebook codebook(List<Wish> wishes) {
        List<Code> codes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Wish wish : wishes) {
            int at = codes.size() - wish.above();
            UUID parent = wish.above() == 0 || at < 0 ? null : codes.get(at).id();
            if (taken.add(parent + "\u0000" + Names.key(wish.name()))) {
                codes.add(
                        new Code(
                                new UUID(7, codes.size() + 0xabcdef),
                                wish.name(),
                                parent,
                                codes.size(),
                                wish.colour(),
                                wish.texts().get(0),
                                wish.texts().get(1),
                                wish.texts().get(2),
                                wish.texts().get(3),
                                wish.origin()));
            }
        }
        Change change = new Change("Codes", codes.stream().map(Delta::add).toList());
        return Study.EMPTY.with(change).codebook();
    }

    private static List<CodeDraft> drafts(Codebook codebook) {
        return codebook.entries().stream()
                .map(entry -> {
                    List<String> path = new ArrayList<>();
                    codebook.withAncestors(entry.code().id())
                            .forEach(it -> path.addFirst(codebook.entry(it).code().name()));
                    Code code = entry.code();
                    return new CodeDraft(
                            path,
                            code.colour(),
                            code.definition(),
                            code.include(),
                            code.exclude(),
                            code.example(),
                            code.origin());
                })
                .toList();
    }

    @Property(tries = 150)
    void csvGivesBackWhatWasWritten(@ForAll("wishes") List<Wish> wishes) {
        assertRoundTrip(codebook(wishes), "c.csv");
    }

    @Property(tries = 150)
    void qdcGivesBackWhatWasWritten(@ForAll("wishes") List<Wish> wishes) {
        assertRoundTrip(codebook(wishes), "c.qdc");
    }

    @Property(tries = 50)
    void xlsxGivesBackWhatWasWritten(@ForAll("wishes") List<Wish> wishes) {
        assertRoundTrip(codebook(wishes), "c.xlsx");
    }

    private static void assertRoundTrip(Codebook codebook, String name) {
        try {
            Path place = Files.createTempDirectory("postil-codebook");
            Path file = place.resolve(name);
            try {
                CodebookFile.write(codebook, file);
                assertThat(CodebookFile.read(file)).isEqualTo(drafts(codebook));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Codebook example() {
        return codebook(
                List.of(
                        new Wish(
                                "Work",
                                0,
                                "#1e57ad",
                                List.of("All of it.", "jobs", "", "“Five”\u0001"),
                                CodeOrigin.FROM_DATA),
                        new Wish("Pay", 1, "none", List.of("", "", "", ""), CodeOrigin.NOT_SAID)));
    }

    @Test
    void qdcIsValidAgainstTheSchemaOfTheStandard() throws Exception {
        Path file = folder.resolve("c.qdc");
        CodebookFile.write(example(), file);

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("Codebook-mrt2019.xsd"))
                .newValidator()
                .validate(new StreamSource(file.toFile()));
        assertThat(Files.readString(file))
                .contains(
                        "<Code guid=\"00000000-0000-0007-0000-000000ABCDEF\" name=\"Work\""
                                + " isCodable=\"true\" color=\"#1e57ad\">",
                        "<Description>All of it.\n\n"
                                + "Include: jobs\n\n"
                                + "Example: “Five”\uFFFD\n\n"
                                + "Origin: from data</Description>",
                        "name=\"Pay\" isCodable=\"true\"/>");
    }

    @Test
    void xlsxOpensAsAWorkbookWithTheHeaderInView() throws Exception {
        Path file = folder.resolve("c.xlsx");
        CodebookFile.write(example(), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Codebook");
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("Work");
            assertThat(
                            workbook.getSheetAt(0)
                                    .getRow(0)
                                    .getCell(0)
                                    .getCellStyle()
                                    .getFont()
                                    .getBold())
                    .isTrue();
        }
    }

    @Test
    void theSameCodebookGivesTheSameBytes() throws IOException {
        for (String name : List.of("c.qdc", "c.csv", "c.xlsx")) {
            CodebookFile.write(example(), folder.resolve(name));
            CodebookFile.write(example(), folder.resolve("again-" + name));
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("again-" + name));
        }
    }

    @Test
    void anEmptyCodebookOrAnUnknownEndingIsRefused() {
        assertThatThrownBy(
                        () -> CodebookFile.write(Study.EMPTY.codebook(), folder.resolve("c.qdc")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("The codebook is empty.");
        assertThatThrownBy(() -> CodebookFile.write(example(), folder.resolve("c.pdf")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(".qdc, .csv or .xlsx");
    }
}
