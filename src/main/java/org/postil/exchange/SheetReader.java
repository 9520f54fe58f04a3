package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.SafeXml.Element;

/// Reads the first sheet of an Excel workbook (xlsx) as a table of texts: a number is the text that
/// the file holds for it, a formula its last result.
final class SheetReader {
    private static final int MAX_COLUMNS = 1_000;

    private SheetReader() {}

    static CsvTable read(InputFile file) {
        try (ZipParts parts = ZipParts.open(file, "an Excel workbook (xlsx)")) {
            String workbook = Relationships.of(parts, "").ofType("/officeDocument");
            Relationships relations = Relationships.of(parts, workbook == null ? "" : workbook);
            SheetNames names = new SheetNames();
            if (workbook != null && parts.has(workbook)) {
                parts.readXml(workbook, names);
            }
            String sheet = names.first == null ? null : relations.ofId(names.first);
            if (sheet == null || !parts.has(sheet)) {
                throw file.problem(
                        "holds no worksheet.",
                        "Open it in Excel or LibreOffice and save it as .xlsx.");
            }
            Strings strings = new Strings();
            String shared = relations.ofType("/sharedStrings");
            if (shared != null && parts.has(shared)) {
                parts.readXml(shared, strings);
            }
            TableRows rows = new TableRows(file.name());
            Sheet cells = new Sheet(strings.texts);
            parts.readXml(sheet, cells);
            cells.addTo(rows);
            return rows.table();
        }
    }

    /// Finds the first sheet in the workbook's part.
    private static final class SheetNames implements SafeXml.Listener {
        private @Nullable String first;

        @Override
        public void start(Element element) {
            if (element.name().equals("sheet") && first == null) {
                first = element.relationshipId();
            }
        }

        @Override
        public void end(Element element) {}

        @Override
        public void text(String text) {}
    }

    /// Collects the texts that cells share; phonetic guides are no part of them.
    private static final class Strings implements SafeXml.Listener {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private boolean phonetic;

        @Override
        public void start(Element element) {
            switch (element.name()) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic = true;
                case "t" -> inText = !phonetic;
                default -> {}
            }
        }

        @Override
        public void end(Element element) {
            switch (element.name()) {
                case "si" -> texts.add(text.toString());
                case "rPh" -> phonetic = false;
                case "t" -> inText = false;
                default -> {}
            }
        }

        @Override
        public void text(String piece) {
            if (inText) {
                text.append(piece);
            }
        }
    }

    /// Collects the rows of a sheet.
    private static final class Sheet implements SafeXml.Listener {
        private final List<String> shared;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private String type = "";
        private int column;
        private boolean inValue;

        Sheet(List<String> shared) {
            this.shared = shared;
        }

        @Override
        public void start(Element element) {
            switch (element.name()) {
                case "row" -> startRow(element.attribute("r"));
                case "c" -> startCell(element.attribute("r"), element.attribute("t"));
                case "v", "t" -> inValue = true;
                default -> {}
            }
        }

        private void startRow(@Nullable String number) {
            int next = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
            boolean given = number != null && number.matches("\\d{1,7}");
            numbers.add(given ? Integer.parseInt(number) : next);
            rows.add(new ArrayList<>());
            column = 0;
        }

        private void startCell(@Nullable String reference, @Nullable String kind) {
            type = kind == null ? "n" : kind;
            value.setLength(0);
            int given = reference == null ? 0 : columnOf(reference);
            column = given > 0 ? given : column + 1;
        }

        /// The number of the column in a reference such as `AB12`, from 1; 0 if it is none.
        private static int columnOf(String reference) {
            int column = 0;
            for (int at = 0; at < reference.length() && at < 3; at++) {
                char c = reference.charAt(at);
                if (c < 'A' || c > 'Z') {
                    break;
                }
                column = column * 26 + (c - 'A' + 1);
            }
            return column;
        }

        @Override
        public void end(Element element) {
            switch (element.name()) {
                case "v", "t" -> inValue = false;
                case "c" -> endCell();
                default -> {}
            }
        }

        private void endCell() {
            if (rows.isEmpty() || column > MAX_COLUMNS) {
                return;
            }
            List<String> row = rows.getLast();
            while (row.size() < column) {
                row.add("");
            }
            row.set(column - 1, shownText());
        }

        /// Some programs store whole numbers as `2020.0`.
        private String shownText() {
            return switch (type) {
                case "s" -> sharedText();
                case "n" -> value.toString().replaceFirst("^(-?\\d+)\\.0+$", "$1");
                default -> value.toString();
            };
        }

        private String sharedText() {
            String index = value.toString().strip();
            boolean there = index.matches("\\d{1,9}") && Integer.parseInt(index) < shared.size();
            return there ? shared.get(Integer.parseInt(index)) : "";
        }

        @Override
        public void text(String piece) {
            if (inValue) {
                value.append(piece);
            }
        }

        /// Rows are as long as the longest, because a sheet does not store empty cells.
        void addTo(TableRows table) {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            for (int at = 0; at < rows.size(); at++) {
                List<String> row = rows.get(at);
                while (row.size() < width) {
                    row.add("");
                }
                table.add(numbers.get(at), row);
            }
        }
    }
}
