package org.postil.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.project.FileReport;
import org.postil.project.ImportReport;
import org.postil.report.Table;

/// The JSON documents of the command line, as maps and lists, and their text.
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String text(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Maps, lists, numbers and strings have a JSON form.", e);
        }
    }

    /// An object with its keys in this order.
    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, @Nullable Object> of(ImportReport report) {
        return object("files", report.files().stream().map(Json::of).toList());
    }

    private static Map<String, @Nullable Object> of(FileReport file) {
        return object(
                "file", file.file(),
                "imported", file.imported(),
                "transcripts", file.transcripts(),
                "turns", file.turns(),
                "speakers", file.speakers(),
                "words", file.words(),
                "codes", file.codes(),
                "codings", file.codings(),
                "rows", file.rows(),
                "refused", file.refused(),
                "lost", file.lost());
    }

    static Map<String, @Nullable Object> of(Table table) {
        List<Object> rows = new ArrayList<>();
        table.rows()
                .forEach(row ->
                        rows.add(
                                object(
                                        "key",
                                        row.key(),
                                        "label",
                                        row.label(),
                                        "depth",
                                        row.depth())));
        List<Object> columns = new ArrayList<>();
        table.columns()
                .forEach(column ->
                        columns.add(
                                object(
                                        "key",
                                        column.key(),
                                        "label",
                                        column.label(),
                                        "base",
                                        column.base())));
        List<Object> cells = new ArrayList<>();
        table.cells().forEach(row -> cells.add(row.stream().map(Json::of).toList()));
        return object(
                "title", table.title(),
                "unit", table.unit(),
                "record", table.record(),
                "at", table.at(),
                "base", table.base(),
                "rows", rows,
                "columns", columns,
                "cells", cells,
                "warnings", table.warnings());
    }

    private static Map<String, @Nullable Object> of(Table.Cell cell) {
        Map<String, @Nullable Object> object =
                object(
                        "value",
                        number(cell.value()),
                        "base",
                        cell.base(),
                        "printed",
                        cell.printed());
        if (cell.note() != null) {
            object.put("note", cell.note());
        }
        return object;
    }

    /// Whole numbers without a point.
    private static @Nullable Object number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
        return whole ? (Object) value.longValue() : BigDecimal.valueOf(value);
    }
}
