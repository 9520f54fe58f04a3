package org.postil.desktop.reading;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Coding;
import org.postil.study.Sentences;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The open transcript with its head, and all that is done to it.
public final class ReadingPane implements View {
    private static final String TEXT = "text";
    private static final String EMPTY = "empty";

    private final Desk desk;
    private final Consumer<String> status;
    private final Consumer<UUID> memo;
    private final Latest opening;
    private final LastPlaces places;
    private final TranscriptPane pane;
    private final FindBar find;
    private final ReadingLook look;
    private final CodingGestures gestures;
    private final CodingPalette palette;
    private final Annotating annotating;
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final ReadingHead head;
    private final Set<UUID> filteredOut = new HashSet<>();
    private @Nullable TranscriptModel model;
    private @Nullable Transcript wanted;
    private Beside beside = Beside.NOTHING;
    private @Nullable Study shown;
    private @Nullable Place next;
    private @Nullable PlaceMenu menu;
    private boolean backlight;
    private boolean following;
    private String said = "";

    /// @param status told what is selected, and what is hidden
    /// @param importing opens the import, for a study without transcripts
    /// @param memo begins a memo about a coding
    public ReadingPane(
            Desk desk, Consumer<String> status, Runnable importing, Consumer<UUID> memo) {
        this.memo = memo;
        this.desk = desk;
        this.status = status;
        this.opening = new Latest(desk);
        this.places = new LastPlaces(desk);
        this.pane = new TranscriptPane(readingFont());
        this.look = new ReadingLook(desk, pane);
        this.find = new FindBar(pane);
        this.head = new ReadingHead(find.component());
        RecentCodes recent = new RecentCodes(desk);
        this.gestures = new CodingGestures(desk, recent, () -> model);
        this.palette = new CodingPalette(desk, gestures, recent);
        this.annotating = new Annotating(desk, pane, () -> model);
        pane.listen(new Reader(this));
        build(importing);
        desk.work(
                "Prepare sentences",
                progress -> {
                    Sentences sentences = desk.project().sentences();
                    sentences.in("Read.", List.of(new Span(0, 5)));
                    return sentences;
                },
                pane::setSentences);
    }

    /// What transcripts are read in at zoom 1; on the event thread.
    public static Font readingFont() {
        Font label = UIManager.getFont("Label.font");
        return label.deriveFont(label.getSize2D() + 2f);
    }

    private void build(Runnable importing) {
        JPanel text = new JPanel(new BorderLayout());
        text.add(head, BorderLayout.NORTH);
        text.add(pane, BorderLayout.CENTER);
        JButton open = new JButton("Import transcripts…");
        open.addActionListener(event -> importing.run());
        panel.add(
                Widgets.empty(
                        "No transcript is open",
                        "Choose one from the list at the left, or import Word, ODT, text or caption"
                                + " files.",
                        open),
                EMPTY);
        panel.add(text, TEXT);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    TranscriptPane pane() {
        return pane;
    }

    Desk desk() {
        return desk;
    }

    FindBar find() {
        return find;
    }

    CodingGestures gestures() {
        return gestures;
    }

    ReadingLook look() {
        return look;
    }

    Annotating annotating() {
        return annotating;
    }

    @Nullable TranscriptModel model() {
        return model;
    }

    /// What the component for keys of the text is.
    public JComponent text() {
        return pane.textComponent();
    }

    /// All that can be done here.
    public List<org.postil.desktop.kit.UiAction> actions() {
        return new ReadingActions(this).all();
    }

    /// Gives the text its keys, and the menu of its places.
    ///
    /// @param actions all of the window
    /// @param toCode leads to a code in the codebook
    public void bind(ActionTable actions, Consumer<UUID> toCode) {
        actions.bindText(pane.textComponent());
        menu = new PlaceMenu(this, actions, toCode);
    }

    @Nullable PlaceMenu menu() {
        return menu;
    }

    /// The transcript that was read last; null before any.
    public @Nullable UUID lastRead() {
        return places.transcript();
    }

    /// Keeps the place that is being read.
    public void remember() {
        TranscriptModel open = model;
        if (open != null) {
            places.left(open.transcript().id(), pane.firstVisible());
        }
    }

    /// Codes the selection with a code that was chosen elsewhere, and gives the text the focus.
    public void code(UUID code) {
        Span target = gestures.target();
        if (target == null) {
            desk.notices().tell(Notice.news(gestures.whyNoTarget()));
        } else {
            gestures.code(List.of(code), target);
            text().requestFocusInWindow();
        }
    }

    /// Begins a memo about the coding at hand.
    void memo() {
        UUID coding = desk.selection().coding();
        if (coding != null) {
            memo.accept(coding);
        }
    }

    /// Takes the theme's colours.
    public void themed() {
        pane.setColours(Theme.isDark() ? ReadingColours.DARK : ReadingColours.LIGHT);
        pane.setReadingFont(readingFont());
    }

    /// Opens a transcript at a place and lights it up.
    public void read(Place place) {
        next = place;
        desk.select(
                desk.selection()
                        .withTranscript(place.transcript())
                        .withSpan(place.span())
                        .withCoding(place.coding()));
        arrive();
    }

    private void arrive() {
        Place place = next;
        TranscriptModel open = model;
        if (place != null && open != null && open.transcript().id().equals(place.transcript())) {
            next = null;
            following = true;
            pane.select(place.span());
            following = false;
            pane.selectCoding(place.coding());
            pane.flash(place.span());
            sayStatus();
        }
    }

    @Override
    public void show(Study study, Selection selection) {
        UUID id = selection.transcript();
        Transcript transcript = id == null ? null : study.transcript(id);
        if (transcript == null) {
            close();
        } else if (!transcript.equals(wanted)) {
            open(study, transcript);
        } else if (model != null) {
            showCodings(study);
        }
        shown = study;
        pane.selectCoding(selection.coding());
        look.backlight(backlight ? selection.codes() : List.of(), study);
        sayStatus();
    }

    private void close() {
        opening.stop();
        remember();
        wanted = null;
        model = null;
        beside = Beside.NOTHING;
        cards.show(panel, EMPTY);
    }

    private void open(Study study, Transcript transcript) {
        boolean another = wanted == null || !wanted.id().equals(transcript.id());
        if (another) {
            remember();
        }
        wanted = transcript;
        opening.start(
                "Open " + transcript.name(),
                progress ->
                        TranscriptModel.of(
                                transcript,
                                desk.project().texts().text(transcript),
                                study.voices()),
                made -> opened(made, another));
    }

    private void opened(TranscriptModel made, boolean another) {
        int from = another ? places.offset(made.transcript().id()) : pane.firstVisible();
        boolean fresh = another && places.transcript() == null;
        model = made;
        beside = beside(desk.study(), made);
        head.show(made.transcript());
        following = true;
        pane.show(made, beside.codings().marks());
        pane.show(beside.notes());
        following = false;
        pane.showFrom(fresh ? FirstPlace.of(made, beside.codings().marks()) : from);
        find.setText(made.text());
        cards.show(panel, TEXT);
        pane.selectCoding(desk.selection().coding());
        arrive();
        sayStatus();
    }

    private Beside beside(Study study, TranscriptModel open) {
        return Beside.of(study, open.transcript(), desk.myId(), filteredOut);
    }

    private void showCodings(Study study) {
        TranscriptModel open = model;
        if (open != null && study != shown) {
            beside = beside(study, open);
            pane.show(beside.codings().marks());
            pane.show(beside.notes());
        }
    }

    /// The text alone, or with everything about it.
    public void setFocusMode(boolean alone) {
        head.setVisible(!alone);
        look.setFocus(alone);
    }

    /// @param steps how many tenths larger; 0 for the original size
    void zoom(int steps) {
        look.zoom(steps);
        sayStatus();
        status.accept(look.isZoomed() ? said : said + " · " + look.zoomWords());
    }

    boolean isBacklit() {
        return backlight;
    }

    void toggleBacklight() {
        backlight = !backlight;
        look.backlight(backlight ? desk.selection().codes() : List.of(), desk.study());
        sayStatus();
    }

    /// Shows the codings of a coder, or hides them.
    void toggleCoder(UUID coder) {
        if (!filteredOut.remove(coder)) {
            filteredOut.add(coder);
        }
        shown = null;
        desk.refresh();
    }

    /// Whether codings of this coder are shown.
    boolean shows(UUID coder) {
        return !filteredOut.contains(coder);
    }

    /// The selection of the text is another: everybody who follows it is told.
    void selected(Span span) {
        if (!following) {
            Selection now = desk.selection();
            boolean outside =
                    pane.selectedCoding().map(it -> !touches(it.span(), span)).orElse(false);
            desk.select(outside ? now.withSpan(span).withCoding(null) : now.withSpan(span));
        }
        sayStatus();
    }

    private static boolean touches(Span coding, Span selected) {
        return coding.start() <= selected.end() && selected.start() <= coding.end();
    }

    /// Opens the list of codes beside the selection.
    void codeWith(boolean fresh) {
        Span target = gestures.target();
        if (target != null) {
            pane.reveal(target);
            Rectangle bounds = pane.boundsOf(target);
            if (fresh) {
                palette.openForNew(pane.textComponent(), bounds);
            } else {
                palette.open(pane.textComponent(), bounds);
            }
        }
    }

    /// Opens the list of codes to give the coding at hand another one.
    void recode() {
        Coding coding = gestures.atHand();
        if (coding != null) {
            pane.reveal(coding.span());
            palette.openToRecode(pane.textComponent(), pane.boundsOf(coding.span()));
        }
    }

    /// Opens a note beside the selection, or the one that stands there.
    void annotate() {
        annotating.annotate(gestures.target());
    }

    private void sayStatus() {
        TranscriptModel open = model;
        said =
                open == null
                        ? ""
                        : ReadingStatus.words(open, desk.selection().span(), pane, beside)
                                + (backlight ? " · backlight on" : "")
                                + (look.isZoomed() ? " · " + look.zoomWords() : "");
        status.accept(said);
    }
}
