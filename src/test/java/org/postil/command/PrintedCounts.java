package org.postil.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Reads the table of all codes back from a report, as it is printed there.
final class PrintedCounts {
    private static final String TITLE = "All codes by group";
    private static final Pattern COUNT =
            Pattern.compile("(\\d+ of \\d+(?: asked)?|not asked|–).*", Pattern.DOTALL);

    private PrintedCounts() {}

    /// One list a code: the total, then the groups of interviews and focus groups.
    static List<List<String>> in(Path report) throws IOException {
        String name = report.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return inWord(report);
        }
        return name.endsWith(".xlsx") ? inExcel(report) : inHtml(Files.readString(report));
    }

    private static List<List<String>> inWord(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable longest = document.getTables().getFirst();
            for (XWPFTable table : document.getTables()) {
                longest = table.getNumberOfRows() > longest.getNumberOfRows() ? table : longest;
            }
            int width = longest.getRow(0).getTableCells().size();
            List<List<String>> rows = new ArrayList<>();
            for (XWPFTableRow row : longest.getRows().subList(1, longest.getNumberOfRows())) {
                List<String> cells =
                        row.getTableCells().stream().map(cell -> cell.getText().strip()).toList();
                rows.add(counts(cells.subList(1, width)));
            }
            return rows;
        }
    }

    private static List<List<String>> inExcel(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<List<String>> rows = new ArrayList<>();
            for (Sheet sheet : book) {
                if (sheet.getRow(0) != null && text(sheet.getRow(0), 0).contains(TITLE)) {
                    addRows(sheet, rows);
                }
            }
            return rows;
        }
    }

    private static void addRows(Sheet sheet, List<List<String>> rows) {
        List<Integer> printed = new ArrayList<>();
        for (Row row : sheet) {
            if (printed.isEmpty()) {
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    if (text(row, i).endsWith(": in print")) {
                        printed.add(i);
                    }
                }
            } else {
                List<String> cells = printed.stream().map(column -> text(row, column)).toList();
                if (COUNT.matcher(cells.getFirst()).matches()) {
                    rows.add(counts(cells));
                }
            }
        }
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null
                ? ""
                : new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(column));
    }

    private static List<List<String>> inHtml(String html) {
        String table =
                html.substring(html.indexOf("<tbody>", html.lastIndexOf(TITLE + "</caption>")));
        table = table.substring(0, table.indexOf("</tbody>"));
        List<List<String>> rows = new ArrayList<>();
        for (String row : table.split("</tr>")) {
            List<String> cells = new ArrayList<>();
            Matcher cell = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL).matcher(row);
            while (cell.find()) {
                cells.add(
                        cell.group(1)
                                .replaceAll("<sup>.*?</sup>", "")
                                .replaceAll("<[^>]+>", "")
                                .strip());
            }
            if (!cells.isEmpty()) {
                rows.add(counts(cells));
            }
        }
        return rows;
    }

    private static List<String> counts(List<String> cells) {
        return cells.stream().map(PrintedCounts::count).toList();
    }

    private static String count(String cell) {
        Matcher matcher = COUNT.matcher(cell);
        if (!matcher.matches()) {
            throw new AssertionError("No count: " + cell);
        }
        return matcher.group(1);
    }
}
