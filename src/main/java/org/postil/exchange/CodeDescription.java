package org.postil.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;

/// The one description that REFI-QDA has for a code: the definition, then what to include, what to
/// exclude, an example and the code's origin, each in a paragraph with its label.
///
/// A line that begins with one of the labels by itself gets a backslash before it, so that the
/// parts can be told apart again.
final class CodeDescription {
    private static final String INCLUDE = "Include: ";
    private static final String EXCLUDE = "Exclude: ";
    private static final String EXAMPLE = "Example: ";
    private static final String ORIGIN = "Origin: ";
    private static final String PARAGRAPH = "\n\n";
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(\\\\*(?:Include|Exclude|Example|Origin): )",
                    Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern ESCAPED =
            Pattern.compile(
                    "^\\\\(\\\\*(?:Include|Exclude|Example|Origin): )",
                    Pattern.MULTILINE | Pattern.UNIX_LINES);

    private CodeDescription() {}

    /// The parts of a code as one text; empty if all are.
    static String joined(Code code) {
        StringBuilder text = new StringBuilder(escaped(code.definition()));
        append(INCLUDE, code.include(), text);
        append(EXCLUDE, code.exclude(), text);
        append(EXAMPLE, code.example(), text);
        append(ORIGIN, code.origin().words(), text);
        return text.toString();
    }

    private static void append(String label, String part, StringBuilder text) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : PARAGRAPH).append(label).append(escaped(part));
        }
    }

    private static String escaped(String part) {
        return LABELLED.matcher(part).replaceAll("\\\\$1");
    }

    /// A code with its description taken apart.
    ///
    /// @param ours whether [#joined] wrote it; else it is all definition
    static CodeDraft split(List<String> path, String colour, CharSequence written, boolean ours) {
        String text = written.toString();
        if (!ours) {
            return new CodeDraft(path, colour, text.strip(), "", "", "", CodeOrigin.NOT_SAID);
        }
        int origin = origin(text);
        int example = start(EXAMPLE, text, origin);
        int exclude = start(EXCLUDE, text, example);
        int include = start(INCLUDE, text, exclude);
        return new CodeDraft(
                path,
                colour,
                part("", text, 0, include),
                part(INCLUDE, text, include, exclude),
                part(EXCLUDE, text, exclude, example),
                part(EXAMPLE, text, example, origin),
                CodeOrigin.of(part(ORIGIN, text, origin, text.length())));
    }

    /// Where the paragraph about the origin begins; the end where there is none, as in what was
    /// written before codes had one.
    private static int origin(String text) {
        int start = start(ORIGIN, text, text.length());
        String words = part(ORIGIN, text, start, text.length());
        boolean known = Stream.of(CodeOrigin.values()).anyMatch(it -> it.words().equals(words));
        return known ? start : text.length();
    }

    /// Where a label's paragraph begins; `limit` where there is none before it.
    private static int start(String label, String text, int limit) {
        Matcher matcher = Pattern.compile("(?:\\A|" + PARAGRAPH + ")" + label).matcher(text);
        return matcher.region(0, limit).find() ? matcher.start() : limit;
    }

    private static String part(String label, String text, int from, int to) {
        if (from == to) {
            return "";
        }
        int gap = text.startsWith(label, from) ? 0 : PARAGRAPH.length();
        int start = from + gap + label.length();
        return ESCAPED.matcher(text.substring(start, to)).replaceAll("$1");
    }
}
