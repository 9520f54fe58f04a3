package org.postil.desktop.reading;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// Lays out and paints a text that nobody sees, so that the first one that somebody opens meets a
/// program that has done it before: fonts are read, letters measured, and the machine code is
/// there.
///
/// Without Swing, on any thread but that of events.
public final class Warming {
    private static final int ROUNDS = 24;
    private static final int TURNS = 120;
    private static final int CODINGS = 250;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 900;
    private static final String SPEECH =
            "I went where the work was – and where there was a room – for a year or two, I'd say. ";

    private Warming() {}

    /// @param font for reading
    /// @return how many lines were painted
    /// @throws org.postil.task.Cancelled when it is no longer wanted
    public static int run(Font font, Progress progress) {
        String text = text();
        Provenance provenance = new Provenance(Ids.derived(), () -> Instant.EPOCH);
        TranscriptDraft draft = new TranscriptDraft("warm.txt", text, List.of(), List.of());
        Study study = Study.EMPTY.with(TranscriptEdits.planned(draft, provenance).change());
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < CODINGS; at++) {
            marks.add(mark(at, text.length()));
        }
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int lines = 0;
        for (int round = 0; round < ROUNDS; round++) {
            progress.checkCancelled();
            Sheet sheet = new Sheet(font);
            sheet.show(TranscriptModel.of(study.transcripts().getFirst(), text, study.voices()));
            sheet.marks().show(marks);
            sheet.marks().add(mark(CODINGS + round, text.length()));
            sheet.codingsChanged();
            lines += paint(sheet, page, round);
        }
        return lines;
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < TURNS; turn++) {
            text.append(turn % 2 == 0 ? "Interviewer: " : "Kerry: ");
            text.append(SPEECH.repeat(turn % 2 == 0 ? 1 : 6)).append('\n');
        }
        return text.toString();
    }

    private static Mark mark(int number, int length) {
        int start = number * 997 % (length - 400);
        return new Mark(
                new UUID(1, number),
                new Span(start, start + 40 + number % 300),
                new UUID(2, number % 40),
                "Code " + number % 40,
                number * 0x2a3b11 & 0xffffff,
                new UUID(3, number % 3),
                List.of("Ada", "Ben", "Cleo").get(number % 3));
    }

    private static int paint(Sheet sheet, BufferedImage page, int round) {
        TextFlow flow = sheet.flow(WIDTH - round);
        TranscriptModel model = sheet.model();
        if (flow == null || model == null) {
            return 0;
        }
        int y = flow.height() / ROUNDS * round;
        Graphics2D canvas = page.createGraphics();
        canvas.translate(0, -y);
        canvas.setClip(0, y, WIDTH, HEIGHT);
        new PagePainter(canvas, sheet, model, flow)
                .paint(new PageView(new Rectangle(0, y, WIDTH, HEIGHT), new Span(0, 0), true));
        canvas.dispose();
        return flow.lineAt(y + HEIGHT) - flow.lineAt(y);
    }
}
