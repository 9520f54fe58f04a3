package org.postil.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts participants by code from the example's CSV files and plain texts, sharing nothing with
/// the program's own counting.
final class Recount {
    private static final List<String> INTERVIEWERS =
            List.of(
                    "INT",
                    "I",
                    "M",
                    "INTERVIEWER",
                    "Interviewer",
                    "Facilitator",
                    "Moderator",
                    "Moderator 1",
                    "Moderator 2",
                    "Researcher",
                    "Researcher 1",
                    "Researcher 2");

    /// A number of the row, a time, the marks of captions and of bold type.
    private static final String BEFORE =
            "(?:\\d+\\t)?(?:>> )?(?:\\*\\*)?(?:\\[?\\d\\d:\\d\\d:\\d\\d\\]?[ \\t]+)?";

    private static final String AFTER =
            "(?: \\[\\d\\d:\\d\\d:\\d\\d\\])?(?::(?:\\*\\*)?[ ]?|\\t|  \\d\\d:\\d\\d$)";

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, SimpleCsv.Line> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> raised = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();

    /// @param texts document to canonical text
    Recount(Path participants, Path codings, Map<String, String> texts) throws IOException {
        SimpleCsv.read(Files.readString(Path.of("codebooks/moving-out-to-move-on.csv")))
                .forEach(code -> parents.put(code.get("code"), code.get("parent")));
        Map<String, Map<String, String>> speakers = new HashMap<>();
        for (SimpleCsv.Line row : SimpleCsv.read(Files.readString(participants))) {
            people.put(row.get("participant"), row);
            speakers.computeIfAbsent(row.get("document"), key -> new HashMap<>())
                    .put(row.get("speaker"), row.get("participant"));
        }
        for (SimpleCsv.Line row : SimpleCsv.read(Files.readString(codings))) {
            String document = row.get("document");
            Map<String, String> voices = speakers.getOrDefault(document, Map.of());
            String text = texts.getOrDefault(document, "");
            int start = Integer.parseInt(row.get("start"));
            int end = Integer.parseInt(row.get("end"));
            for (String code : withAncestors(row.get("code"))) {
                raised.computeIfAbsent(code, key -> new HashSet<>())
                        .addAll(touched(text, voices, start, end));
            }
        }
        whoWasAsked();
    }

    private List<String> withAncestors(String code) {
        List<String> all = new ArrayList<>();
        for (String at = code; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            all.add(at);
        }
        return all;
    }

    /// The participants on whose lines the stretch lies by a character of speech or more.
    private static Set<String> touched(
            String text, Map<String, String> voices, int start, int end) {
        List<String> labels = new ArrayList<>(voices.keySet());
        labels.addAll(INTERVIEWERS);
        Pattern label = Pattern.compile(BEFORE + "(" + String.join("|", labels) + ")" + AFTER);
        Set<String> found = new HashSet<>();
        String speaker = "";
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Matcher matcher = label.matcher(line);
            int speech = at;
            if (matcher.lookingAt()) {
                speaker = matcher.group(1);
                speech = at + matcher.end();
            }
            int from = Math.max(start, speech);
            int to = Math.min(end, at + line.length());
            if (voices.containsKey(speaker) && from < to && !text.substring(from, to).isBlank()) {
                found.add(voices.getOrDefault(speaker, ""));
            }
            at += line.length() + 1;
        }
        return found;
    }

    private void whoWasAsked() throws IOException {
        Map<String, String> states = new HashMap<>();
        SimpleCsv.read(Files.readString(Path.of("codebooks/asked.csv")))
                .forEach(row ->
                        states.put(
                                row.get("participant") + " " + row.get("question"),
                                row.get("state")));
        for (SimpleCsv.Line question :
                SimpleCsv.read(Files.readString(Path.of("codebooks/guide.csv")))) {
            Set<String> who = new HashSet<>();
            for (String person : people.keySet()) {
                String state =
                        states.getOrDefault(person + " " + question.get("question"), "asked");
                if (state.equals("asked") || state.equals("prompted")) {
                    who.add(person);
                }
            }
            for (String named : question.get("codes").split("; ")) {
                parents.keySet().stream()
                        .filter(code ->
                                withAncestors(code).contains(named)
                                        || withAncestors(named).contains(code))
                        .forEach(code ->
                                asked.computeIfAbsent(code, key -> new HashSet<>()).addAll(who));
            }
        }
    }

    List<String> codes() {
        return List.copyOf(parents.keySet());
    }

    /// What the report must print: the total, then those interviewed and those in focus groups by
    /// status.
    List<String> cells(String code) {
        List<String> cells = new ArrayList<>();
        cells.add(cell(code, person -> true));
        for (boolean alone : List.of(true, false)) {
            for (String status : List.of("mover", "stayer", "returner")) {
                cells.add(
                        cell(
                                code,
                                person -> interviewed(person) == alone && status(person, status)));
            }
        }
        return cells;
    }

    private static boolean interviewed(SimpleCsv.Line person) {
        return person.get("mode").equals("interview");
    }

    private static boolean status(SimpleCsv.Line person, String status) {
        return person.get("mover_status").equals(status);
    }

    private String cell(String code, Predicate<SimpleCsv.Line> group) {
        Set<String> members = new HashSet<>();
        people.forEach((name, person) -> {
            if (group.test(person)) {
                members.add(name);
            }
        });
        Set<String> base = new HashSet<>(asked.getOrDefault(code, people.keySet()));
        base.retainAll(members);
        Set<String> yes = new HashSet<>(raised.getOrDefault(code, Set.of()));
        yes.retainAll(base);
        return base.isEmpty()
                ? "not asked"
                : yes.size() + " of " + base.size() + (asked.containsKey(code) ? " asked" : "");
    }
}
