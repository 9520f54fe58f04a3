package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Problem;
import org.postil.task.Progress;
import org.postil.task.Task;

/// Writes files: asks where to, shows in a strip that it is under way, and then where the file is.
final class Exporting {
    /// Writes one file; not on the event thread. Checks before it writes whether it is to stop.
    @FunctionalInterface
    interface Writing {
        /// @return what was written, for example `96 codes`
        String write(Path file, Progress progress);
    }

    private final Desk desk;
    private final SaveAs saveAs;
    private final JPanel strip = new JPanel(new BorderLayout(UIScale.scale(8), 0));
    private final JLabel words = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private final JButton stop = new JButton("Stop");
    private final JButton folder = new JButton("Open folder");
    private final JButton close = new JButton("Close");
    private @Nullable Task<String> task;
    private @Nullable Path written;

    Exporting(Desk desk, SaveAs saveAs) {
        this.desk = desk;
        this.saveAs = saveAs;
        int pad = UIScale.scale(8);
        strip.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(
                                1, 0, 0, 0, Theme.colour("Component.borderColor")),
                        BorderFactory.createEmptyBorder(pad / 2, pad, pad / 2, pad)));
        strip.add(words, BorderLayout.CENTER);
        strip.add(Widgets.row(bar, stop, folder, close), BorderLayout.EAST);
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName("Writing a file");
        stop.addActionListener(event -> stop());
        folder.addActionListener(event -> openFolder());
        close.addActionListener(event -> strip.setVisible(false));
        strip.setVisible(false);
    }

    /// Where it is told how far the writing is.
    JComponent component() {
        return strip;
    }

    /// What the strip says.
    String words() {
        return strip.isVisible() ? words.getText() : "";
    }

    /// Asks for a file and writes it.
    ///
    /// @param title for example `Export the codebook`
    /// @param name proposed for the file, without an ending
    /// @param endings the first is proposed, for example `.docx`
    void start(String title, String name, List<String> endings, Writing writing) {
        Path file = saveAs.ask(strip.getParent(), title, name, endings);
        if (file != null) {
            run(title, file, writing);
        }
    }

    private void run(String title, Path file, Writing writing) {
        show("Writing " + file.getFileName() + " …", true);
        Task<String> started =
                desk.work(
                        title,
                        progress -> {
                            progress.checkCancelled();
                            return writing.write(file, progress);
                        },
                        what -> done(file, what));
        task = started;
        started.result()
                .whenComplete((what, failure) ->
                        SwingUtilities.invokeLater(() -> {
                            if (task == started) {
                                task = null;
                                if (failure != null) {
                                    strip.setVisible(false);
                                }
                            }
                        }));
    }

    private void done(Path file, String what) {
        written = file.toAbsolutePath();
        String said = file + " is written: " + what + ".";
        show(said, false);
        words.setToolTipText(said);
        desk.notices().tell(Notice.news(said));
    }

    private void show(String said, boolean running) {
        words.setText(said);
        bar.setVisible(running);
        stop.setVisible(running);
        folder.setVisible(!running && canOpen());
        close.setVisible(!running);
        strip.setVisible(true);
        strip.revalidate();
    }

    private void stop() {
        Task<String> running = task;
        if (running != null) {
            running.cancel();
        }
    }

    private static boolean canOpen() {
        return Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    private void openFolder() {
        Path file = written;
        Path in = file == null ? null : file.getParent();
        if (in == null) {
            return;
        }
        desk.work(
                "Open the folder",
                progress -> {
                    try {
                        Desktop.getDesktop().open(in.toFile());
                    } catch (IOException e) {
                        throw new Problem("The folder " + in + " cannot be opened.", "", e);
                    }
                    return in;
                },
                opened -> {});
    }
}
