package org.postil.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.postil.exchange.XlsxColumns.Kind;
import org.postil.exchange.XlsxColumns.Part;
import org.postil.exchange.XlsxLook.Face;
import org.postil.report.Table;

/// Writes a table as a sheet with which people can go on reckoning.
final class XlsxTables {
    private static final int MOST_PLACES = 12;
    private static final int LABEL_LEAST = 18;
    private static final int LABEL_MOST = 48;
    private static final int INDENT = 2;

    /// Words stand a little apart from the numbers before them.
    private static final XlsxLook WORDS = XlsxLook.of(Face.WORDS).indented(1);

    private static final XlsxLook HEAD = XlsxLook.of(Face.HEAD).indented(1);

    private final XlsxBook book;
    private final XlsxPlaces places;

    XlsxTables(XlsxBook book, XlsxPlaces places) {
        this.book = book;
        this.places = places;
    }

    void print(Table table, String title, String name) {
        XlsxSheet sheet = book.sheet(name);
        XlsxColumns columns = XlsxColumns.of(table);
        boolean keys = keys(table);
        widths(table, columns, keys, sheet);
        sheet.across(Face.TITLE, title);
        String basis = TableNotes.basis(table);
        if (!basis.isEmpty()) {
            sheet.across(Face.NOTE, basis);
        }
        String explained = explained(columns);
        if (!explained.isEmpty()) {
            sheet.across(Face.NOTE, explained);
        }
        sheet.next();
        head(table, columns, keys, sheet);
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.next();
            row(table, columns, row, sheet, notes);
            if (keys) {
                String key = table.rows().get(row).key();
                sheet.text(1 + columns.columns().size(), WORDS, key);
            }
        }
        sheet.next();
        sheet.next();
        feet(table, notes, sheet);
    }

    /// Whether the keys say more than the labels, as the path of a code does.
    private static boolean keys(Table table) {
        return table.rows().stream().anyMatch(row -> !row.key().equals(row.label()));
    }

    private static void widths(Table table, XlsxColumns columns, boolean keys, XlsxSheet sheet) {
        int label = table.stub().length();
        int key = 0;
        for (Table.Row row : table.rows()) {
            label = Math.max(label, row.label().length() + INDENT * row.depth());
            key = Math.max(key, row.key().length());
        }
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.clamp(label + INDENT, LABEL_LEAST, LABEL_MOST));
        columns.columns().forEach(part -> widths.add(part.width()));
        if (keys) {
            widths.add(Math.clamp(key + INDENT, LABEL_LEAST, LABEL_MOST));
        }
        sheet.widths(widths);
    }

    private static String explained(XlsxColumns columns) {
        StringBuilder text = new StringBuilder();
        if (columns.has(Kind.BASE)) {
            text.append("Each number stands beside its base: 3 with base 4 is printed “3 of 4”. ");
        }
        if (columns.has(Kind.PRINT)) {
            text.append("Columns “in print” hold what the report prints for the number. ");
        }
        if (columns.has(Kind.VALUE)) {
            text.append("Words in place of a number say why there is none; they are never 0.");
        }
        return text.toString().strip();
    }

    private static void head(Table table, XlsxColumns columns, boolean keys, XlsxSheet sheet) {
        sheet.text(0, XlsxLook.of(Face.HEAD), ReportText.oneLine(table.stub()));
        int at = 1;
        for (Part part : columns.columns()) {
            boolean words = part.kind() == Kind.WORDS;
            sheet.text(at++, words ? HEAD : XlsxLook.of(Face.HEAD_RIGHT), part.head());
        }
        if (keys) {
            sheet.text(at++, HEAD, "Full name");
        }
        sheet.headed(at, 1, table.rows().size());
    }

    private void row(
            Table table,
            XlsxColumns columns,
            int at,
            XlsxSheet sheet,
            Map<String, List<String>> notes) {
        Table.Row row = table.rows().get(at);
        XlsxLook label = XlsxLook.of(Face.LABEL).indented(row.depth());
        sheet.text(0, label, ReportText.oneLine(row.label()));
        int place = 1;
        for (Part part : columns.columns()) {
            Table.Cell cell = table.cells().get(at).get(part.column());
            cell(cell, part.kind(), place, sheet);
            String note = TableNotes.spoken(cell);
            if (note != null && (part.kind() == Kind.VALUE || part.kind() == Kind.WORDS)) {
                notes.computeIfAbsent(note, key -> new ArrayList<>())
                        .add(XlsxSheet.place(sheet.at(), place));
            }
            place++;
        }
    }

    private void cell(Table.Cell cell, Kind kind, int place, XlsxSheet sheet) {
        Double value = cell.value();
        Integer base = cell.base();
        switch (kind) {
            case VALUE -> {
                boolean leads = places.has(cell.link()) && book.hasRoomForLink();
                XlsxLook look = XlsxLook.of(Face.NUMBER).linked(leads);
                Cell filled =
                        value == null || !Double.isFinite(value)
                                ? sheet.text(place, look, cell.printed())
                                : sheet.number(place, look.number(XlsxColumns.format(cell)), value);
                if (leads) {
                    filled.setHyperlink(places.link(book, cell.link()));
                }
            }
            case WORDS -> sheet.text(place, WORDS, cell.printed());
            case BASE -> {
                if (base != null) {
                    sheet.number(place, XlsxLook.of(Face.NUMBER).number("0"), base);
                }
            }
            case PRINT -> sheet.text(place, XlsxLook.of(Face.NUMBER), cell.printed());
        }
    }

    private static void feet(Table table, Map<String, List<String>> notes, XlsxSheet sheet) {
        notes.forEach((note, cells) -> {
            int more = cells.size() - MOST_PLACES;
            String named = String.join(", ", cells.subList(0, cells.size() - Math.max(more, 0)));
            String rest = more > 0 ? " and " + more + " more" : "";
            sheet.across(Face.NOTE, named + rest + ": " + note);
        });
        table.warnings().forEach(line -> sheet.across(Face.NOTE, "Caution: " + line));
        table.notes().forEach(line -> sheet.across(Face.NOTE, line));
        if (!table.source().isBlank()) {
            sheet.across(Face.NOTE, "Source: " + table.source());
        }
    }
}
