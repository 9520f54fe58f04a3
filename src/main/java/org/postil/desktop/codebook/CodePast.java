package org.postil.desktop.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<Line> lines = new ArrayList<>();
        for (CodeHistory.Event event : events) {
            lines.addFirst(line(event));
        }
        List<Coding> older =
                Review.of(study, history, List.of(code)).getOrDefault(code.id(), List.of());
        return new CodePast(lines, CodeQuote.of(study, project.texts(), older));
    }

    /// When an entry was made, and by whom.
    static String when(JournalEntry entry) {
        return TIME.format(entry.time().atZone(ZoneId.systemDefault())) + " · " + entry.coder();
    }

    private static Line line(CodeHistory.Event event) {
        JournalEntry entry = event.entry();
        String verb =
                switch (entry.kind()) {
                    case DO, ERASE -> entry.label();
                    case UNDO -> "Undo: " + entry.label();
                    case REDO -> "Redo: " + entry.label();
                };
        boolean fresh = event.kind() == CodeHistory.Kind.ADDED;
        List<Field> fields =
                event.fields().stream()
                        .filter(it -> !fresh || Review.TOLD.contains(it.field()))
                        .map(CodePast::field)
                        .toList();
        return new Line(when(entry), verb, fields);
    }

    private static Field field(CodeHistory.Field field) {
        boolean colour = field.field().equals("colour");
        return new Field(
                title(field.field()),
                colour ? Hues.name(field.before()) : shortened(field.before()),
                colour ? Hues.name(field.after()) : shortened(field.after()));
    }

    static String title(String field) {
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
