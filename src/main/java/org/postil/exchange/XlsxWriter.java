package org.postil.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.postil.exchange.XlsxLook.Face;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.study.Problem;

/// Writes a report as an Excel workbook: contents, a sheet for each table, the quotes, the codebook
/// and the text.
final class XlsxWriter {
    /// The row of the first quote on its sheet, from 1.
    private static final int FIRST_QUOTE = 2;

    private static final int NAME = 34;
    private static final int TEXT = 76;
    private static final int SHORT = 10;

    private final Report report;
    private final XlsxBook book;
    private final XlsxPlaces places;
    private final List<Entry> entries = new ArrayList<>();

    private XlsxWriter(Report report, XlsxBook book) {
        this.report = report;
        this.book = book;
        places = XlsxPlaces.of(report.blocks(), FIRST_QUOTE);
    }

    /// The bytes of the file.
    ///
    /// @param report the sheets of contents and text are left out where it has no title
    /// @param folder must exist; holds unfinished sheets meanwhile
    static byte[] write(Report report, OfficeProperties properties, Path folder) {
        return TempFile.withStrategy(
                new XlsxTemporary(folder),
                () -> {
                    try (XlsxBook book = new XlsxBook()) {
                        new XlsxWriter(report, book).fill();
                        return book.bytes(properties);
                    } catch (IOException | UncheckedIOException e) {
                        throw new Problem(
                                "The workbook could not be written.",
                                "Check that “" + folder + "” has room and may be written to.",
                                e);
                    }
                });
    }

    private void fill() {
        plan();
        if (!report.title().isBlank()) {
            contents();
        }
        for (Entry entry : entries) {
            entry.print().run();
        }
    }

    /// What will be on which sheet, in this order.
    private void plan() {
        XlsxTables tables = new XlsxTables(book, places);
        XlsxJoint joints = new XlsxJoint(book);
        ReportCounter counter = new ReportCounter();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Numbers numbers ->
                        plan(
                                "Table " + counter.nextTable(),
                                numbers.table().title(),
                                (title, name) -> tables.print(numbers.table(), title, name));
                case Block.Joint joint ->
                        plan(
                                "Table " + counter.nextTable(),
                                joint.display().title(),
                                (title, name) -> joints.print(joint.display(), title, name));
                case Block.Chart chart ->
                        plan(
                                "Figure " + counter.nextFigure(),
                                chart.title(),
                                (title, name) -> tables.print(chart.table(), title, name));
                case Block.Heading heading -> {}
                case Block.Paragraph paragraph -> {}
                case Block.Note note -> {}
                case Block.Bullets bullets -> {}
                case Block.Definitions definitions -> {}
                case Block.Quote quote -> {}
                case Block.CodeEntry entry -> {}
            }
        }
        planText();
    }

    private void planText() {
        if (!places.lines().isEmpty()) {
            entries.add(new Entry(XlsxPlaces.QUOTES, "All quotes of the report", this::quotes));
        }
        if (report.blocks().stream().anyMatch(Block.CodeEntry.class::isInstance)) {
            entries.add(new Entry("Codebook", "Codes and their definitions", this::codebook));
        }
        XlsxText text = new XlsxText(report.blocks());
        if (!text.lines().isEmpty() && !report.title().isBlank()) {
            entries.add(new Entry("Text", "The text of the report", () -> text.print(book)));
        }
    }

    private void plan(String number, String title, Sheet sheet) {
        String name = XlsxBook.name(number, title);
        String line = ReportText.oneLine(title);
        String whole = line.isEmpty() ? number : number + ". " + line;
        entries.add(new Entry(name, whole, () -> sheet.print(whole, name)));
    }

    private void contents() {
        XlsxSheet sheet = book.sheet("Contents");
        sheet.widths(List.of(NAME, TEXT));
        sheet.across(Face.TITLE, ReportText.oneLine(report.title()));
        if (!report.subtitle().isBlank()) {
            sheet.across(Face.NOTE, ReportText.oneLine(report.subtitle()));
        }
        sheet.across(Face.NOTE, DocxWriter.byline(report));
        sheet.next();
        sheet.text(0, XlsxLook.of(Face.HEAD), "Sheet");
        sheet.text(1, XlsxLook.of(Face.HEAD), "What it holds");
        for (Entry entry : entries) {
            sheet.next();
            sheet.text(0, XlsxLook.of(Face.WORDS).linked(true), entry.name())
                    .setHyperlink(book.link(entry.name(), "A1"));
            sheet.text(1, XlsxLook.of(Face.WORDS), entry.title());
        }
    }

    private void quotes() {
        XlsxSheet sheet = book.sheet(XlsxPlaces.QUOTES);
        head(
                sheet,
                List.of("Under", "Quote", "Attribution", "Id"),
                List.of(NAME, TEXT, TEXT / 2, NAME));
        sheet.headed(4, 0, places.lines().size());
        for (XlsxPlaces.Line line : places.lines()) {
            sheet.next();
            sheet.text(0, XlsxLook.of(Face.WORDS), line.heading());
            sheet.text(1, XlsxLook.of(Face.WORDS), line.quote().text());
            sheet.text(2, XlsxLook.of(Face.WORDS), line.quote().attribution());
            sheet.text(3, XlsxLook.of(Face.WORDS), line.quote().bookmark());
        }
    }

    private void codebook() {
        XlsxSheet sheet = book.sheet("Codebook");
        List<Block.CodeEntry> codes =
                report.blocks().stream()
                        .filter(Block.CodeEntry.class::isInstance)
                        .map(Block.CodeEntry.class::cast)
                        .toList();
        head(
                sheet,
                List.of(
                        "Code",
                        "Level",
                        "Colour",
                        "Definition",
                        "Use when",
                        "Do not use when",
                        "Example"),
                List.of(NAME, SHORT, SHORT, TEXT / 2, TEXT / 2, TEXT / 2, TEXT / 2));
        sheet.headed(7, 1, codes.size());
        for (Block.CodeEntry code : codes) {
            String example = code.example();
            sheet.next();
            XlsxLook label = XlsxLook.of(Face.LABEL).indented(code.depth());
            sheet.text(0, label, ReportText.oneLine(code.name()));
            sheet.number(1, XlsxLook.of(Face.NUMBER).number("0"), code.depth());
            sheet.text(2, XlsxLook.of(Face.WORDS), code.colour());
            sheet.text(3, XlsxLook.of(Face.WORDS), code.definition());
            sheet.text(4, XlsxLook.of(Face.WORDS), code.include());
            sheet.text(5, XlsxLook.of(Face.WORDS), code.exclude());
            sheet.text(6, XlsxLook.of(Face.WORDS), example == null ? "" : example);
        }
    }

    private static void head(XlsxSheet sheet, List<String> heads, List<Integer> widths) {
        sheet.widths(widths);
        for (int column = 0; column < heads.size(); column++) {
            sheet.text(column, XlsxLook.of(Face.HEAD), heads.get(column));
        }
    }

    /// Writes a sheet.
    private interface Sheet {
        void print(String title, String name);
    }

    /// A line of the contents, and what writes the sheet behind it.
    private record Entry(String name, String title, Runnable print) {}
}
