package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;
import org.postil.study.Snapping;
import org.postil.study.Span;
import org.postil.study.Turn;

/// What can be done in a transcript, with its keys.
final class ReadingActions {
    private final ReadingPane reading;
    private final CodingGestures gestures;
    private final TranscriptPane pane;
    private final Supplier<String> noTarget;
    private final Supplier<String> notMine;
    private final Supplier<String> notOpen;

    ReadingActions(ReadingPane reading) {
        this.reading = reading;
        this.gestures = reading.gestures();
        this.pane = reading.pane();
        this.noTarget = gestures::whyNoTarget;
        this.notMine = gestures::whyNotMine;
        this.notOpen = () -> reading.model() == null ? "Open a transcript first." : "";
    }

    List<UiAction> all() {
        List<UiAction> all = new ArrayList<>();
        all.addAll(coding());
        all.addAll(recent());
        all.addAll(changing());
        all.addAll(moving());
        all.addAll(selecting());
        all.addAll(going());
        all.addAll(looking());
        return all;
    }

    private static UiAction code(String id, String title, Runnable run) {
        return UiAction.of("code." + id, Menu.CODE, title, run);
    }

    private List<UiAction> coding() {
        return List.of(
                code("with", "Code with…", () -> reading.codeWith(false))
                        .textKeys("ENTER", "C", "ctrl J")
                        .saying("Choose codes for the selected words by typing")
                        .unless(noTarget),
                code("last", "Code with the last code", () -> gestures.codeRecent(1))
                        .textKeys("Q")
                        .saying("The code that was used last")
                        .unless(() -> gestures.whyNoRecent(1)),
                code("invivo", "Code in vivo", gestures::inVivo)
                        .textKeys("V")
                        .saying("A new code named by the selected words")
                        .unless(noTarget),
                code("fresh", "New code for the selection…", () -> reading.codeWith(true))
                        .textKeys("N")
                        .saying("Name a new code, say where it stands, and code with it")
                        .unless(noTarget));
    }

    private List<UiAction> recent() {
        return IntStream.rangeClosed(1, RecentCodes.MOST)
                .mapToObj(number ->
                        code(
                                        "recent" + number,
                                        "Code with recent code " + number,
                                        () -> gestures.codeRecent(number))
                                .textKeys(String.valueOf(number))
                                .inGroup(1)
                                .unless(() -> gestures.whyNoRecent(number)))
                .toList();
    }

    private List<UiAction> changing() {
        return List.of(
                code("uncode", "Uncode", gestures::uncode)
                        .textKeys("U", "DELETE")
                        .inGroup(2)
                        .saying("Take the chosen coding away")
                        .unless(notMine),
                code("recode", "Recode with…", reading::recode)
                        .textKeys("R")
                        .inGroup(2)
                        .saying("Give the chosen coding another code")
                        .unless(notMine),
                code("memo", "Memo on the coding…", reading::memo)
                        .textKeys("M")
                        .inGroup(2)
                        .saying("Write a memo about the chosen coding")
                        .unless(this::whyNoCoding),
                code("annotate", "Annotate…", reading::annotate)
                        .textKeys("A")
                        .inGroup(2)
                        .saying(
                                "Write a note beside the selected words, or open the one at the"
                                        + " caret")
                        .unless(() -> reading.annotating().whyNot(noTarget.get())),
                code("exemplar", "Exemplar", gestures::exemplar)
                        .textKeys("I")
                        .inGroup(2)
                        .saying("A quote that shows best what its code means, or no longer")
                        .unless(notMine),
                code("weight", "Primary, secondary", () -> weight())
                        .textKeys("P")
                        .inGroup(2)
                        .saying("Whether the code is what the quote is mainly about")
                        .unless(notMine),
                code("experience", "Own, others’, hypothetical", () -> experience())
                        .textKeys("H")
                        .inGroup(2)
                        .saying("Whose experience the quote tells of")
                        .unless(notMine));
    }

    private List<UiAction> moving() {
        return List.of(
                code("menu", "Menu at the caret", this::menuAtCaret)
                        .textKeys("CONTEXT_MENU", "shift F10")
                        .inGroup(3)
                        .saying("What can be done with the selection and what stands there")
                        .unless(notOpen),
                code("cycle", "Next coding here", this::cycle)
                        .textKeys("O")
                        .inGroup(3)
                        .saying("Choose another of the codings that overlap at the caret")
                        .unless(notOpen),
                code("start", "Move the beginning", () -> pane.chooseBoundary(Edge.START))
                        .textKeys("OPEN_BRACKET")
                        .inGroup(3)
                        .saying("Then arrows move it, Enter keeps it, Escape leaves it")
                        .unless(notMine),
                code("end", "Move the end", () -> pane.chooseBoundary(Edge.END))
                        .textKeys("CLOSE_BRACKET")
                        .inGroup(3)
                        .saying("Then arrows move it, Enter keeps it, Escape leaves it")
                        .unless(notMine));
    }

    private void menuAtCaret() {
        PlaceMenu menu = reading.menu();
        if (menu != null) {
            menu.openAtCaret();
        }
    }

    private String whyNoCoding() {
        return gestures.atHand() == null ? "Choose a coding first: click it, or press O." : "";
    }

    private void weight() {
        gestures.cycle("weight", CodingGestures.WEIGHTS);
    }

    private void experience() {
        gestures.cycle("experience", CodingGestures.EXPERIENCES);
    }

    private String whyNoSelection() {
        return pane.selection().isEmpty() ? "Select the words to copy first." : "";
    }

    private List<UiAction> selecting() {
        return List.of(
                UiAction.of("text.copy", Menu.EDIT, "Copy", pane::copy)
                        .textKeys("ctrl C")
                        .inGroup(1)
                        .unless(this::whyNoSelection),
                UiAction.of("select.word", Menu.EDIT, "Select word", () -> select(Grain.WORD))
                        .textKeys("W")
                        .inGroup(2)
                        .unless(notOpen),
                UiAction.of(
                                "select.sentence",
                                Menu.EDIT,
                                "Select sentence",
                                () -> select(Grain.SENTENCE))
                        .textKeys("S")
                        .inGroup(2)
                        .unless(notOpen),
                UiAction.of("select.turn", Menu.EDIT, "Select turn", () -> select(Grain.TURN))
                        .textKeys("T")
                        .inGroup(2)
                        .unless(notOpen));
    }

    /// What a selection grows to.
    private enum Grain {
        WORD,
        SENTENCE,
        TURN
    }

    private void select(Grain grain) {
        TranscriptModel model = reading.model();
        if (model != null) {
            Span now = pane.selection();
            pane.select(
                    switch (grain) {
                        case WORD -> Snapping.words(model.text(), now);
                        case SENTENCE -> sentences(model, now);
                        case TURN -> Snapping.turns(model.text(), model.transcript(), now);
                    });
        }
    }

    private Span sentences(TranscriptModel model, Span now) {
        Span first = pane.sentenceAt(now.start());
        Span last = now.isEmpty() ? first : pane.sentenceAt(now.end() - 1);
        return new Span(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
    }

    private List<UiAction> going() {
        return List.of(
                UiAction.of("go.coding", Menu.GO, "Next coding", () -> goCoding(1))
                        .keys("F8")
                        .inGroup(2)
                        .unless(notOpen),
                UiAction.of("go.coding.back", Menu.GO, "Coding before", () -> goCoding(-1))
                        .keys("shift F8")
                        .inGroup(2)
                        .unless(notOpen),
                UiAction.of("go.uncoded", Menu.GO, "Next uncoded turn", () -> goUncoded(1))
                        .keys("F7")
                        .inGroup(2)
                        .saying("The next turn of a participant in which nothing is coded")
                        .unless(notOpen),
                UiAction.of("go.uncoded.back", Menu.GO, "Uncoded turn before", () -> goUncoded(-1))
                        .keys("shift F7")
                        .inGroup(2)
                        .unless(notOpen),
                UiAction.of("find.here", Menu.FIND, "Find in transcript", reading.find()::focus)
                        .keys("ctrl F")
                        .unless(notOpen),
                UiAction.of("find.next", Menu.FIND, "Next match", () -> reading.find().go(1))
                        .keys("F3")
                        .unless(this::whyNoMatch),
                UiAction.of("find.back", Menu.FIND, "Match before", () -> reading.find().go(-1))
                        .keys("shift F3")
                        .unless(this::whyNoMatch));
    }

    private String whyNoMatch() {
        return reading.find().hasMatches() ? "" : "Find something first, with Ctrl F.";
    }

    private List<UiAction> looking() {
        ReadingLook look = reading.look();
        return List.of(
                UiAction.of("view.larger", Menu.VIEW, "Larger text", () -> reading.zoom(1))
                        .keys("ctrl PLUS", "ctrl EQUALS", "ctrl shift EQUALS", "ctrl ADD")
                        .inGroup(2),
                UiAction.of("view.smaller", Menu.VIEW, "Smaller text", () -> reading.zoom(-1))
                        .keys("ctrl MINUS", "ctrl SUBTRACT")
                        .inGroup(2),
                UiAction.of("view.size", Menu.VIEW, "Original size", () -> reading.zoom(0))
                        .keys("ctrl 0")
                        .inGroup(2),
                UiAction.of("view.density", Menu.VIEW, "Change line spacing", look::nextDensity)
                        .inGroup(2)
                        .saying("Compact, normal, airy"),
                UiAction.of("view.coded", Menu.VIEW, "Change how coded text looks", look::nextCoded)
                        .inGroup(3)
                        .saying("Tint, underline, both, or stripes only"),
                UiAction.of("view.coders", Menu.VIEW, "Colour by coder", look::nextColouring)
                        .inGroup(3)
                        .saying("Colours stand for coders, and for codes again")
                        .checked(look::isByCoder),
                UiAction.of("view.hide", Menu.VIEW, "Show or hide coders…", this::coders)
                        .inGroup(3)
                        .saying("Whose codings are shown in the text")
                        .unless(notOpen),
                UiAction.of("view.backlight", Menu.VIEW, "Backlight", reading::toggleBacklight)
                        .textKeys("B")
                        .inGroup(3)
                        .saying("Dim all but the codes that are chosen in the codebook")
                        .checked(reading::isBacklit));
    }

    private void coders() {
        new CoderPalette(reading).open();
    }

    private void cycle() {
        List<Mark> here = pane.codingsAt(pane.caret());
        if (here.isEmpty() && !pane.selection().isEmpty()) {
            here = pane.codingsIn(pane.selection());
        }
        if (!here.isEmpty()) {
            int at = here.indexOf(pane.selectedCoding().orElse(null));
            Mark next = here.get((at + 1) % here.size());
            Selection now = reading.desk().selection();
            reading.desk().select(now.withCoding(next.id()));
        }
    }

    /// Goes to the coding that begins next behind the one at hand, else behind the caret.
    private void goCoding(int step) {
        NavigableSet<Mark> all = pane.codings();
        Mark from = pane.selectedCoding().orElse(null);
        int caret = pane.selection().start();
        Mark found;
        if (from != null) {
            found = step > 0 ? all.higher(from) : all.lower(from);
        } else {
            found =
                    all.stream()
                            .filter(it -> (it.span().start() - caret) * step > 0)
                            .min(Comparator.comparingInt(it -> Math.abs(it.span().start() - caret)))
                            .orElse(null);
        }
        if (found == null) {
            say("There is no coding further " + (step > 0 ? "down." : "up."));
        } else {
            pane.caretTo(found.span().start());
            reading.desk().select(reading.desk().selection().withCoding(found.id()));
            pane.reveal(found.span());
        }
    }

    private void goUncoded(int step) {
        TranscriptModel model = reading.model();
        if (model == null) {
            return;
        }
        List<Turn> turns = model.transcript().turns();
        Turn here = model.turnAt(pane.caret());
        int at = here == null ? (step > 0 ? -1 : turns.size()) : turns.indexOf(here);
        for (int next = at + step; next >= 0 && next < turns.size(); next += step) {
            Turn turn = turns.get(next);
            Span speech = TranscriptModel.speech(turn);
            if (!model.isInterviewer(next)
                    && !turn.speech().isEmpty()
                    && pane.codingsIn(speech).isEmpty()) {
                pane.caretTo(speech.start());
                pane.reveal(speech);
                return;
            }
        }
        say("In every turn further " + (step > 0 ? "down" : "up") + " something is coded.");
    }

    private void say(String words) {
        reading.desk().notices().tell(Notice.news(words));
    }
}
