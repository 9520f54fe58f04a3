package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.CaseQuotes;
import org.postil.analysis.CodingOfRecord;
import org.postil.study.CaseSummary;
import org.postil.study.CaseSummary.Basis;
import org.postil.study.Code;
import org.postil.study.CodePoints;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// The quotes that a case summary rests on, as tables name them: `document:start-end`, several
/// joined by `; `, in code points of the canonical text.
///
/// Where several codings of the theme stand on exactly one stretch, ` (coding ID)` behind it says
/// which; ` (was HASH)` says that its words have been edited since the summary was written. A quote
/// that no longer belongs to the cell is `gone (coding ID, was HASH)`, and `none` stands alone for
/// a summary that rests on no quotes.
final class SummaryQuotes {
    private static final String NONE = "none";
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:gone|(?<document>.+?):(?<start>\\d{1,9})-(?<end>\\d{1,9}))"
                            + "(?: \\((?:coding (?<coding>[0-9a-fA-F-]{36}))?(?:, )?"
                            + "(?:was (?<hash>[0-9a-f]{1,16}))?\\))?"
                            + "(?:;\\s*|$)");
    private final Study study;
    private final Texts texts;
    private final CaseQuotes counted;
    private final Map<UUID, Coding> codings = new HashMap<>();
    private final Map<UUID, CodePoints> points = new HashMap<>();

    SummaryQuotes(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        this.counted = CaseQuotes.of(study, CodingOfRecord.DEFAULT);
        study.codings().forEach(it -> codings.put(it.id(), it));
    }

    /// A cell of the Framework matrix, while its quotes are told apart.
    private record Cell(Participant participant, Code code, Set<UUID> used) {
        static Cell of(Participant participant, Code code) {
            return new Cell(participant, code, new HashSet<>());
        }
    }

    /// What a summary in this cell rests on.
    ///
    /// @param quotes blank for those that the cell has now
    /// @throws Problem if a quote is not one of the participant's about the code
    List<Basis> read(Participant participant, Code code, String quotes) {
        String wanted = quotes.strip();
        if (wanted.isEmpty()) {
            return counted.basis(participant.id(), code.id());
        }
        List<Basis> basis = new ArrayList<>();
        if (wanted.equalsIgnoreCase(NONE)) {
            return basis;
        }
        Cell cell = Cell.of(participant, code);
        Matcher entry = ENTRY.matcher(wanted);
        while (entry.regionStart() < wanted.length()) {
            if (!entry.lookingAt()) {
                throw unreadable(wanted.substring(entry.regionStart()));
            }
            basis.add(basis(cell, entry));
            entry.region(entry.end(), wanted.length());
        }
        return basis;
    }

    private Basis basis(Cell cell, Matcher entry) {
        String hash = entry.group("hash");
        if (entry.group("document") == null) {
            if (hash == null || entry.group("coding") == null) {
                throw unreadable(entry.group());
            }
            return new Basis(id(entry), Long.parseUnsignedLong(hash, 16));
        }
        Coding coding = coding(cell, entry);
        cell.used().add(coding.id());
        return hash == null
                ? Basis.of(coding)
                : new Basis(coding.id(), Long.parseUnsignedLong(hash, 16));
    }

    private Coding coding(Cell cell, Matcher entry) {
        String name = entry.group("document").strip();
        Transcript transcript =
                study.transcriptNamed(name)
                        .orElseThrow(() ->
                                new Problem(
                                        "There is no document “" + name + "” in the study.",
                                        "Correct its name in the column quotes."));
        String place =
                Integer.parseInt(entry.group("start")) + "-" + Integer.parseInt(entry.group("end"));
        UUID named = entry.group("coding") == null ? null : id(entry);
        Coding found = choose(cell, at(cell, transcript, place), named);
        if (found == null) {
            throw new Problem(
                    "At "
                            + entry.group("start")
                            + " to "
                            + entry.group("end")
                            + " of "
                            + name
                            + " there is no quote of "
                            + cell.participant().name()
                            + " about “"
                            + cell.code().name()
                            + "”.",
                    "Import the codings first, or leave quotes empty for those there are now.");
        }
        return found;
    }

    /// The codings on exactly this stretch that could be the cell's, those of record first.
    private List<Coding> at(Cell cell, Transcript transcript, String place) {
        List<Coding> there = new ArrayList<>();
        for (Coding coding : counted.of(cell.participant().id(), cell.code().id())) {
            if (coding.transcript().equals(transcript.id())
                    && place(transcript, coding).equals(place)) {
                there.add(coding);
            }
        }
        for (Coding coding : study.codings(transcript.id())) {
            if (belongs(cell, coding)
                    && !there.contains(coding)
                    && place(transcript, coding).equals(place)) {
                there.add(coding);
            }
        }
        return there;
    }

    /// Where a coding stands, in code points.
    private String place(Transcript transcript, Coding coding) {
        CodePoints units =
                points.computeIfAbsent(
                        transcript.id(), id -> new CodePoints(texts.text(transcript)));
        return units.toCodePoints(coding.span().start())
                + "-"
                + units.toCodePoints(coding.span().end());
    }

    private boolean belongs(Cell cell, Coding coding) {
        Transcript transcript = study.transcript(coding.transcript());
        return transcript != null
                && study.codebook().withAncestors(coding.code()).contains(cell.code().id())
                && study.voices()
                        .participants(transcript, coding.span())
                        .contains(cell.participant().id());
    }

    /// The one that is named, else the first that no quote of the same summary is yet; null where
    /// there is none.
    private static @Nullable Coding choose(Cell cell, List<Coding> there, @Nullable UUID named) {
        Coding free = null;
        for (Coding coding : there) {
            if (coding.id().equals(named)) {
                return coding;
            }
            if (free == null && !cell.used().contains(coding.id())) {
                free = coding;
            }
        }
        return free;
    }

    /// Whether a summary's quotes are other ones now.
    boolean isStale(CaseSummary summary) {
        return counted.since(summary).isStale();
    }

    /// The quotes as a table names them.
    String write(Participant participant, Code code, List<Basis> quotes) {
        if (quotes.isEmpty()) {
            return NONE;
        }
        Cell cell = Cell.of(participant, code);
        return String.join("; ", quotes.stream().map(it -> entry(cell, it)).toList());
    }

    private String entry(Cell cell, Basis basis) {
        Coding coding = codings.get(basis.coding());
        String was = "was " + Long.toHexString(basis.quoteHash());
        String which = "coding " + basis.coding();
        Transcript transcript = coding == null ? null : study.transcript(coding.transcript());
        if (coding == null || transcript == null || !belongs(cell, coding)) {
            return "gone (" + which + ", " + was + ")";
        }
        String place = place(transcript, coding);
        Coding first = choose(cell, at(cell, transcript, place), null);
        List<String> remarks = new ArrayList<>();
        if (!coding.equals(first)) {
            remarks.add(which);
        }
        if (coding.quoteHash() != basis.quoteHash()) {
            remarks.add(was);
        }
        cell.used().add(coding.id());
        return transcript.name()
                + ":"
                + place
                + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static UUID id(Matcher entry) {
        try {
            return UUID.fromString(entry.group("coding"));
        } catch (IllegalArgumentException e) {
            throw unreadable(entry.group());
        }
    }

    private static Problem unreadable(String entry) {
        return new Problem(
                "“" + Import.shortened(entry) + "” names no quote.",
                "Write each quote as document:start-end, several joined by “; ”.");
    }
}
