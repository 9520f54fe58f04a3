package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.study.CanonicalText;
import org.postil.study.Cue;
import org.postil.study.Problem;
import org.postil.study.Span;
import org.postil.study.TranscriptDraft;

/// Reads caption files (vtt and srt): one line a cue, `Name: text`, the times kept beside it.
///
/// A cue in which two people speak gives a line for each of them, with the same time.
final class Captions {
    private static final String ARROW = "-->";
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern BLOCK = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");

    private final InputFile file;
    private final List<String> lines;
    private final List<String> lost = new ArrayList<>();
    private final Losses losses = new Losses();
    private final StringBuilder text = new StringBuilder();
    private final List<Cue> cues = new ArrayList<>();

    private Captions(InputFile file) {
        PlainText plain = PlainText.of(file);
        // Some recorders end lines with CR CR LF.
        CanonicalText canonical = CanonicalText.of(plain.text().replace("\r\r\n", "\n"));
        this.file = file;
        this.lines = List.of(canonical.text().split("\n", -1));
        this.lost.addAll(plain.lost());
        this.lost.addAll(canonical.lost());
    }

    static TranscriptDraft readVtt(InputFile file) {
        Captions captions = new Captions(file);
        if (!captions.lines.getFirst().matches("WEBVTT(\\s.*)?")) {
            throw file.problem(
                    "is not a WebVTT file: its first line is not WEBVTT.",
                    "Export the captions again, or give the file the ending .srt.");
        }
        return captions.draft();
    }

    static TranscriptDraft readSrt(InputFile file) {
        return new Captions(file).draft();
    }

    private TranscriptDraft draft() {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(ARROW)) {
                starts.add(at);
            }
        }
        if (starts.isEmpty()) {
            throw file.problem("holds no captions.", "Export the captions again.");
        }
        payload(0, firstLineOf(starts.getFirst()));
        for (int at = 0; at < starts.size(); at++) {
            boolean last = at + 1 == starts.size();
            int end = last ? lines.size() : firstLineOf(starts.get(at + 1));
            cue(starts.get(at), end);
        }
        lost.addAll(losses.sentences());
        return Drafts.of(file, text.toString(), cues, lost);
    }

    /// Where a cue begins: at its time, or at the identifier on the line before.
    private int firstLineOf(int time) {
        if (time == 0 || lines.get(time - 1).isBlank() || lines.get(time - 1).contains(ARROW)) {
            return time;
        }
        String before = lines.get(time - 1);
        boolean opensBlock = time == 1 || lines.get(time - 2).isBlank();
        return opensBlock || NUMBER.matcher(before).matches() ? time - 1 : time;
    }

    private void cue(int time, int end) {
        String[] sides = lines.get(time).split(ARROW, -1);
        CaptionTime begin = time(sides[0], time);
        CaptionTime finish = time(sides[1].strip().split("\\s+", 2)[0], time);
        if (sides.length > 2 || finish.millis() < begin.millis()) {
            throw malformed(time, lines.get(time));
        }
        List<CaptionText.Line> spoken = CaptionText.lines(payload(time + 1, end));
        if (spoken.isEmpty()) {
            losses.add(Loss.CAPTION_EMPTY);
        }
        for (CaptionText.Line line : spoken) {
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(line.printed());
            cues.add(new Cue(new Span(start, text.length()), begin.millis(), finish.millis()));
        }
    }

    /// The lines between two cues that are text; notes, styles and regions are counted.
    private List<String> payload(int from, int to) {
        List<String> kept = new ArrayList<>();
        boolean inBlock = false;
        for (int at = from; at < to; at++) {
            String line = lines.get(at);
            boolean opens = at == 0 || lines.get(at - 1).isBlank();
            Matcher block = BLOCK.matcher(line);
            if (line.isBlank()) {
                inBlock = false;
            } else if (opens && block.matches()) {
                inBlock = true;
                losses.add(block.group(1).equals("NOTE") ? Loss.CAPTION_NOTE : Loss.CAPTION_STYLE);
            } else if (!inBlock) {
                kept.add(line.strip());
            }
        }
        return kept;
    }

    private CaptionTime time(String written, int line) {
        @Nullable CaptionTime time = CaptionTime.of(written.strip());
        if (time == null) {
            throw malformed(line, written.strip());
        }
        if (time.negative()) {
            losses.add(Loss.CAPTION_NEGATIVE);
        }
        return time;
    }

    private Problem malformed(int line, String written) {
        return file.problem(
                "line " + (line + 1) + ": “" + written + "” is not a caption's time.",
                "Write times as 00:01:02.500 --> 00:01:04.000, the end not before the beginning.");
    }
}
