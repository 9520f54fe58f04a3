package org.postil.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.postil.study.Problem;

/// Splits a CSV file into records: finds the encoding and the separator.
final class CsvRecords {
    private static final String SEPARATORS = ",;\t";

    private CsvRecords() {}

    static CsvTable read(InputFile file) {
        String text = PlainText.of(file).text();
        TableRows rows = new TableRows(file.name());
        try {
            for (CsvRecord record : reader(text)) {
                rows.add((int) record.getStartingLineNumber(), record.getFields());
            }
        } catch (CsvParseException e) {
            throw new Problem(
                    file.name() + " is not a CSV file: " + reason(e) + ".",
                    "Check the quotation marks: inside a quoted field they are doubled.",
                    e);
        }
        return rows.table();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /// The separator that occurs most in the first line, outside quotation marks.
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean filled = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && filled) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
            filled |= !Character.isWhitespace(c);
        }
        int best = 0;
        for (int at = 1; at < counts.length; at++) {
            best = counts[at] > counts[best] ? at : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static String reason(CsvParseException e) {
        List<String> reasons = new ArrayList<>();
        for (Throwable at = e; at != null; at = at.getCause()) {
            reasons.add(at.getMessage() == null ? "" : at.getMessage());
        }
        return String.join(": ", reasons).replaceAll("\\s+", " ").replaceAll("\\.+$", "");
    }
}
