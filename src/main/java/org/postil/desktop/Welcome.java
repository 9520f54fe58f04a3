package org.postil.desktop;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.GridBagLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Jobs;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.task.Task;

/// What the window shows without a study: the example, recent studies, and three steps.
final class Welcome {
    private static final int LOOK_MILLIS = 100;
    private static final String BEGIN = "begin";
    private static final String ASK = "ask";

    /// What is asked in place of where to begin.
    interface Asked {
        JComponent component();

        /// Told while what was answered is tried.
        void busy(boolean at);
    }

    /// A recent study, and whether it is still where it was.
    private record Known(Path study, boolean there) {}

    private final StudyWindow window;
    private final Recent recent;
    private final Jobs jobs;
    private final JPanel page = new JPanel(new GridBagLayout());
    private final JPanel studies = new JPanel(new MigLayout("insets 0, wrap 1, gapy 2, fillx"));
    private final JLabel doing = new JLabel(" ");
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop = new JButton("Stop");
    private final JPanel busy = Widgets.row(doing, progress, stop);
    private final List<JButton> buttons = new ArrayList<>();
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel asking = new JPanel(new BorderLayout());
    private @Nullable Asked asked;
    private @Nullable Task<?> task;

    Welcome(StudyWindow window, Recent recent, Jobs jobs) {
        this.window = window;
        this.recent = recent;
        this.jobs = jobs;
        JPanel card = new JPanel(new MigLayout("insets 24, wrap 2, gapx 48", "[300::][340::]"));
        JLabel name = new JLabel("Postil");
        name.setFont(name.getFont().deriveFont(java.awt.Font.BOLD, 30f));
        card.add(name, "span 2");
        card.add(
                Widgets.quiet(
                        "Read, code and compare interviews. Everything stays on this machine."),
                "span 2, gapbottom 18");
        JPanel begin = new JPanel(new MigLayout("insets 0, gapx 48", "[300::][340::]"));
        begin.add(start(), "top, growx");
        begin.add(steps(), "top, growx");
        body.add(begin, BEGIN);
        body.add(asking, ASK);
        card.add(body, "span 2, growx");
        card.add(busy, "span 2, gaptop 18, hidemode 0");
        busy.setVisible(false);
        stop.addActionListener(event -> {
            Task<?> running = task;
            if (running != null) {
                running.cancel();
            }
        });
        page.add(card);
        refresh();
    }

    JComponent component() {
        return page;
    }

    /// Asks something in place of where to begin; asks no longer for null.
    void ask(@Nullable Asked other) {
        asked = other;
        asking.removeAll();
        if (other != null) {
            asking.add(other.component(), BorderLayout.NORTH);
        }
        cards.show(body, other == null ? BEGIN : ASK);
        page.revalidate();
        page.repaint();
    }

    private JPanel start() {
        JPanel start = new JPanel(new MigLayout("insets 0, wrap 1, fillx, gapy 6"));
        start.add(Widgets.heading("Begin"));
        start.add(button("Open the example study", window::openExample), "growx");
        start.add(button("New study…", window::create), "growx");
        start.add(button("Open a study…", window::choose), "growx, gapbottom 14");
        start.add(Widgets.heading("Recent studies"));
        start.add(studies, "growx");
        return start;
    }

    private JButton button(String title, Runnable work) {
        JButton button = new JButton(title);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.addActionListener(event -> work.run());
        buttons.add(button);
        return button;
    }

    private static JPanel steps() {
        JPanel steps = new JPanel(new MigLayout("insets 0, wrap 2, gapy 10", "[][grow, fill]"));
        steps.add(Widgets.heading("Three steps"), "span 2");
        step(
                steps,
                "1",
                "Import transcripts",
                "Drop Word, ODT, text or caption files on the list of transcripts. You see the"
                        + " speakers before anything is stored.");
        step(
                steps,
                "2",
                "Select words and press Enter",
                "Type a few letters of a code and press Enter again. The selection stays for a"
                        + " second code. Every change is saved at once and can be undone.");
        step(
                steps,
                "3",
                "Look at the quotes, then compare",
                "Choose a code to see its quotes; compare groups, and write the report from what"
                        + " you found.");
        return steps;
    }

    private static void step(JPanel steps, String number, String head, String text) {
        JLabel label = new JLabel(number);
        label.setFont(Theme.heading());
        steps.add(label, "top");
        JPanel words = new JPanel(new MigLayout("insets 0, wrap 1, gapy 1, fillx"));
        words.add(Widgets.heading(head));
        var area = Widgets.text(text);
        area.setColumns(36);
        area.setFocusable(false);
        words.add(area, "growx, wmin 100");
        steps.add(words);
    }

    /// Shows the recent studies as they are now; whether they are there is looked up in the
    /// background.
    void refresh() {
        jobs.start("Recent studies", progress -> known())
                .result()
                .thenAccept(all -> javax.swing.SwingUtilities.invokeLater(() -> fill(all)));
    }

    private List<Known> known() {
        return recent.studies().stream().map(it -> new Known(it, Files.exists(it))).toList();
    }

    private void fill(List<Known> all) {
        studies.removeAll();
        if (all.isEmpty()) {
            studies.add(Widgets.quiet("None yet"));
        }
        for (Known known : all) {
            JButton button = button(Opening.name(known.study()), () -> window.open(known.study()));
            button.putClientProperty("JButton.buttonType", "borderless");
            button.setEnabled(known.there());
            button.setToolTipText(
                    known.there()
                            ? known.study().toString()
                            : "Not there any more: " + known.study());
            studies.add(button, "growx");
        }
        studies.revalidate();
        studies.repaint();
    }

    void busy(String title) {
        doing.setText(title + " …");
        progress.setIndeterminate(true);
        busy.setVisible(true);
        buttons.forEach(it -> it.setEnabled(false));
        tell(true);
    }

    private void tell(boolean at) {
        Asked panel = asked;
        if (panel != null) {
            panel.busy(at);
        }
    }

    void follow(Task<?> running) {
        task = running;
        timer.start();
    }

    void idle() {
        timer.stop();
        task = null;
        busy.setVisible(false);
        buttons.forEach(it -> it.setEnabled(true));
        tell(false);
        refresh();
    }

    private void look() {
        Task<?> running = task;
        if (running != null) {
            Task.State state = running.state();
            doing.setText(running.title() + (state.what().isEmpty() ? " …" : ": " + state.what()));
            progress.setIndeterminate(state.total() <= 0);
            progress.setMaximum((int) Math.max(1, state.total()));
            progress.setValue((int) state.done());
        }
    }
}
