package org.postil.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.Names;
import org.postil.study.Problem;

/// Reads a codebook from a table: one code a row, below its parent by name or by path.
///
/// A parent must have a row of its own; a path in the column `code` or `path` makes the codes above
/// it that have none.
final class CodeRows {
    private static final int MAX_DEPTH = 100;

    private final CsvTable table;
    private final String codeColumn;

    /// The rows by the keys of the names of their codes, paths by their last name.
    private final Map<String, List<CsvTable.Row>> byName = new LinkedHashMap<>();

    private CodeRows(CsvTable table, String codeColumn) {
        this.table = table;
        this.codeColumn = codeColumn;
    }

    static List<CodeDraft> read(CsvTable table) {
        String column = table.has("code") || !table.has("path") ? "code" : "path";
        table.require(column);
        table.requireWholeRows();
        CodeRows rows = new CodeRows(table, column);
        for (CsvTable.Row row : table.rows()) {
            String name = rows.names(row).getLast();
            rows.byName.computeIfAbsent(Names.key(name), key -> new ArrayList<>()).add(row);
        }
        return rows.tree().drafts();
    }

    private CodeTree tree() {
        Map<CsvTable.Row, List<String>> paths = new LinkedHashMap<>();
        Set<List<String>> known = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            List<String> path = path(row, new ArrayList<>());
            paths.put(row, path);
            int made = path.size() - names(row).size();
            for (int length = made + 1; length <= path.size(); length++) {
                known.add(keys(path.subList(0, length)));
            }
        }
        CodeTree tree = new CodeTree();
        paths.forEach((row, path) -> {
            int parent = path.size() - names(row).size();
            if (parent > 0 && !known.contains(keys(path.subList(0, parent)))) {
                throw unknown(row);
            }
            addTo(tree, row, path);
        });
        return tree;
    }

    private void addTo(CodeTree tree, CsvTable.Row row, List<String> path) {
        String definition = row.raw("definition");
        CodeDraft draft =
                new CodeDraft(
                        path,
                        colour(row),
                        definition.isEmpty() ? row.raw("description") : definition,
                        row.raw("include"),
                        row.raw("exclude"),
                        row.raw("example"),
                        origin(row));
        if (!tree.add(draft)) {
            throw table.problem(
                    row,
                    "the code “" + draft.pathName() + "” stands in the file twice.",
                    "Rename or remove one of the two.");
        }
    }

    private CodeOrigin origin(CsvTable.Row row) {
        try {
            return CodeOrigin.of(row.get("origin"));
        } catch (Problem e) {
            throw table.problem(row, e.what(), e.remedy());
        }
    }

    private String colour(CsvTable.Row row) {
        String written = row.get("colour").isEmpty() ? row.get("color") : row.get("colour");
        String colour = CssColour.of(written);
        if (colour == null && !written.isEmpty()) {
            throw table.problem(
                    row, "“" + written + "” is not a colour.", "Write a colour as #3366cc.");
        }
        return colour == null ? "" : colour;
    }

    /// The names in the column of codes; several where it holds a path.
    private List<String> names(CsvTable.Row row) {
        List<String> names = split(row.get(codeColumn));
        if (names.stream().anyMatch(String::isEmpty)) {
            throw table.problem(
                    row, "the code has no name.", "Write a name in " + codeColumn + ".");
        }
        return names;
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.split(Code.PATH_SEPARATOR, -1)).map(String::strip).toList();
    }

    /// The whole path of a row's code.
    ///
    /// @param below the rows whose paths wait for this one
    private List<String> path(CsvTable.Row row, List<CsvTable.Row> below) {
        List<String> names = names(row);
        List<String> parent = row.get("parent").isEmpty() ? List.of() : split(row.get("parent"));
        List<String> path = new ArrayList<>();
        if (parent.size() == 1 && names.size() == 1) {
            below.add(row);
            CsvTable.Row above = parentRow(row, parent.getFirst());
            if (below.contains(above)) {
                throw table.problem(
                        row,
                        "the code “" + row.get(codeColumn) + "” stands below itself.",
                        "Correct the parents.");
            }
            path.addAll(path(above, below));
        } else if (!parent.isEmpty() && !startsWith(names, parent)) {
            path.addAll(parent);
        }
        path.addAll(names);
        if (path.size() >= MAX_DEPTH || below.size() >= MAX_DEPTH) {
            throw table.problem(
                    row,
                    "the code “" + row.get(codeColumn) + "” is nested too deeply.",
                    "Codes nest less than " + MAX_DEPTH + " deep.");
        }
        return path;
    }

    private static boolean startsWith(List<String> names, List<String> parent) {
        List<String> above = names.subList(0, names.size() - 1);
        boolean name =
                !above.isEmpty()
                        && keys(above.subList(above.size() - 1, above.size())).equals(keys(parent));
        return name || keys(above).equals(keys(parent));
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Names::key).toList();
    }

    /// The row of a parent that is given by name: one at the top, or the only one.
    private CsvTable.Row parentRow(CsvTable.Row row, String parent) {
        List<CsvTable.Row> named = byName.getOrDefault(Names.key(parent), List.of());
        for (CsvTable.Row candidate : named) {
            if (candidate.get("parent").isEmpty() && names(candidate).size() == 1) {
                return candidate;
            }
        }
        if (named.isEmpty()) {
            throw unknown(row);
        }
        if (named.size() > 1) {
            throw table.problem(
                    row,
                    "the parent “" + parent + "” is the name of " + named.size() + " codes.",
                    "Write the parent's path, A > B.");
        }
        return named.getFirst();
    }

    private Problem unknown(CsvTable.Row row) {
        return table.problem(
                row,
                "the parent “"
                        + row.get("parent")
                        + "” of “"
                        + row.get(codeColumn)
                        + "” is not in the file.",
                "Give the parent a row of its own, correct its name, or write the whole path, A > B"
                        + " > C, as the code.");
    }
}
