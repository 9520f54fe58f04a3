package org.postil.desktop;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;
import org.postil.desktop.reading.ReadingPane;

/// Where people read and code: transcripts and case card at the left, the text with quotes below it
/// in the middle, codebook and definition at the right.
final class ReadPage {
    private static final int SIDE = 250;
    private static final int CODES = 300;
    private static final int BELOW = 230;
    private final Desk desk;
    private final ReadingPane pane;
    private final Dock left;
    private final Dock right;
    private final Dock below;
    private boolean alone;

    ReadPage(Desk desk, StatusBar status) {
        this.desk = desk;
        this.pane = new ReadingPane(desk, status::say, () -> desk.open("import"));
        this.below =
                new Dock("below", Dock.Side.BOTTOM, new JPanel(), pane.component(), sizes(BELOW));
        this.right =
                new Dock("right", Dock.Side.RIGHT, new JPanel(), below.component(), sizes(CODES));
        this.left = new Dock("left", Dock.Side.LEFT, new JPanel(), right.component(), sizes(SIDE));
        desk.add(pane);
    }

    private Dock.Sizes sizes(int size) {
        return new Dock.Sizes(size, desk.preferences());
    }

    JComponent component() {
        return left.component();
    }

    /// Opens the transcript that was read last.
    void begin() {
        if (pane.lastRead() != null) {
            desk.select(desk.selection().withTranscript(pane.lastRead()));
        } else if (!desk.study().transcripts().isEmpty()) {
            desk.select(
                    desk.selection().withTranscript(desk.study().transcripts().getFirst().id()));
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

    void bind(ActionTable actions) {
        actions.bindText(pane.text());
    }

    List<UiAction> actions() {
        return new ArrayList<>(pane.actions());
    }

    /// The actions that open, close and go to the parts of the page.
    List<UiAction> docks() {
        return List.of(
                dock("left", "Transcripts and case card", left, "ctrl shift L"),
                dock("right", "Codebook and definition", right, "ctrl shift R"),
                dock("below", "Quotes, search and memos", below, "ctrl shift D"),
                UiAction.of("view.focus", Menu.VIEW, "Focus on the text", this::focusMode)
                        .keys("F11")
                        .inGroup(4)
                        .saying("The text alone, with as many lines as fit; again to go back"));
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
