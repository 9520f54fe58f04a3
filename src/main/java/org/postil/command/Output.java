package org.postil.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.project.WriteTable;
import org.postil.report.Table;
import org.postil.study.Problem;
import picocli.CommandLine.Option;

/// Where a result goes and in which form.
final class Output {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file; its ending is the format")
    private @Nullable Path out;

    @Nullable Path out() {
        return out;
    }

    /// Whether the file asked for is JSON.
    boolean outIsJson() {
        return out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// Prints a document in the form that was asked for, and writes it where a `.json` file was.
    void print(StudyCommand command, Object document, String words) {
        if (out != null && outIsJson()) {
            write(out, Json.text(document) + "\n");
        }
        command.say(document, out == null ? words : out + " is written.");
    }

    /// Prints a table, or writes it as csv, json, xlsx, docx or html.
    void print(StudyCommand command, Table table) {
        if (out != null && !outIsJson()) {
            WriteTable.run(table, out);
        }
        print(command, Json.of(table), Printed.of(table));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Problem(
                    file + " cannot be written.",
                    "Check that the folder exists and can be written to.",
                    e);
        }
    }
}
