package org.postil.desktop;

import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.Theme;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Tasks;

/// A first day with Postil, by key and mouse in a real window: run by [StoryTest] on a screen of
/// its own.
public final class Story {
    private static final String CODER = "Ngozi";
    private final Path folder;
    private final Hand hand;
    private final Tasks tasks = new Tasks();
    private final Preferences preferences;
    private StudyWindow window;
    private CompletableFuture<Boolean> closed = new CompletableFuture<>();

    private Story(Path folder) throws Exception {
        this.folder = folder;
        this.hand = new Hand();
        this.preferences = Preferences.read(folder.resolve("config/window.properties"));
        this.window = open();
    }

    /// @param arguments a folder of its own, and one of transcripts to import from
    public static void main(String[] arguments) throws Exception {
        try {
            Story story = new Story(Path.of(arguments[0]));
            story.tell();
            story.tasks.close();
            story.preferences.close();
            System.exit(0);
        } catch (Throwable failure) {
            // The window's thread would keep the program alive.
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private StudyWindow open() {
        closed = new CompletableFuture<>();
        InstantSource clock = InstantSource.system();
        Launch launch =
                new Launch(
                        new Provenance(Ids.timeOrdered(clock, new SecureRandom()), clock),
                        Path.of("."),
                        folder,
                        folder.resolve("config/window.properties"),
                        null,
                        CODER);
        return Hand.ask(() -> {
            Theme.LIGHT.install(false);
            StudyWindow made =
                    new StudyWindow(
                            launch,
                            tasks,
                            preferences,
                            new StudyWindow.Ending(false, () -> closed.complete(true)));
            made.start(null);
            return made;
        });
    }

    private void tell() throws Exception {
        hand.until("the example is open", () -> window.bench() != null);
        JTextComponent text = (JTextComponent) hand.named("Transcript");
        hand.until("a transcript is shown", () -> text.getDocument().getLength() > 1000);
        Study before = study();
        hand.shot("story-1-open");
        codeByKeyboard(text);
        Study after = study();
        undoAndRedo(before, after);
        closeAndReopen(after);
    }

    private Study study() {
        return Hand.ask(() -> bench().project().study());
    }

    private Workbench bench() {
        Workbench open = window.bench();
        if (open == null) {
            throw new AssertionError("No study is open.");
        }
        return open;
    }

    private Transcript transcript() {
        Study study = study();
        return study.transcripts().getFirst();
    }

    /// Four codes and an attribute on one sentence, and a code in its own words on another, without
    /// the mouse.
    private void codeByKeyboard(JTextComponent text) throws Exception {
        Span second = transcript().turns().get(3).speech().getFirst();
        Hand.ask(() -> {
            text.requestFocusInWindow();
            text.setCaretPosition(second.start());
            return true;
        });
        hand.until("the text has the focus", text::isFocusOwner);
        hand.press("S");
        Span chosen = selection(text);
        check(!chosen.isEmpty(), "S selects the sentence");
        Color paper = ground(text, chosen);
        hand.press("ENTER");
        for (String typed : List.of("family as a", "moving for work", "local job", "norm")) {
            int codings = study().codingCount();
            hand.type(typed);
            hand.shot("story-2-palette");
            hand.press("ENTER");
            hand.until("“" + typed + "” is coded", () -> codings < countNow());
        }
        hand.press("ESCAPE");
        hand.until("the text has the focus again", text::isFocusOwner);
        check(chosen.equals(selection(text)), "the selection stays after four codes");
        hand.press("P");
        hand.until(
                "the attribute stands",
                () ->
                        mine().values().stream()
                                .anyMatch(it -> "primary".equals(it.attributes().get("weight"))));
        hand.press("RIGHT");
        Color tint = ground(text, chosen);
        check(!tint.equals(paper), "the words are tinted after coding, not " + paper);
        hand.shot("story-3-coded");
        inVivo(text);
    }

    private void inVivo(JTextComponent text) throws Exception {
        int codes = study().codebook().entries().size();
        hand.press("DOWN");
        hand.press("DOWN");
        hand.press("W");
        hand.press("V");
        hand.until("a code in vivo is made", () -> study2().codebook().entries().size() > codes);
        hand.shot("story-4-in-vivo");
    }

    private int countNow() {
        return bench().project().study().codingCount();
    }

    private Study study2() {
        return bench().project().study();
    }

    private Map<String, Coding> mine() {
        Study study = bench().project().study();
        Map<String, Coding> found = new HashMap<>();
        study.coderNamed(CODER)
                .ifPresent(me ->
                        study.codings(transcript2(study).id()).stream()
                                .filter(it -> it.coder().equals(me.id()))
                                .forEach(it -> found.put(codeName(study, it), it)));
        return found;
    }

    private static Transcript transcript2(Study study) {
        return study.transcripts().getFirst();
    }

    private static String codeName(Study study, Coding coding) {
        Code code = study.code(coding.code());
        return code == null ? "" : code.name();
    }

    private static Span selection(JTextComponent text) {
        return Hand.ask(() -> new Span(text.getSelectionStart(), text.getSelectionEnd()));
    }

    /// The colour that most of the first line of a stretch stands on.
    private Color ground(JTextComponent text, Span span) {
        BufferedImage screen = hand.shot("story-look");
        Rectangle line = Hand.ask(() -> lineOf(text, span));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int x = line.x; x < line.x + line.width; x++) {
            for (int y = line.y + 2; y < line.y + line.height - 2; y++) {
                counts.merge(screen.getRGB(x, y), 1, Integer::sum);
            }
        }
        int most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new Color(most);
    }

    private static Rectangle lineOf(JTextComponent text, Span span) throws BadLocationException {
        Rectangle2D start = text.modelToView2D(span.start());
        int end = span.start();
        while (end < span.end() && text.modelToView2D(end).getY() == start.getY()) {
            end++;
        }
        Rectangle2D last = text.modelToView2D(end - 1);
        Point corner = new Point((int) start.getX() + 1, (int) start.getY());
        SwingUtilities.convertPointToScreen(corner, text);
        return new Rectangle(
                corner.x,
                corner.y,
                Math.max(2, (int) (last.getX() - start.getX()) - 2),
                (int) start.getHeight());
    }

    private void undoAndRedo(Study before, Study after) {
        int steps = 0;
        while (Hand.ask(() -> bench().project().undoable().isPresent())) {
            int entries = entries();
            hand.press("ctrl Z");
            hand.until("a step is taken back", () -> entries < entriesNow());
            steps++;
        }
        check(study().equals(before), "all is as before after " + steps + " steps back");
        hand.shot("story-8-undone");
        while (Hand.ask(() -> bench().project().redoable().isPresent())) {
            int entries = entries();
            hand.press("ctrl Y");
            hand.until("a step is done again", () -> entries < entriesNow());
        }
        check(study().equals(after), "all is as it was after doing it all again");
        hand.shot("story-9-redone");
    }

    private int entries() {
        return Hand.ask(this::entriesNow);
    }

    private int entriesNow() {
        return bench().project().log().size();
    }

    private void closeAndReopen(Study after) throws Exception {
        hand.press("ctrl Q");
        closed.get();
        window = open();
        hand.until("the study is open again", () -> window.bench() != null);
        Component text = hand.named("Transcript");
        hand.until("the text is shown again", text::isShowing);
        check(study().equals(after), "the study is the same after a restart");
        hand.shot("story-10-reopened");
        hand.press("ctrl Q");
        closed.get();
        try (Project project =
                Project.open(
                        folder.resolve("Moving out to move on"),
                        org.postil.project.Settings.of(
                                        CODER,
                                        new Provenance(Ids.derived(), InstantSource.system()))
                                .reading())) {
            check(project.check().ok(), "the study is whole: " + project.check().problems());
        }
    }

    private static void check(boolean so, String what) {
        if (!so) {
            throw new AssertionError("It is not so that " + what);
        }
        System.out.println("seen: " + what);
    }
}
