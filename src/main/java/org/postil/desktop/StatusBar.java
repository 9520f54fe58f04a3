package org.postil.desktop;

import java.awt.BorderLayout;
import java.awt.Insets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Edge;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Task;

/// What is selected, what is hidden, what is under way, and that all is saved.
final class StatusBar implements View {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int LOOK_MILLIS = 100;

    /// Work that is done sooner than that is not worth a flicker.
    private static final int PATIENCE_MILLIS = 300;

    private final Desk desk;
    private final JPanel panel = new JPanel(new BorderLayout(16, 0));
    private final JLabel here = Widgets.quiet(" ");
    private final JLabel size = Widgets.quiet("");
    private final JLabel saved = Widgets.quiet("All saved");
    private final JLabel work = Widgets.quiet("");
    private final JProgressBar progress = new JProgressBar();
    private final JButton cancel = new JButton("Stop");
    private final JPanel busy;
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private final Runnable following = this::follow;
    private final Runnable saving = this::showSaved;
    private int waited;

    StatusBar(Desk desk) {
        this.desk = desk;
        here.getAccessibleContext().setAccessibleName("Selection");
        saved.setIcon(Icons.small("done"));
        cancel.setFont(Theme.small());
        cancel.addActionListener(event -> desk.jobs().running().forEach(Task::cancel));
        progress.getAccessibleContext().setAccessibleName("Progress");
        busy = Widgets.row(work, progress, cancel);
        busy.setVisible(false);
        panel.setBorder(new Edge(new Insets(1, 0, 0, 0), new Insets(4, 12, 4, 12)));
        panel.add(here, BorderLayout.CENTER);
        panel.add(Widgets.row(busy, size, saved), BorderLayout.EAST);
        desk.jobs().listen(following);
        desk.notices().onSaved(saving);
    }

    /// Listens no longer; what goes on belongs to another study.
    void end() {
        timer.stop();
        desk.jobs().forget(following);
        desk.notices().forget(saving);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    /// Says what is selected; the reading page knows.
    void say(String words) {
        here.setText(words.isEmpty() ? " " : words);
        here.setToolTipText(words.isEmpty() ? null : words);
    }

    @Override
    public void show(Study study, Selection selection) {
        int transcripts = study.transcripts().size();
        long words = study.transcripts().stream().mapToLong(Transcript::words).sum();
        size.setText(
                String.format(
                        Locale.ROOT,
                        "%,d %s · %,d words",
                        transcripts,
                        transcripts == 1 ? "transcript" : "transcripts",
                        words));
    }

    private void showSaved() {
        Instant when = desk.notices().lastSaved();
        if (when != null) {
            saved.setText("Saved " + CLOCK.format(when.atZone(ZoneId.systemDefault())));
            saved.setForeground(Theme.colour("Postil.good"));
        }
    }

    private void follow() {
        if (desk.jobs().running().isEmpty()) {
            timer.stop();
            waited = 0;
            busy.setVisible(false);
        } else if (!timer.isRunning()) {
            waited = 0;
            timer.start();
        }
    }

    private void look() {
        waited += LOOK_MILLIS;
        List<Task<?>> running = desk.jobs().running();
        if (running.isEmpty() || waited < PATIENCE_MILLIS) {
            return;
        }
        Task<?> task = running.getFirst();
        Task.State state = task.state();
        String more = running.size() > 1 ? " (and " + (running.size() - 1) + " more)" : "";
        work.setText(task.title() + (state.what().isEmpty() ? "" : ": " + state.what()) + more);
        progress.setIndeterminate(state.total() <= 0);
        progress.setMaximum((int) Math.min(Integer.MAX_VALUE, Math.max(1, state.total())));
        progress.setValue((int) Math.min(Integer.MAX_VALUE, state.done()));
        busy.setVisible(true);
    }
}
