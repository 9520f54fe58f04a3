package org.postil.desktop.codebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postil.project.CodeHistory;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// What became of a code, newest first, and its codings that are older than what it means now.
///
/// @param older those that nobody has looked at since the definition changed
record CodePast(List<Line> lines, List<CodeQuote> older) {
    /// The coding attribute that says when somebody looked at a coding and kept it after the
    /// definition of its code had changed: an instant, as `2026-01-31T12:00:00Z`.
    static final String CHECKED = "definition checked";

    private static final Set<String> TOLD = Set.of("definition", "include", "exclude");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final int LONGEST = 200;

    CodePast {
        lines = List.copyOf(lines);
        older = List.copyOf(older);
    }

    /// One change.
    ///
    /// @param when and who did it, in words
    /// @param what was done
    /// @param fields before and after
    record Line(String when, String what, List<Field> fields) {
        Line {
            fields = List.copyOf(fields);
        }
    }

    /// @param name as it stands in the window
    record Field(String name, String before, String after) {
        String words() {
            if (before.isEmpty()) {
                return name + ": “" + after + "”";
            }
            return name + ": “" + before + "” → " + (after.isEmpty() ? "empty" : "“" + after + "”");
        }
    }

    /// Reads the journal and texts; not on the event thread.
    static CodePast of(Study study, Project project, Code code) {
        CodeHistory history = project.codeHistory();
        List<CodeHistory.Event> events = history.of(code.id());
        Instant since = Instant.MIN;
        List<Line> lines = new ArrayList<>();
        for (CodeHistory.Event event : events) {
            boolean told = event.fields().stream().anyMatch(it -> TOLD.contains(it.field()));
            since = told ? event.entry().time() : since;
            lines.addFirst(line(event));
        }
        List<Coding> older = new ArrayList<>();
        for (Coding coding : history.older(study, code)) {
            if (checked(coding).isBefore(since)) {
                older.add(coding);
            }
        }
        return new CodePast(lines, CodeQuote.of(study, project.texts(), older));
    }

    private static Instant checked(Coding coding) {
        String value = coding.attributes().getOrDefault(CHECKED, "");
        try {
            return value.isEmpty() ? Instant.MIN : Instant.parse(value);
        } catch (DateTimeException e) {
            // Not written by this program: nobody has looked at it here.
            return Instant.MIN;
        }
    }

    private static Line line(CodeHistory.Event event) {
        JournalEntry entry = event.entry();
        String when = TIME.format(entry.time().atZone(ZoneId.systemDefault()));
        String verb =
                switch (entry.kind()) {
                    case DO, ERASE -> entry.label();
                    case UNDO -> "Undo: " + entry.label();
                    case REDO -> "Redo: " + entry.label();
                };
        boolean fresh = event.kind() == CodeHistory.Kind.ADDED;
        List<Field> fields =
                event.fields().stream()
                        .filter(it -> !fresh || TOLD.contains(it.field()))
                        .map(CodePast::field)
                        .toList();
        return new Line(when + " · " + entry.coder(), verb, fields);
    }

    private static Field field(CodeHistory.Field field) {
        boolean colour = field.field().equals("colour");
        return new Field(
                title(field.field()),
                colour ? Hues.name(field.before()) : shortened(field.before()),
                colour ? Hues.name(field.after()) : shortened(field.after()));
    }

    private static String title(String field) {
        return switch (field) {
            case "name" -> "Name";
            case "parent" -> "Parent";
            case "colour" -> "Colour";
            case "definition" -> "Definition";
            case "include" -> "Use when";
            case "exclude" -> "Not when";
            case "example" -> "Example";
            case "origin" -> "Origin";
            default -> "Code";
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
