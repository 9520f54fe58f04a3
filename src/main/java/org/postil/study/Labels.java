package org.postil.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides which of the things that stand where labels stand are labels of speakers.
///
/// A label counts if it is an interviewer's, if somebody vouches for it, or if it stands on two
/// lines or more; one that stands once counts where the text around it leaves no doubt. What the
/// head of a transcript says about it (`Date: 12 October`) is none.
final class Labels {
    private static final int HEAD_LINES = 25;
    private static final int HEAD_LENGTH = 120;

    /// Labels of the lower case, such as `kerry:`, could begin a sentence; so often, none does.
    private static final int OFTEN = 4;

    /// The share of lines that labels which are only frequent must cover.
    private static final double MIN_SHARE = 0.03;

    /// What a transcript's head begins its lines with, and a speaker never is called.
    private static final Set<String> HEAD_WORDS =
            Set.of(
                    "date",
                    "location",
                    "place",
                    "venue",
                    "duration",
                    "length",
                    "recording",
                    "recorded",
                    "file",
                    "filename",
                    "title",
                    "project",
                    "study",
                    "transcript",
                    "transcription",
                    "transcriber",
                    "transcribed",
                    "interview",
                    "site",
                    "setting",
                    "language",
                    "age",
                    "gender",
                    "sex",
                    "occupation",
                    "ethnicity",
                    "pseudonym",
                    "consent",
                    "attendees",
                    "participants",
                    "keywords",
                    "speakers",
                    "id",
                    "version");

    /// As those, but also said in the middle of a transcript.
    private static final Set<String> ASIDE_WORDS =
            Set.of(
                    "note",
                    "notes",
                    "nb",
                    "time",
                    "start",
                    "end",
                    "key",
                    "present",
                    "topic",
                    "status",
                    "summary",
                    "introduction",
                    "comment",
                    "comments",
                    "question",
                    "questions",
                    "answer",
                    "section",
                    "part",
                    "page",
                    "figure",
                    "table",
                    "source");

    /// People that a head speaks of too, and under whose name they speak.
    private static final Set<String> ROLES =
            Set.of(
                    "participant",
                    "interviewee",
                    "respondent",
                    "subject",
                    "speaker",
                    "name",
                    "client");

    private static final Pattern HEAD_LINE =
            Pattern.compile("[ \\t*_#]*(?<word>\\p{L}+)[\\p{L} ./()-]{0,30}[*_]*[ ]*[:\\t].*");

    private final String text;
    private final List<LabelLine> lines;
    private final Set<String> known;
    private final LabelRulings rulings;
    private final int head;
    private final Set<String> bare = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Map<String, String> spelling = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private int filled;
    private int labelled;
    private int firstAccepted = Integer.MAX_VALUE;

    /// @param rulings what somebody said about labels; who is no speaker by it still counts when
    ///   the other labels are judged
    Labels(String text, List<LabelLine> lines, LabelRulings rulings) {
        this.text = text;
        this.lines = lines;
        this.known = rulings.speakers();
        this.rulings = rulings;
        this.head = headEnd();
        for (LabelLine line : lines) {
            String label = line.label();
            if (label != null && line.aside().isEmpty()) {
                bare.add(Names.key(label));
            }
        }
        count();
        acceptFrequent();
        acceptSingle();
    }

    /// What a line's speaker is called: as somebody said, or as the label stands where it stands
    /// first; null if the line has no speaker's label.
    @Nullable String of(int line) {
        String label = line < head ? null : full(lines.get(line));
        String key = label == null ? "" : Names.key(label);
        if (label == null || !accepted.contains(key) || rulings.others().contains(key)) {
            return null;
        }
        String kept = rulings.kept(label);
        String target = Names.key(kept);
        return rulings.spelled().containsKey(target) ? kept : spelling.getOrDefault(target, kept);
    }

    /// The key under which a line's label is judged, be it a speaker's or not; empty without one.
    String key(int line) {
        String label = line < head ? null : full(lines.get(line));
        return label == null ? "" : Names.key(label);
    }

    private boolean isAccepted(int line) {
        String label = full(lines.get(line));
        return label != null && accepted.contains(Names.key(label));
    }

    /// The label with what stands in brackets behind it, unless it also stands without.
    private @Nullable String full(LabelLine line) {
        String label = line.label();
        if (label == null || line.aside().isEmpty()) {
            return label;
        }
        String whole = label + " " + line.aside();
        if (isRuled(whole) || isRuled(label)) {
            return isRuled(whole) ? whole : label;
        }
        boolean also = bare.contains(Names.key(label)) || Voices.isInterviewerLabel(label);
        return also ? label : whole;
    }

    private boolean isRuled(String label) {
        return rulings.isRuled(Names.key(label));
    }

    /// The first line behind what the transcript says about itself before anybody speaks; no ruling
    /// changes it.
    private int headEnd() {
        int last = -1;
        int seen = 0;
        for (int at = 0; at < lines.size() && seen < HEAD_LINES; at++) {
            String line = lines.get(at).span().of(text);
            if (line.length() > HEAD_LENGTH) {
                break;
            }
            seen += line.isBlank() ? 0 : 1;
            last = isHeadLine(line) ? at : last;
        }
        return last < 0 ? 0 : endOfBlock(last);
    }

    private static boolean isHeadLine(String line) {
        Matcher matcher = HEAD_LINE.matcher(line);
        return matcher.matches() && HEAD_WORDS.contains(Names.key(matcher.group("word")));
    }

    /// The head goes on to the next blank line, if one comes before somebody speaks twice or at
    /// length.
    private int endOfBlock(int last) {
        Set<String> labels = new HashSet<>();
        for (int at = last + 1; at < lines.size() && at <= last + HEAD_LINES; at++) {
            String line = lines.get(at).span().of(text);
            String label = LabelLine.of(text, lines.get(at).span(), key -> false).label();
            if (line.isBlank()) {
                return at;
            }
            boolean again = label != null && !labels.add(Names.key(label));
            if (again || line.length() > HEAD_LENGTH || line.contains("?")) {
                break;
            }
        }
        return last + 1;
    }

    private void count() {
        for (int at = 0; at < lines.size(); at++) {
            LabelLine line = lines.get(at);
            filled += at < head || line.span().of(text).isBlank() ? 0 : 1;
            String label = at < head ? null : full(line);
            if (label != null) {
                labelled++;
                String key = Names.key(label);
                counts.merge(key, 1, Integer::sum);
                spelling.putIfAbsent(key, label);
                if (line.marked()) {
                    marked.add(key);
                }
            }
        }
    }

    private void acceptFrequent() {
        Set<String> frequent = new HashSet<>();
        counts.forEach((key, count) -> {
            if (known.contains(key) || Voices.isInterviewerLabel(key)) {
                accepted.add(key);
            } else if (count > 1 && isPlausible(key, count)) {
                frequent.add(key);
            }
        });
        int covered = frequent.stream().mapToInt(counts::get).sum();
        if (!accepted.isEmpty() || covered >= filled * MIN_SHARE) {
            accepted.addAll(frequent);
        }
        for (int at = lines.size() - 1; at >= head; at--) {
            firstAccepted = isAccepted(at) ? at : firstAccepted;
        }
    }

    private boolean isPlausible(String key, int count) {
        String label = spelling.getOrDefault(key, key);
        boolean capital = Character.isUpperCase(label.codePointAt(0)) || label.matches(".*\\d.*");
        boolean caseless = Character.getType(label.codePointAt(0)) == Character.OTHER_LETTER;
        return !isHeadWord(key) && (capital || caseless || marked.contains(key) || count >= OFTEN);
    }

    private static boolean isHeadWord(String key) {
        return HEAD_WORDS.contains(key) || ASIDE_WORDS.contains(key);
    }

    private void acceptSingle() {
        boolean nobodyAnswers =
                !accepted.isEmpty() && accepted.stream().allMatch(Voices::isInterviewerLabel);
        boolean all = accepted.isEmpty() && isAllLabelled();
        Set<String> shapes = new HashSet<>();
        accepted.forEach(it -> shapes.add(shape(it)));
        boolean markedText = accepted.stream().anyMatch(marked::contains);
        boolean mostly = labelled * 2 >= filled && labelled > 2;
        for (int at = head; at < lines.size(); at++) {
            String label = full(lines.get(at));
            String key = label == null ? "" : Names.key(label);
            if (label == null || accepted.contains(key) || counts.getOrDefault(key, 0) > 1) {
                continue;
            }
            boolean inDialogue = at > firstAccepted;
            boolean coded = shapes.contains(shape(key)) && key.matches(".*\\d.*");
            boolean sure = coded || mostly || markedText && lines.get(at).marked();
            if (nobodyAnswers && inDialogue && !isHeadWord(key) && isPlausible(key, 1)) {
                // Somebody answers the interviewer: the first other label is theirs.
                accepted.add(key);
                nobodyAnswers = false;
            } else if (all || inDialogue && sure && !isDoubtful(key)) {
                accepted.add(key);
            }
        }
    }

    /// Whether every line has a label of its own, none of which could be anything else.
    private boolean isAllLabelled() {
        boolean coded = counts.keySet().stream().allMatch(it -> it.matches(".*\\d.*"));
        return labelled == filled
                && (labelled > 2 || coded && labelled > 1)
                && counts.keySet().stream().noneMatch(this::isDoubtful);
    }

    /// Whether a label that stands once may be something else, such as the letter of a list.
    private boolean isDoubtful(String key) {
        return isHeadWord(key) || ROLES.contains(key) || key.length() == 1 || !isPlausible(key, 1);
    }

    /// Letters and digits by kind, so that `P1` and `P12` look alike.
    private static String shape(String key) {
        return key.replaceAll("\\d+", "9");
    }
}
