package org.postil.desktop;

import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFileChooser;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.Theme;
import org.postil.project.Project;
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

    /// What is imported; written for this story.
    private static final String INTERVIEW =
            """
            Interviewer: How did you find a place, that first week?

            Leila: A lad from our sixth form had a spare room in Walthamstow and he lent it me.\
             I paid him back when I got paid. Nobody up here could have done that for me.

            Interviewer: And if he had not been there?

            Leila: I'd have gone, I think, only later. You need somebody who knows the place.\
             I miss them up here though, I miss my nan's on a Sunday.

            Interviewer: Does that bring you back?

            Leila: Not to live. There's nothing in my line nearer than Leeds.
            """;

    private final Path folder;
    private final Hand hand;
    private final Tasks tasks = new Tasks();
    private final Preferences preferences;
    private StudyWindow window;
    private JTextComponent text = new JTextArea();
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
        text = (JTextComponent) hand.named("Transcript");
        hand.until("a transcript is shown", () -> text().getDocument().getLength() > 1000);
        Study before = study();
        hand.shot("story-1-open");
        importTranscript();
        Span found = find();
        codeByKeyboard(found);
        inVivo();
        merge();
        byMouse();
        annotate();
        summarise();
        writeMemo();
        Study after = study();
        undoAndRedo(before, after);
        closeAndReopen(after);
    }

    private JTextComponent text() {
        return text;
    }

    /// Imports a text file by its path, and looks at it before it is stored.
    private void importTranscript() throws Exception {
        Path file = Files.writeString(folder.resolve("a-new-voice.txt"), INTERVIEW);
        hand.press("ctrl I");
        hand.of(JFileChooser.class);
        hand.rest(400);
        hand.type(file.toString());
        hand.press("ENTER");
        Component button = hand.named("Import 1 transcript");
        hand.shot("story-5-import");
        hand.click(button);
        hand.until(
                "the transcript is in the study",
                () -> now().transcriptNamed("a-new-voice.txt").isPresent());
        hand.until("it is open", () -> opened().equals("a-new-voice.txt"));
    }

    private String opened() {
        UUID id = bench().desk().selection().transcript();
        Transcript transcript = id == null ? null : now().transcript(id);
        return transcript == null ? "" : transcript.name();
    }

    private Transcript transcript() {
        return now().transcriptNamed("a-new-voice.txt").orElseThrow();
    }

    /// Finds a passage in all transcripts and goes there.
    private Span find() throws Exception {
        hand.press("ctrl shift F");
        Component field = hand.named("Words to look for");
        hand.until("the field has the focus", field::isFocusOwner);
        hand.type("walthamstow");
        hand.press("ENTER");
        JTable hits = hand.table("Hits");
        hand.until("there is a hit", () -> hits.getRowCount() > 0);
        hand.shot("story-7-find");
        Hand.ask(() -> {
            hits.requestFocusInWindow();
            hits.setRowSelectionInterval(0, 0);
            return true;
        });
        hand.press("ENTER");
        hand.until("the text has the focus", () -> text().isFocusOwner());
        hand.until("it is at the passage", () -> opened().equals("a-new-voice.txt"));
        hand.rest(1600);
        return selection(text());
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

    /// Four codes and an attribute on one sentence, without the mouse.
    private void codeByKeyboard(Span found) throws Exception {
        hand.press("S");
        Span chosen = selection(text());
        check(chosen.contains(found) && !chosen.equals(found), "S selects the whole sentence");
        Color paper = ground(transcript().turns().getLast().speech().getFirst());
        hand.press("ENTER");
        for (String typed :
                List.of("friends or fam", "help from fam", "networks", "moving for w")) {
            int codings = countNow();
            hand.type(typed);
            hand.rest(300);
            if (codings == countAtFirst()) {
                hand.shot("story-2-palette");
            }
            hand.press("ENTER");
            hand.until("“" + typed + "” is coded", () -> codings < countNow());
        }
        hand.press("ESCAPE");
        hand.until("the text has the focus again", () -> text().isFocusOwner());
        check(chosen.equals(selection(text())), "the selection stays after four codes");
        hand.press("P");
        hand.until(
                "the attribute stands",
                () ->
                        mine().stream()
                                .anyMatch(it -> "primary".equals(it.attributes().get("weight"))));
        check(mine().size() == 4, "four codings stand on the sentence: " + mine().size());
        hand.press("RIGHT");
        Color tint = ground(chosen);
        check(!tint.equals(paper), "the words are tinted " + tint + " after coding, not " + paper);
        hand.shot("story-3-coded");
    }

    private int countAtFirst() {
        return now().codingCount() - mine().size();
    }

    /// Codes a word further down by itself.
    private void inVivo() throws Exception {
        int codes = now().codebook().entries().size();
        hand.press("DOWN");
        hand.press("DOWN");
        hand.press("S");
        Span chosen = selection(text());
        hand.press("V");
        hand.until("a code in vivo is made", () -> now().codebook().entries().size() > codes);
        hand.press("RIGHT");
        Color tint = ground(chosen);
        check(!tint.equals(ground(new Span(20, 40))), "the words are tinted in vivo, " + tint);
        hand.shot("story-4-in-vivo");
    }

    /// Merges the code in vivo into another, after a look at what will happen.
    private void merge() throws Exception {
        int codes = now().codebook().entries().size();
        Coding last = mine().stream().max(Comparator.comparing(Coding::created)).orElseThrow();
        Hand.ask(() -> {
            bench().desk().select(bench().desk().selection().withCodes(List.of(last.code())));
            return true;
        });
        hand.press("ctrl shift P");
        hand.type("merge into");
        hand.rest(300);
        hand.press("ENTER");
        Component field = hand.named("Name of a code");
        hand.until("a code is asked for", field::isFocusOwner);
        hand.type("networks lost");
        hand.press("ENTER");
        hand.named("What will happen");
        hand.rest(500);
        hand.shot("story-6-merge");
        hand.press("ENTER");
        hand.until("the codes are merged", () -> now().codebook().entries().size() < codes);
    }

    /// Selects words by dragging, drops a code on them and them on a code, and moves a coding's end
    /// by its handle.
    private void byMouse() {
        hand.press("alt 1");
        hand.press("ctrl 2");
        hand.until("the text has the focus", () -> text().isFocusOwner());
        hand.press("RIGHT");
        Span words = words("Nobody up here could have done that");
        hand.until("the words are in sight", () -> inSight(words));
        hand.drag(text(), place(words.start()), place(words.end()));
        check(selection(text()).equals(words), "dragging selects " + selection(text()));
        JTree tree = hand.of(JTree.class);
        int codings = countNow();
        Point middle = place(words.start() + 12);
        hand.carry(tree, row(tree, 0), text(), middle);
        hand.until("a code dropped on the words codes them", () -> countNow() == codings + 1);
        check(selection(text()).equals(words), "the words stay selected");
        check(
                mine().stream().anyMatch(it -> it.span().equals(words)),
                "the code stands on the selected words");
        hand.carry(text(), middle, tree, row(tree, 1));
        hand.until("words dropped on a code are coded", () -> countNow() == codings + 2);
        hand.shot("story-13-by-mouse");
        hand.press("ctrl 2");
        hand.until("the text has the focus", () -> text().isFocusOwner());
        hand.press("RIGHT");
        Point inside = place(words.start() + 5);
        hand.click(text(), inside.x, inside.y, 1);
        hand.until(
                "a click takes a coding in hand",
                () -> bench().desk().selection().coding() != null);
        UUID clicked = Hand.ask(() -> bench().desk().selection().coding());
        // A press that follows at once would be a second click.
        hand.rest(700);
        Span longer = words("Nobody up here could have done that for me");
        hand.carry(text(), place(words.end()), text(), place(longer.end()));
        hand.until(
                "the handle moves the end",
                () ->
                        mine().stream()
                                .anyMatch(
                                        it -> it.id().equals(clicked) && it.span().equals(longer)));
    }

    /// Writes a note beside a sentence, without a code, and finds it again at the caret.
    private void annotate() {
        hand.click(
                text(),
                place(words("You need somebody").start() + 2).x,
                place(words("You need somebody").start() + 2).y,
                3);
        hand.press("A");
        JTextComponent area = hand.field("Annotation");
        hand.until("the note can be written", area::isFocusOwner);
        hand.type("Who is somebody");
        hand.press("ctrl ENTER");
        hand.until("the note stands", () -> bench().desk().study().annotations().size() == 1);
        hand.until("the text has the focus", () -> text().isFocusOwner());
        hand.press("LEFT");
        hand.press("A");
        JTextComponent again = hand.field("Annotation");
        hand.until("the note opens again", again::isFocusOwner);
        hand.shot("story-14-annotated");
        String read = Hand.ask(again::getText);
        check(read.equals("Who is somebody"), "the note that opens says “" + read + "”");
        hand.press("ESCAPE");
        check(now().annotations().size() == 1, "looking at a note changes nothing");
    }

    private Span words(String words) {
        int start = Hand.ask(() -> text().getText()).indexOf(words);
        return new Span(start, start + words.length());
    }

    /// The middle of a caret's place in the text.
    private Point place(int offset) {
        return Hand.ask(() -> {
            Rectangle2D place = text().modelToView2D(offset);
            return new Point((int) place.getX() + 1, (int) place.getCenterY());
        });
    }

    private boolean inSight(Span span) throws BadLocationException {
        Rectangle line = text().modelToView2D(span.start()).getBounds();
        Rectangle around = new Rectangle(line);
        around.grow(0, 4 * line.height);
        text().scrollRectToVisible(around);
        return text().getVisibleRect().contains(line.x, line.y, 1, line.height);
    }

    private static Point row(JTree tree, int row) {
        return Hand.ask(() -> {
            Rectangle bounds = tree.getRowBounds(row);
            return new Point(bounds.x + bounds.width / 2, (int) bounds.getCenterY());
        });
    }

    /// Writes a cell of the matrix of summaries as in a spreadsheet.
    private void summarise() throws Exception {
        int summaries = now().caseSummaries().size();
        hand.press("alt 7");
        JTable table = hand.table("Case summaries");
        hand.until("the matrix is there", () -> table.getRowCount() > 3);
        hand.click(table, 40, table.getRowHeight(0) / 2, 1);
        hand.press("RIGHT");
        hand.press("RIGHT");
        hand.press("RIGHT");
        hand.type("Nobody asked her");
        hand.rest(200);
        hand.press("ENTER");
        hand.until("the summary stands", () -> now().caseSummaries().size() > summaries);
        hand.shot("story-8-summaries");
    }

    /// Writes a memo about a coding.
    private void writeMemo() throws Exception {
        int memos = now().memos().size();
        hand.press("alt 1");
        hand.press("ctrl 2");
        hand.until("the text has the focus", () -> text().isFocusOwner());
        hand.press("shift F8");
        hand.press("M");
        Component area = hand.named("Text of the memo");
        hand.until("the memo can be written", () -> area.isShowing());
        Component title = hand.named("Title of the memo");
        hand.click(title);
        hand.type("A room lent");
        hand.click(area);
        hand.type("Who lends a room and for how long");
        hand.press("ctrl ENTER");
        hand.until("the memo stands", () -> now().memos().size() > memos);
        hand.shot("story-9-memo");
    }

    private int countNow() {
        return now().codingCount();
    }

    private Study now() {
        return bench().project().study();
    }

    /// The codings of this coder in the new transcript.
    private List<Coding> mine() {
        Study study = now();
        return study.coderNamed(CODER).stream()
                .flatMap(me ->
                        study.codings(transcript().id()).stream()
                                .filter(it -> it.coder().equals(me.id())))
                .toList();
    }

    private static Span selection(JTextComponent text) {
        return Hand.ask(() -> new Span(text.getSelectionStart(), text.getSelectionEnd()));
    }

    /// The colour that most of the first line of a stretch stands on.
    private Color ground(Span span) {
        BufferedImage screen = hand.shot("story-look");
        JTextComponent text = text();
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
        hand.shot("story-10-undone");
        while (Hand.ask(() -> bench().project().redoable().isPresent())) {
            int entries = entries();
            hand.press("ctrl Y");
            hand.until("a step is done again", () -> entries < entriesNow());
        }
        check(study().equals(after), "all is as it was after doing it all again");
        hand.shot("story-11-redone");
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
        text = (JTextComponent) hand.named("Transcript");
        hand.until("the text is shown again", text::isShowing);
        check(study().equals(after), "the study is the same after a restart");
        hand.shot("story-12-reopened");
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
