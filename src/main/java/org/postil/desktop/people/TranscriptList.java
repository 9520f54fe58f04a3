package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Codebook;
import org.postil.study.Study;

/// The transcripts beside the text: in groups, with this coder's progress and the number of
/// codings; a filter; and everything that is done to a transcript as a whole.
public final class TranscriptList implements View {
    private final Desk desk;
    private final Latest latest;
    private final ListOptions options;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JLabel number = Widgets.quiet("");
    private final JTextField filter;
    private final JTextArea nothing = Widgets.text("");
    private final TranscriptLines lines = new TranscriptLines();
    private final CellEditor editor = new CellEditor(lines);
    private final InPlaceQuestion question = new InPlaceQuestion();
    private final TranscriptDoing doing;
    private final TranscriptTexts texts;
    private final Set<String> closed = new HashSet<>();
    private TranscriptListing listing = TranscriptListing.EMPTY;
    private @Nullable Study shown;
    private TranscriptListing.@Nullable Wish wish;
    private @Nullable UUID open;
    private boolean wantsFirst;

    /// @param importFiles what the button “Import…” does
    /// @param dropped what happens to files that are dropped on the list
    public TranscriptList(Desk desk, Runnable importFiles, Consumer<List<Path>> dropped) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.options =
                new ListOptions(desk.preferences(), () -> show(desk.study(), desk.selection()));
        this.doing = new TranscriptDoing(desk, question);
        this.texts = new TranscriptTexts(desk);
        this.filter = Widgets.filter("Filter transcripts", typed -> fill());
        filter.setToolTipText("By name, participant, value of an attribute, or code");
        build(importFiles);
        panel.setTransferHandler(new DroppedPaths(desk.notices(), dropped));
        lines.setTransferHandler(new DroppedPaths(desk.notices(), dropped));
        listen();
    }

    private void build(Runnable importFiles) {
        JButton add = new JButton("Import…");
        add.setToolTipText("Bring transcripts into the study; files can be dropped here too");
        add.addActionListener(event -> importFiles.run());
        JButton view = new JButton("Group ▾");
        view.putClientProperty("JButton.buttonType", "toolBarButton");
        view.setToolTipText("Group the transcripts, and choose what is shown of each");
        view.addActionListener(event -> options.menu(desk.study()).show(view, 0, view.getHeight()));
        JPanel name = new JPanel(new BorderLayout(6, 0));
        name.add(Widgets.heading("Transcripts"), BorderLayout.WEST);
        name.add(number, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        buttons.add(add);
        JPanel head = Widgets.bar(name, buttons);
        JPanel top = new JPanel(new BorderLayout());
        JPanel search = new JPanel(new BorderLayout(4, 0));
        search.setBorder(BorderFactory.createEmptyBorder(0, 10, 8, 10));
        search.add(filter, BorderLayout.CENTER);
        search.add(view, BorderLayout.EAST);
        top.add(head, BorderLayout.NORTH);
        top.add(search, BorderLayout.SOUTH);
        nothing.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        middle.add(Widgets.scroll(lines), "lines");
        middle.add(nothing, "nothing");
        middle.add(NoTranscripts.panel(importFiles), "empty");
        panel.add(top, BorderLayout.NORTH);
        panel.add(middle, BorderLayout.CENTER);
        panel.add(question, BorderLayout.SOUTH);
        panel.getAccessibleContext().setAccessibleName("Transcripts");
    }

    private void listen() {
        lines.bind("ENTER", this::enter);
        lines.bind("F2", this::rename);
        lines.bind("DELETE", () -> doing.askToRemove(lines.chosen()));
        lines.bind("ctrl C", () -> texts.copy(lines.chosen()));
        lines.bind("LEFT", () -> fold(false));
        lines.bind("RIGHT", () -> fold(true));
        lines.bind("shift F10", () -> popUp(null));
        lines.bind("CONTEXT_MENU", () -> popUp(null));
        Keys.bind(filter, "DOWN", this::focusList);
        filter.addActionListener(event -> openFirst());
        lines.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        popUpIfWanted(event);
                    }

                    @Override
                    public void mouseReleased(MouseEvent event) {
                        popUpIfWanted(event);
                    }

                    @Override
                    public void mouseClicked(MouseEvent event) {
                        boolean plain =
                                !event.isShiftDown()
                                        && !event.isControlDown()
                                        && !event.isMetaDown();
                        if (event.getButton() == MouseEvent.BUTTON1 && plain) {
                            enter();
                        }
                    }
                });
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        if (!java.util.Objects.equals(open, selection.transcript())) {
            open = selection.transcript();
            lines.open(open);
            if (open != null && lines.indexOf(open) >= 0 && !isChosen(open)) {
                lines.choose(open);
            }
        }
        TranscriptListing.Wish wanted = options.wish(study, desk.project().coder());
        if (study == shown && wanted.equals(wish)) {
            return;
        }
        shown = study;
        wish = wanted;
        latest.start(
                "List transcripts",
                progress -> TranscriptListing.of(study, wanted, listing.facts(), progress),
                this::list);
    }

    private boolean isChosen(UUID transcript) {
        return lines.chosen().stream().anyMatch(it -> it.id().equals(transcript));
    }

    private void list(TranscriptListing other) {
        // The open one may have come into the study with this listing.
        boolean missed = open != null && lines.indexOf(open) < 0;
        listing = other;
        number.setText(String.format(java.util.Locale.UK, "%,d", other.size()));
        number.setToolTipText(Counts.of(other.size(), "transcript"));
        fill();
        if (wantsFirst && open == null) {
            openFirst();
        }
        wantsFirst = false;
        if (missed && open != null && lines.indexOf(open) >= 0) {
            lines.choose(open);
        }
    }

    private void fill() {
        Codebook codebook = desk.study().codebook();
        TranscriptFilter wanted = new TranscriptFilter(filter.getText(), codebook);
        // Somebody who looks for something wants to see it, in a closed group too.
        Set<String> folded = wanted.isEmpty() ? closed : Set.of();
        List<ListEntry> found = ListEntry.of(wanted.of(listing.groups()), folded);
        lines.show(found);
        nothing.setText(
                "No transcript has “"
                        + filter.getText().strip()
                        + "” in its name, its participants or its codes. Escape empties the"
                        + " filter.");
        cards.show(middle, found.isEmpty() ? listing.size() == 0 ? "empty" : "nothing" : "lines");
    }

    private void enter() {
        switch (lines.lead()) {
            case ListEntry.Head head -> toggle(head);
            case ListEntry.Item item -> read(item.row().id());
            case null -> lines.clearSelection();
        }
    }

    private void read(UUID transcript) {
        desk.open("read");
        desk.select(desk.selection().withTranscript(transcript));
    }

    /// Opens the transcript that stands first in the list, as soon as there is a list.
    public void openFirstListed() {
        wantsFirst = listing.size() == 0;
        if (!wantsFirst) {
            openFirst();
        }
    }

    private void openFirst() {
        for (int at = 0; at < lines.getModel().getSize(); at++) {
            if (lines.getModel().getElementAt(at) instanceof ListEntry.Item item) {
                lines.setSelectedIndex(at);
                read(item.row().id());
                return;
            }
        }
    }

    private void toggle(ListEntry.Head head) {
        if (!closed.remove(head.title())) {
            closed.add(head.title());
        }
        fill();
    }

    private void fold(boolean unfold) {
        if (lines.lead() instanceof ListEntry.Head head && head.open() != unfold) {
            toggle(head);
        }
    }

    void rename() {
        if (lines.lead() instanceof ListEntry.Item item) {
            TranscriptRow row = item.row();
            editor.edit(
                    lines.getLeadSelectionIndex(),
                    "New name of " + row.name(),
                    row.name(),
                    name -> doing.rename(row, name));
        }
    }

    private void popUpIfWanted(MouseEvent event) {
        if (event.isPopupTrigger()) {
            int at = lines.locationToIndex(event.getPoint());
            if (at >= 0 && !lines.isSelectedIndex(at)) {
                lines.setSelectedIndex(at);
            }
            popUp(event.getPoint());
        }
    }

    private void popUp(@Nullable Point where) {
        JPopupMenu menu = menu();
        int lead = Math.max(0, lines.getLeadSelectionIndex());
        Point below = lines.indexToLocation(lead);
        Point point = where != null ? where : below == null ? new Point() : below;
        if (menu.getComponentCount() > 0) {
            menu.show(lines, point.x + 20, point.y + (where == null ? 20 : 0));
        }
    }

    /// What can be done to the chosen transcripts.
    JPopupMenu menu() {
        return new TranscriptMenu(desk.study(), doing, texts, lines.chosen())
                .menu(it -> read(it.id()), this::rename);
    }

    /// Gives the list the focus.
    public void focusList() {
        if (lines.getSelectedIndex() < 0 && lines.getModel().getSize() > 0) {
            lines.setSelectedIndex(0);
        }
        lines.requestFocusInWindow();
    }

    /// Gives the filter the focus.
    public void focusFilter() {
        filter.requestFocusInWindow();
    }

    JTextField filterField() {
        return filter;
    }

    TranscriptLines lines() {
        return lines;
    }

    InPlaceQuestion question() {
        return question;
    }

    @Nullable JTextField nameField() {
        return editor.field();
    }

    private void step(int by) {
        List<TranscriptRow> all =
                listing.groups().stream().flatMap(it -> it.rows().stream()).distinct().toList();
        int at = all.stream().map(TranscriptRow::id).toList().indexOf(open);
        int next = at < 0 ? 0 : at + by;
        if (next >= 0 && next < all.size()) {
            lines.choose(all.get(next).id());
            read(all.get(next).id());
        }
    }

    private List<TranscriptRow> chosen() {
        return lines.chosen().isEmpty() ? current() : lines.chosen();
    }

    TranscriptTexts texts() {
        return texts;
    }

    private List<TranscriptRow> current() {
        TranscriptRow row = open == null ? null : listing.row(open);
        return row == null ? List.of() : List.of(row);
    }

    private String needsOne() {
        return current().isEmpty() ? "Open a transcript first." : "";
    }

    /// What the list adds to the menus.
    public List<UiAction> actions() {
        List<UiAction> all = new ArrayList<>(ownActions());
        all.addAll(texts.actions(panel, this::chosen));
        return List.copyOf(all);
    }

    private List<UiAction> ownActions() {
        return List.of(
                UiAction.of("transcript.next", UiAction.Menu.GO, "Next transcript", () -> step(1))
                        .keys("ctrl PAGE_DOWN")
                        .saying("Opens the transcript below the open one in the list."),
                UiAction.of(
                                "transcript.previous",
                                UiAction.Menu.GO,
                                "Previous transcript",
                                () -> step(-1))
                        .keys("ctrl PAGE_UP")
                        .saying("Opens the transcript above the open one in the list."),
                UiAction.of(
                                "transcript.finish",
                                UiAction.Menu.STUDY,
                                "Transcript finished",
                                () -> doing.finish(current()))
                        .unless(this::needsOne)
                        .inGroup(3)
                        .saying(
                                "Says that you have finished the open transcript: what you left"
                                        + " uncoded is a “no”."),
                UiAction.of(
                                "transcript.reopen",
                                UiAction.Menu.STUDY,
                                "Reopen transcript",
                                () -> doing.reopen(current()))
                        .unless(this::needsOne)
                        .inGroup(3)
                        .saying("Says that you have not finished the open transcript after all."),
                UiAction.of(
                                "transcript.remove",
                                UiAction.Menu.STUDY,
                                "Remove transcript…",
                                () -> doing.askToRemove(current()))
                        .unless(this::needsOne)
                        .inGroup(3)
                        .saying("Shows what would go with the open transcript, and asks."));
    }
}
