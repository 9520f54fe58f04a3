package org.postil.desktop.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// A study as large as one may become, in memory and without texts.
final class BigStudy {
    private static final int TURNS = 40;
    private static final int TURN = 200;
    private static final List<String> STATUS = List.of("mover", "stayer", "returner");
    private static final List<String> REGIONS =
            List.of("Wales", "London", "North East", "Scotland");
    private final Random random = new Random(7);
    private final List<Delta> deltas = new ArrayList<>();

    private BigStudy() {}

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <E extends Entity> E add(E entity) {
        deltas.add(Delta.add(entity));
        return entity;
    }

    /// @param coder a name; has coded in half of the transcripts and finished a quarter
    static Study of(int transcripts, int codings, String coder) {
        BigStudy big = new BigStudy();
        big.fill(transcripts, codings, coder);
        return Study.EMPTY.with(new Change("Large", big.deltas));
    }

    private void fill(int transcripts, int codings, String name) {
        Coder me = add(new Coder(id(), name));
        Coder other = add(new Coder(id(), "Tom"));
        Attribute status = add(Attribute.of(id(), "mover_status", 0, STATUS));
        Attribute region = add(Attribute.of(id(), "region", 1, REGIONS));
        List<UUID> codes = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            String title = at == 99 ? "Zebra crossing" : "Theme " + at;
            codes.add(add(Code.of(id(), title, null, at, "#2a5db0")).id());
        }
        for (int at = 0; at < transcripts; at++) {
            Transcript transcript = transcript(at);
            Map<UUID, String> values =
                    Map.of(status.id(), STATUS.get(at % 3), region.id(), REGIONS.get(at % 4));
            Participant who = add(new Participant(id(), "P" + (at + 1), values));
            add(new Speaker(id(), transcript.id(), "I", null, true));
            add(new Speaker(id(), transcript.id(), "P", who.id(), false));
            if (at % 4 == 0) {
                add(new Progress(id(), me.id(), transcript.id(), Instant.EPOCH));
            }
            for (int coding = 0; coding < codings / transcripts; coding++) {
                code(transcript, codes.get(random.nextInt(99)), at % 2 == 0 ? me : other);
            }
            if (at == 5) {
                code(transcript, codes.get(99), other);
            }
        }
    }

    private Transcript transcript(int at) {
        List<Turn> turns = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            int start = turn * TURN;
            turns.add(
                    new Turn(
                            turn + 1,
                            turn % 2 == 0 ? "I" : "P",
                            new Span(start, start + TURN),
                            List.of(new Span(start + 3, start + TURN))));
        }
        String name = String.format("interview-%04d.docx", at + 1);
        return add(
                new Transcript(
                        id(), name, "hash" + at, TURNS * TURN, 1200, turns, List.of(), null));
    }

    private void code(Transcript transcript, UUID code, Coder coder) {
        int start = random.nextInt(TURNS * TURN - 100);
        add(
                new Coding(
                        id(),
                        transcript.id(),
                        code,
                        coder.id(),
                        new Span(start, start + 80),
                        1,
                        12,
                        Instant.EPOCH,
                        Map.of(),
                        ""));
    }
}
