package org.postil.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.postil.desktop.codebook.CodeTree;
import org.postil.desktop.codebook.DefinitionCard;
import org.postil.desktop.finding.Leads;
import org.postil.desktop.finding.MemosPage;
import org.postil.desktop.finding.QuotesDock;
import org.postil.desktop.finding.SearchPage;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;
import org.postil.desktop.people.CaseCard;
import org.postil.desktop.people.TranscriptList;
import org.postil.desktop.reading.ReadingPane;

/// Where people read and code: transcripts and case card at the left, the text with quotes, search
/// and memos below it in the middle, codebook and definition at the right.
final class ReadPage {
    private static final int SIDE = 250;
    private static final int CODES = 310;
    private static final int BELOW = 240;
    private static final int CARD = 210;
    private static final List<String> TABS = List.of("Quotes", "Search", "Memos");
    private final Desk desk;
    private final ReadingPane pane;
    private final TranscriptList transcripts;
    private final CaseCard card;
    private final CodeTree codes;
    private final DefinitionCard definition;
    private final QuotesDock quotes;
    private final SearchPage search;
    private final MemosPage memos;
    private final JTabbedPane tabs = new JTabbedPane();
    private final Dock left;
    private final Dock right;
    private final Dock below;
    private final String[] counted = TABS.toArray(String[]::new);
    private boolean alone;

    ReadPage(Desk desk, StatusBar status, Importing importing) {
        this.desk = desk;
        Leads leads = new Leads(this::focus, this::memo);
        this.pane = new ReadingPane(desk, status::say, importing::choose, this::memo);
        this.transcripts = new TranscriptList(desk, importing::choose, importing::read);
        this.card = new CaseCard(desk, participant -> memo(participant.id()));
        this.codes = new CodeTree(desk, pane::code);
        this.definition = new DefinitionCard(desk);
        this.quotes = new QuotesDock(desk, leads);
        this.search = SearchPage.dock(desk, leads);
        this.memos = MemosPage.dock(desk);
        List.of(quotes, search, memos).forEach(it -> tabs.addTab("", it.component()));
        quotes.onTitle(title -> title(0, title));
        memos.onTitle(title -> title(2, title));
        title();
        tabs.addChangeListener(event -> {
            title();
            desk.refresh();
        });
        this.below = dock("below", Dock.Side.BOTTOM, tabs, pane.component(), BELOW);
        JComponent book = stacked("definition", definition.component(), codes.component(), CARD);
        this.right = dock("right", Dock.Side.RIGHT, book, below.component(), CODES);
        JComponent list = stacked("card", card.component(), transcripts.component(), CARD);
        this.left = dock("left", Dock.Side.LEFT, list, right.component(), SIDE);
        List.of(pane, transcripts, card, codes, definition, quotes, search, memos)
                .forEach(desk::add);
    }

    private void title(int tab, String title) {
        counted[tab] = title;
        title();
    }

    /// What stands behind another tab is not counted anew, so its number is not shown.
    private void title() {
        for (int at = 0; at < TABS.size(); at++) {
            tabs.setTitleAt(at, at == tabs.getSelectedIndex() ? counted[at] : TABS.get(at));
        }
    }

    private Dock dock(String name, Dock.Side side, JComponent content, JComponent main, int size) {
        return new Dock(name, side, content, main, new Dock.Sizes(size, desk.preferences()));
    }

    private JComponent stacked(String name, JComponent content, JComponent main, int size) {
        return dock(name, Dock.Side.BOTTOM, content, main, size).component();
    }

    JComponent component() {
        return left.component();
    }

    /// Opens the transcript that was read last, else the first of the list.
    void begin() {
        UUID last = pane.lastRead();
        if (last != null) {
            desk.select(desk.selection().withTranscript(last));
        } else {
            transcripts.openFirstListed();
        }
    }

    void end() {
        pane.remember();
    }

    void focus() {
        pane.text().requestFocusInWindow();
    }

    void read(Place place) {
        pane.read(place);
    }

    void themed() {
        pane.themed();
    }

    /// Adds what other pages do to codes to the menu of the tree beside the text.
    void addToCodeMenu(List<UiAction> actions) {
        codes.addToMenu(actions);
    }

    void bind(ActionTable actions) {
        pane.bind(actions, this::showCode);
    }

    /// Chooses a code in the tree beside the text and scrolls to it.
    private void showCode(UUID code) {
        right.setOpen(true);
        desk.select(desk.selection().withCodes(List.of(code)));
        codes.tree().scrollPathToVisible(codes.tree().getSelectionPath());
        codes.tree().requestFocusInWindow();
    }

    /// Codes what is selected in the text.
    void code(UUID code) {
        pane.code(code);
    }

    /// Begins a memo about something.
    private void memo(UUID about) {
        below.setOpen(true);
        tabs.setSelectedComponent(memos.component());
        memos.newMemo(about);
    }

    List<UiAction> actions() {
        List<UiAction> all = new ArrayList<>(pane.actions());
        all.addAll(transcripts.actions());
        all.addAll(codes.actions());
        all.addAll(definition.actions());
        all.addAll(quotes.actions());
        all.addAll(docks());
        return all;
    }

    private List<UiAction> docks() {
        return List.of(
                go("list", "Go to the transcripts", "ctrl 1", left, transcripts::focusList),
                UiAction.of("go.text", Menu.GO, "Go to the text", this::focus)
                        .keys("ctrl 2")
                        .inGroup(3),
                go("codes", "Go to the codebook", "ctrl 3", right, this::focusCodes),
                go("below", "Go to the quotes", "ctrl 4", below, this::focusQuotes),
                dock("left", "Transcripts and case card", left, "ctrl shift L"),
                dock("right", "Codebook and definition", right, "ctrl shift R"),
                dock("below", "Quotes, search and memos", below, "ctrl shift D"),
                UiAction.of("code.group", Menu.VIEW, "Show a group of codes…", this::group)
                        .keys("ctrl shift G")
                        .inGroup(5)
                        .saying("Narrows the codebook beside the text to a group of codes")
                        .unless(codes::whyNoGroup),
                UiAction.of("view.focus", Menu.VIEW, "Focus on the text", this::focusMode)
                        .keys("F11")
                        .inGroup(4)
                        .saying("The text alone, with as many lines as fit; again to go back"));
    }

    private void group() {
        desk.open("read");
        right.setOpen(true);
        // Beside a button that is on the screen by then.
        SwingUtilities.invokeLater(codes::chooseGroup);
    }

    private void focusCodes() {
        codes.filter().requestFocusInWindow();
    }

    private void focusQuotes() {
        tabs.setSelectedComponent(quotes.component());
        quotes.focus();
    }

    private UiAction go(String id, String title, String key, Dock dock, Runnable focus) {
        Runnable work =
                () -> {
                    desk.open("read");
                    dock.setOpen(true);
                    focus.run();
                };
        return UiAction.of("go.dock." + id, Menu.GO, title, work).keys(key).inGroup(3);
    }

    private static UiAction dock(String id, String title, Dock dock, String key) {
        return UiAction.of("view.dock." + id, Menu.VIEW, title, dock::toggle)
                .keys(key)
                .inGroup(4)
                .saying("Open or close this part of the reading page");
    }

    private void focusMode() {
        alone = !alone;
        pane.setFocusMode(alone);
        for (Dock dock : List.of(left, right, below)) {
            dock.hide(alone);
        }
        focus();
    }
}
