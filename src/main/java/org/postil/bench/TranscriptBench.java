package org.postil.bench;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.JViewport;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.postil.desktop.reading.Mark;
import org.postil.desktop.reading.TranscriptModel;
import org.postil.desktop.reading.TranscriptPane;
import org.postil.desktop.reading.Warming;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// Measures the transcript view beside Swing's own text panes doing the same work in the same run:
/// painted into pictures, so that no screen is needed.
final class TranscriptBench {
    private static final int LENGTH = 600_000;
    private static final int CODINGS = 5_000;
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 950;
    private static final int OPENINGS = 5;
    private static final int RESIZES = 10;
    private static final int PAGES = 60;
    private static final int ADDED = 60;
    private static final int WHEEL = 60;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
    private final Meter meter;
    private final PrintStream print;
    private final Random random = new Random(5);
    private final Study study;
    private final TranscriptModel model;
    private final List<Mark> marks = new ArrayList<>();
    private final BufferedImage image =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    /// A way to show a coded text.
    private interface Contender {
        String name();

        Page open();
    }

    /// A coded text as it is shown.
    private interface Page {
        JComponent component();

        void add(Mark mark) throws BadLocationException;
    }

    /// What one contender took.
    private record Times(Figure open, Figure resize, Figure page, Figure scroll, Figure add) {}

    TranscriptBench(Corpus corpus, Meter meter, PrintStream print) {
        this.meter = meter;
        this.print = print;
        String text = text(corpus);
        this.study = study(text);
        this.model = TranscriptModel.of(study.transcripts().getFirst(), text, study.voices());
        for (int number = 0; number < CODINGS; number++) {
            marks.add(mark(number));
        }
    }

    private static String text(Corpus corpus) {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; text.length() < LENGTH; turn++) {
            text.append(turn % 2 == 0 ? "Interviewer: " : "Kerry: ");
            for (int word = 0; word < (turn % 2 == 0 ? 25 : 115); word++) {
                text.append(corpus.word()).append(word % 12 == 11 ? ". " : " ");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Study study(String text) {
        Provenance provenance = new Provenance(Ids.derived(), () -> Instant.EPOCH);
        TranscriptDraft draft = new TranscriptDraft("long.txt", text, List.of(), List.of());
        return Study.EMPTY.with(TranscriptEdits.planned(draft, provenance).change());
    }

    private Mark mark(int number) {
        int start = random.nextInt(LENGTH - 400);
        return mark(number, new Span(start, start + 60 + random.nextInt(300)));
    }

    private static Mark mark(int number, Span span) {
        int code = number % Size.CODES;
        int colour = Color.HSBtoRGB(code / (float) Size.CODES, 0.7f, 0.7f) & 0xffffff;
        return new Mark(
                new UUID(1, number),
                span,
                new UUID(2, code),
                "Code " + code,
                colour,
                new UUID(3, number % 3),
                List.of("Ada", "Ben", "Cleo").get(number % 3));
    }

    /// The program warms the view while a study is being opened; so does this, and says what that
    /// takes.
    void run() {
        meter.measure(
                "transcript view: prepare reading, in the background",
                1,
                run -> Warming.run(FONT, Progress.NONE));
        Times own = measure(new Own());
        compare("text pane with styles", own, measure(new Styled()));
        compare("text pane with highlighter", own, measure(new Highlighted()));
    }

    private Times measure(Contender contender) {
        String name = contender.name() + ": ";
        List<Page> pages = new ArrayList<>();
        Figure open =
                measure(
                        name + "open",
                        OPENINGS,
                        run -> {
                            pages.clear();
                            pages.add(contender.open());
                            size(pages.getFirst().component(), WIDTH);
                            paint(pages.getFirst());
                            return CODINGS;
                        });
        return measure(name, open, pages.getFirst());
    }

    private Times measure(String name, Figure open, Page page) {
        Figure resize =
                measure(
                        name + "resize",
                        RESIZES,
                        run -> {
                            size(page.component(), run % 2 == 0 ? 760 : WIDTH);
                            paint(page);
                            return 1;
                        });
        JViewport port = port(page.component());
        int height = port.getView().getHeight() - HEIGHT;
        Figure paged =
                measure(
                        name + "paint a page",
                        PAGES,
                        run -> scroll(page, port, (int) ((run * 7919L * 31) % height)));
        int middle = height / 2;
        Figure scrolled =
                measure(
                        name + "scroll three lines",
                        PAGES,
                        run -> scroll(page, port, middle + run * WHEEL));
        scroll(page, port, middle);
        Figure added = measure(name + "code a stretch, seen", ADDED, run -> add(page, run));
        return new Times(open, resize, paged, scrolled, added);
    }

    private Figure measure(String operation, int runs, IntToLongFunction work) {
        return meter.measure(operation, runs, run -> onEventThread(work, run));
    }

    private static long onEventThread(IntToLongFunction work, int run) {
        long[] rows = {0};
        try {
            EventQueue.invokeAndWait(() -> rows[0] = work.applyAsLong(run));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException("A measurement on the event thread failed.", e);
        }
        return rows[0];
    }

    private long scroll(Page page, JViewport port, int y) {
        port.setViewPosition(new Point(0, y));
        paint(page);
        return 1;
    }

    private long add(Page page, int run) {
        int start = LENGTH / 2 + run * 20;
        try {
            page.add(mark(CODINGS + run, new Span(start, start + 90)));
        } catch (BadLocationException e) {
            throw new IllegalStateException("The benchmark's own text is too short.", e);
        }
        paint(page);
        return 1;
    }

    private void paint(Page page) {
        Graphics2D canvas = image.createGraphics();
        page.component().paint(canvas);
        canvas.dispose();
    }

    private static void size(JComponent component, int width) {
        component.setSize(width, HEIGHT);
        layOut(component);
        layOut(component);
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }

    private static JViewport port(Container component) {
        for (Component child : component.getComponents()) {
            if (child instanceof JViewport port) {
                return port;
            }
            if (child instanceof Container inner && inner.getComponentCount() > 0) {
                return port(inner);
            }
        }
        throw new IllegalStateException("The page does not scroll.");
    }

    private void compare(String other, Times own, Times theirs) {
        compare("open, first time", other, theirs.open().first() / own.open().first());
        compare("open", other, theirs.open().median() / own.open().median());
        compare("resize", other, theirs.resize().median() / own.resize().median());
        compare("paint a page", other, theirs.page().median() / own.page().median());
        compare("paint a page, p95", other, theirs.page().p95() / own.page().p95());
        compare("scroll", other, theirs.scroll().median() / own.scroll().median());
        compare("code a stretch", other, theirs.add().median() / own.add().median());
        Figure page = own.page();
        print.printf(
                Locale.ROOT,
                "transcript view: longest page %.1f ms, longest coding until seen %.1f ms%n",
                Math.max(page.first(), page.max()),
                Math.max(own.add().first(), own.add().max()));
    }

    private void compare(String what, String other, double ratio) {
        print.printf(
                Locale.ROOT,
                "%s: a %s takes %.1f times as long as the transcript view%n",
                what,
                other,
                ratio);
    }

    /// The transcript view.
    private final class Own implements Contender {
        @Override
        public String name() {
            return "transcript view";
        }

        @Override
        public Page open() {
            TranscriptPane pane = new TranscriptPane(FONT);
            pane.show(TranscriptModel.of(model.transcript(), model.text(), study.voices()), marks);
            return new Page() {
                @Override
                public JComponent component() {
                    return pane;
                }

                @Override
                public void add(Mark mark) {
                    pane.add(mark);
                }
            };
        }
    }

    /// Swing's text pane with the codings as styles of its document: no overlaps, since a character
    /// has one background, and neither stripes nor names.
    private final class Styled implements Contender {
        @Override
        public String name() {
            return "text pane, styles";
        }

        @Override
        public Page open() {
            DefaultStyledDocument document = new DefaultStyledDocument();
            try {
                document.insertString(0, model.text(), null);
            } catch (BadLocationException e) {
                throw new IllegalStateException("A new document has a beginning.", e);
            }
            marks.forEach(it -> style(document, it));
            JTextPane pane = new JTextPane(document);
            pane.setFont(FONT);
            JScrollPane scroll = scroll(pane);
            return new Page() {
                @Override
                public JComponent component() {
                    return scroll;
                }

                @Override
                public void add(Mark mark) {
                    style(document, mark);
                }
            };
        }

        private static void style(DefaultStyledDocument document, Mark mark) {
            SimpleAttributeSet style = new SimpleAttributeSet();
            StyleConstants.setBackground(style, new Color(mark.colour()));
            document.setCharacterAttributes(
                    mark.span().start(), mark.span().length(), style, false);
        }
    }

    /// Swing's text pane with the codings as highlights.
    private final class Highlighted implements Contender {
        @Override
        public String name() {
            return "text pane, highlights";
        }

        @Override
        public Page open() {
            JTextPane pane = new JTextPane();
            pane.setFont(FONT);
            pane.setText(model.text());
            JScrollPane scroll = scroll(pane);
            Page page =
                    new Page() {
                        @Override
                        public JComponent component() {
                            return scroll;
                        }

                        @Override
                        public void add(Mark mark) throws BadLocationException {
                            Color colour = new Color(mark.colour() | 0x50000000, true);
                            pane.getHighlighter()
                                    .addHighlight(
                                            mark.span().start(),
                                            mark.span().end(),
                                            new DefaultHighlighter.DefaultHighlightPainter(colour));
                        }
                    };
            try {
                for (Mark mark : marks) {
                    page.add(mark);
                }
            } catch (BadLocationException e) {
                throw new IllegalStateException("The benchmark's own text is too short.", e);
            }
            return page;
        }
    }

    private static JScrollPane scroll(JTextPane pane) {
        // Without a screen nobody tells it to smooth letters, as the transcript view does.
        pane.putClientProperty(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pane.setEditable(false);
        return new JScrollPane(
                pane,
                JScrollPane.VERTICAL_SCROLLBAR_ALWAYS,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }
}
