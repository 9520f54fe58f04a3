package org.postil.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a planned change of the codebook will do, in numbers, read off the very change.
///
/// @param codingsMoved that get another code
/// @param duplicatesRemoved that would stand twice and become one with another
/// @param codingsDeleted that go without another in their place
/// @param codesMoved that get another parent
/// @param questions of the guide whose codes change
/// @param jointRows rows of joint displays whose codes change
/// @param memosMoved that come to be about something else
/// @param coders names of those whose codings are touched
/// @param transcripts names of those in which codings are touched
public record CodebookPreview(
        int codingsMoved,
        int duplicatesRemoved,
        int codingsDeleted,
        int codesAdded,
        int codesMoved,
        int codesDeleted,
        int questions,
        int jointRows,
        int memosMoved,
        int memosDeleted,
        Set<String> coders,
        Set<String> transcripts) {
    public CodebookPreview {
        coders = Set.copyOf(coders);
        transcripts = Set.copyOf(transcripts);
    }

    /// @param study the one the change was planned against
    public static CodebookPreview of(Study study, Planned planned) {
        return of(study, planned, null);
    }

    /// @param into the code that others are merged into: where all its new codings stand there
    ///   already, the change alone does not tell it from a deletion
    public static CodebookPreview of(Study study, Planned planned, @Nullable Code into) {
        return new Counting(study, planned.change(), into).preview();
    }

    /// The preview in words, a line for each number that is not zero.
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        add(lines, codesAdded, "code", " is added.", " are added.");
        add(lines, codesMoved, "code", " moves to another parent.", " move to another parent.");
        add(lines, codesDeleted, "code", " goes.", " go.");
        add(lines, codingsMoved, "coding", " gets another code.", " get another code.");
        add(
                lines,
                duplicatesRemoved,
                "coding",
                " stands there already and is not doubled.",
                " stand there already and are not doubled.");
        add(lines, codingsDeleted, "coding", " is deleted.", " are deleted.");
        add(lines, questions, "question", " of the guide changes.", " of the guide change.");
        add(
                lines,
                jointRows,
                "row",
                " of the joint displays changes.",
                " of the joint displays change.");
        add(lines, memosMoved, "memo", " goes along.", " go along.");
        add(lines, memosDeleted, "memo", " is deleted.", " are deleted.");
        if (!transcripts.isEmpty()) {
            lines.add(
                    "It touches codings of "
                            + Wordings.count(coders.size(), "coder")
                            + " in "
                            + Wordings.count(transcripts.size(), "transcript")
                            + ".");
        }
        return lines;
    }

    private static void add(
            List<String> lines, int count, String noun, String one, String several) {
        if (count > 0) {
            lines.add(Wordings.count(count, noun) + (count == 1 ? one : several));
        }
    }

    private static final class Counting {
        private final Study before;
        private final Study after;
        private final Change change;
        private final Set<UUID> targets = new HashSet<>();
        private final Set<String> coders = new LinkedHashSet<>();
        private final Set<String> transcripts = new LinkedHashSet<>();
        private int[] codings = new int[3];
        private int[] codes = new int[3];
        private int questions;
        private int jointRows;
        private int[] memos = new int[2];

        Counting(Study before, Change change, @Nullable Code into) {
            this.before = before;
            this.change = change;
            this.after = before.with(change);
            if (into != null) {
                targets.add(into.id());
            }
            for (Delta delta : change.deltas()) {
                if (delta.before() instanceof Coding was
                        && delta.after() instanceof Coding is
                        && !was.code().equals(is.code())) {
                    targets.add(is.code());
                }
            }
        }

        CodebookPreview preview() {
            change.deltas().forEach(this::count);
            return new CodebookPreview(
                    codings[0],
                    codings[1],
                    codings[2],
                    codes[0],
                    codes[1],
                    codes[2],
                    questions,
                    jointRows,
                    memos[0],
                    memos[1],
                    coders,
                    transcripts);
        }

        private void count(Delta delta) {
            Entity is = delta.after();
            if (delta.before() instanceof Coding was) {
                coding(was, is);
            } else if (delta.entity() instanceof Code) {
                code((Code) delta.before(), (Code) is);
            } else if (delta.before() instanceof Question was && is instanceof Question now) {
                questions += was.codes().equals(now.codes()) ? 0 : 1;
            } else if (delta.before() instanceof JointDisplay was
                    && is instanceof JointDisplay now) {
                for (int row = 0; row < was.rows().size(); row++) {
                    boolean same = was.rows().get(row).codes().equals(now.rows().get(row).codes());
                    jointRows += same ? 0 : 1;
                }
            } else if (delta.before() instanceof Memo was) {
                if (is == null) {
                    memos[1]++;
                } else if (is instanceof Memo now && !Objects.equals(was.about(), now.about())) {
                    memos[0]++;
                }
            }
        }

        private void coding(Coding was, @Nullable Entity is) {
            if (is instanceof Coding now) {
                codings[0] += was.code().equals(now.code()) ? 0 : 1;
            } else {
                codings[standsElsewhere(was) ? 1 : 2]++;
            }
            Coder coder = before.coder(was.coder());
            Transcript transcript = before.transcript(was.transcript());
            coders.add(coder == null ? was.coder().toString() : coder.name());
            transcripts.add(transcript == null ? was.transcript().toString() : transcript.name());
        }

        private boolean standsElsewhere(Coding was) {
            return after.codings(was.transcript()).stream()
                    .anyMatch(it ->
                            targets.contains(it.code())
                                    && it.coder().equals(was.coder())
                                    && it.span().equals(was.span()));
        }

        private void code(@Nullable Code was, @Nullable Code is) {
            if (was == null) {
                codes[0]++;
            } else if (is == null) {
                codes[2]++;
            } else if (!Objects.equals(was.parent(), is.parent())) {
                codes[1]++;
            }
        }
    }
}
