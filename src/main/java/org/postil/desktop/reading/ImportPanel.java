package org.postil.desktop.reading;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Applied;
import org.postil.project.ImportPreview;
import org.postil.project.Incoming;
import org.postil.project.IncomingTranscript;
import org.postil.project.Standing;
import org.postil.study.Delta;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The page on which transcripts are looked at and corrected before they are imported.
///
/// Files that are dropped go behind those that are there. Nothing is stored before the button; then
/// all files are one change, which can be undone.
public final class ImportPanel implements View {
    private final Desk desk;
    private final Runnable close;
    private final ImportQueue queue;
    private final JPanel page = new JPanel(new BorderLayout());
    private final ImportFiles files = new ImportFiles(this::shown);
    private final ImportSheet sheet;
    private final JButton run = new JButton("Import");
    private final JButton cancel = new JButton("Cancel");
    private Study study;

    /// @param close leaves the page, after an import or a cancel
    public ImportPanel(Desk desk, Runnable close) {
        this.desk = desk;
        this.close = close;
        this.study = desk.study();
        this.queue = new ImportQueue(desk, this::show);
        this.sheet = new ImportSheet(this::correct);
        page.setName("import");
        page.getAccessibleContext().setAccessibleName("Import transcripts");
        run.addActionListener(event -> run());
        cancel.addActionListener(event -> cancel());
        Keys.bind(page, "ctrl ENTER", this::run);
        Keys.bind(page, "ESCAPE", this::leave);
        run.setToolTipText(Keys.words(KeyStroke.getKeyStroke("ctrl ENTER")));
        JSplitPane split =
                new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, files.component(), sheet.component());
        split.setResizeWeight(0.2);
        page.add(
                Widgets.bar(Widgets.title("Import transcripts"), files.summary()),
                BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        page.add(Widgets.bar(sheet.problem(), Widgets.row(cancel, run)), BorderLayout.SOUTH);
        show(queue.state());
    }

    @Override
    public JComponent component() {
        return page;
    }

    /// Reads files, and the transcripts in folders, and shows them.
    public void read(List<Path> dropped) {
        queue.read(dropped);
        files.focus();
    }

    @Override
    public void show(Study now, Selection selection) {
        if (!now.equals(study)) {
            study = now;
            queue.refresh();
        }
    }

    private void show(ImportQueue.State state) {
        files.show(state, queue.isBusy());
        shown(files.selected());
        int ready = state.ready();
        run.setText(ready == 0 ? "Import" : "Import " + ImportWords.count(ready, "transcript"));
        run.setEnabled(ready > 0 && !state.isBlocked() && !queue.isBusy());
        sheet.tell(
                state.problem().isEmpty() && state.isBlocked()
                        ? "Rename or leave out what cannot go in under its name."
                        : state.problem());
    }

    /// Shows the file at a place; -1 where none is chosen.
    private void shown(int at) {
        ImportQueue.State state = queue.state();
        if (at < 0 || at >= state.standings().size()) {
            sheet.showNothing(queue.isBusy());
            return;
        }
        Incoming file = state.preview().files().get(at);
        Standing standing = state.standings().get(at);
        sheet.show(file, standing, study);
    }

    private void correct(UnaryOperator<IncomingTranscript> correction) {
        int at = files.selected();
        if (at >= 0) {
            queue.correct(
                    "Correct the preview",
                    true,
                    (before, now, progress) -> before.with(at, correction));
        }
    }

    private void run() {
        if (!run.isEnabled()) {
            return;
        }
        ImportPreview preview = queue.state().preview();
        run.setEnabled(false);
        desk.work(
                "Import transcripts",
                progress ->
                        desk.project()
                                .applyAndWait((now, texts) ->
                                        preview.plan(now, desk.project().provenance())),
                applied -> {
                    queue.clear();
                    close.run();
                    desk.advance(applied);
                    open(applied);
                });
    }

    /// Shows the first transcript that came in.
    private void open(Applied applied) {
        for (Delta delta : applied.change().deltas()) {
            if (delta.after() instanceof Transcript transcript) {
                desk.select(desk.selection().withTranscript(transcript.id()));
                return;
            }
        }
    }

    /// Escape is too near to throw corrections away: then it only leads to the button.
    private void leave() {
        if (!queue.isCorrected() || cancel.isFocusOwner()) {
            cancel();
            return;
        }
        sheet.tell("Cancel throws away what you corrected here.");
        cancel.requestFocusInWindow();
    }

    private void cancel() {
        queue.clear();
        close.run();
    }

    /// The day that a word means; null for none.
    ///
    /// @throws Problem if it is no day
    static @Nullable LocalDate day(String word) {
        try {
            return word.isBlank() ? null : LocalDate.parse(word.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("“" + word + "” is not a date.", "Write it as 2019-10-31.", e);
        }
    }
}
