package org.postil.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Problem;

/// Reads and writes codebooks: REFI-QDA (qdc; from qde and qdpx too), csv and xlsx.
public final class CodebookFile {
    private static final List<String> HEADER =
            List.of(
                    "code",
                    "parent",
                    "colour",
                    "definition",
                    "include",
                    "exclude",
                    "example",
                    "origin");
    private static final List<Integer> WIDTHS = List.of(32, 32, 10, 60, 40, 40, 40, 12);

    private CodebookFile() {}

    /// The codes of a file, parents before their children, siblings in the order of the file.
    ///
    /// @throws Problem if the file is no codebook, or its codes do not make a tree
    public static List<CodeDraft> read(Path file) {
        InputFile input = InputFile.of(file);
        List<CodeDraft> codes =
                switch (input.ending()) {
                    case "qdc", "qde" -> QdcReader.read(input);
                    case "qdpx" -> QdcReader.readProject(input);
                    case "csv", "tsv", "txt" -> CodeRows.read(CsvRecords.read(input));
                    case "xlsx" -> CodeRows.read(SheetReader.read(input));
                    default ->
                            throw input.problem(
                                    "is not a kind of codebook that Postil reads.",
                                    "Save it as one of qdc, qde, qdpx, csv, xlsx.");
                };
        if (codes.isEmpty()) {
            throw input.problem("holds no codes.", "Check that it is the right file.");
        }
        return codes;
    }

    /// Writes a codebook as the file's ending says: qdc, csv or xlsx.
    ///
    /// @throws Problem if the ending is another, there are no codes, or the file cannot be written
    public static void write(Codebook codebook, Path file) {
        if (codebook.entries().isEmpty()) {
            throw new Problem("The codebook is empty.", "Add or import codes first.");
        }
        switch (ending(file)) {
            case "qdc" -> QdcWriter.write(codebook, file);
            case "csv" -> CsvFile.write(file, HEADER, rows(codebook));
            case "xlsx" -> writeSheet(codebook, file);
            default ->
                    throw new Problem(
                            file + " is not a kind of codebook that Postil writes so.",
                            "Choose the ending .qdc, .csv or .xlsx.");
        }
    }

    private static String ending(Path file) {
        return InputFile.ending(String.valueOf(file.getFileName()));
    }

    private static void writeSheet(Codebook codebook, Path file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        rows.addAll(rows(codebook));
        SheetWriter.write(file, "Codebook", rows, WIDTHS);
    }

    private static List<List<String>> rows(Codebook codebook) {
        return codebook.entries().stream().map(it -> row(codebook, it.code())).toList();
    }

    /// A row; the parent is written as its path, so that it is never ambiguous.
    private static List<String> row(Codebook codebook, Code code) {
        UUID above = code.parent();
        return List.of(
                code.name(),
                above == null ? "" : codebook.path(above),
                code.colour(),
                code.definition(),
                code.include(),
                code.exclude(),
                code.example(),
                code.origin().words());
    }
}
