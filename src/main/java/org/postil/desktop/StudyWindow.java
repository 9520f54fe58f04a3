package org.postil.desktop;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Jobs;
import org.postil.desktop.kit.Notices;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.reading.ReadingPane;
import org.postil.desktop.reading.Warming;
import org.postil.project.Project;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.task.Tasks;

/// The one window: a welcome, or an open study. On the event thread.
final class StudyWindow implements Shell {
    /// What the window needs to know at its end.
    ///
    /// @param systemIsDark how the system looked at the start
    /// @param closed told when everything is written
    record Ending(boolean systemIsDark, Runnable closed) {}

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private final Launch launch;
    private final Preferences preferences;
    private final Ending ending;
    private final Jobs jobs;
    private final Notices notices = new Notices();
    private final Recent recent;
    private final JFrame frame = new JFrame("Postil");
    private final JPanel content = new JPanel(new BorderLayout());
    private final Welcome welcome;
    private final Opening opening;
    private @Nullable Workbench bench;

    StudyWindow(Launch launch, Tasks tasks, Preferences preferences, Ending ending) {
        this.launch = launch;
        this.preferences = preferences;
        this.ending = ending;
        this.jobs = new Jobs(tasks);
        this.recent = new Recent(preferences);
        this.welcome = new Welcome(this, recent, jobs);
        this.opening = new Opening(this, welcome, jobs);
        frame.setIconImages(Icons.window());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        quit();
                    }
                });
        content.add(welcome.component(), BorderLayout.CENTER);
        content.add(new NoticeStrip(notices), BorderLayout.SOUTH);
        frame.setContentPane(content);
        place();
        warm();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> SwingUtilities.invokeLater(() -> notices.tell(failure)));
    }

    /// While the study is being opened, the first text is made ready to be shown.
    private void warm() {
        Font font = ReadingPane.readingFont();
        jobs.start("Prepare reading", progress -> Warming.run(font, progress));
    }

    private void place() {
        Rectangle screen =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        List<String> last = preferences.list("window");
        if (last.size() == 4 && last.stream().allMatch(it -> it.matches("-?\\d{1,6}"))) {
            Rectangle bounds =
                    new Rectangle(
                            Integer.parseInt(last.get(0)),
                            Integer.parseInt(last.get(1)),
                            Integer.parseInt(last.get(2)),
                            Integer.parseInt(last.get(3)));
            frame.setBounds(bounds.intersects(screen) ? bounds.intersection(screen) : screen);
        } else {
            int width = Math.min(UIScale.scale(WIDTH), screen.width);
            int height = Math.min(UIScale.scale(HEIGHT), screen.height);
            frame.setSize(width, height);
            frame.setLocation(
                    screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2);
        }
        frame.setMinimumSize(new Dimension(UIScale.scale(800), UIScale.scale(560)));
    }

    private void remember() {
        Rectangle bounds = frame.getBounds();
        if ((frame.getExtendedState() & JFrame.MAXIMIZED_BOTH) == 0) {
            preferences.putList(
                    "window",
                    List.of(
                            String.valueOf(bounds.x),
                            String.valueOf(bounds.y),
                            String.valueOf(bounds.width),
                            String.valueOf(bounds.height)));
        }
    }

    /// Shows the window with a study: this one, else the last one, else a copy of the example.
    void start(@Nullable Path study) {
        frame.setVisible(true);
        List<Path> known = recent.studies();
        if (study != null) {
            open(study);
        } else if (!known.isEmpty()) {
            open(known.getFirst());
        } else {
            openExample();
        }
    }

    @Override
    public JFrame frame() {
        return frame;
    }

    /// The study that is open; null while none is.
    @Nullable Workbench bench() {
        return bench;
    }

    Launch launch() {
        return launch;
    }

    Preferences preferences() {
        return preferences;
    }

    Notices notices() {
        return notices;
    }

    @Override
    public String coder() {
        return preferences.text("coder", launch.user());
    }

    /// Opens a study in place of the one that is open, which stays until the other is there.
    void open(Path study) {
        opening.open(study);
    }

    @Override
    public void openExample() {
        opening.example();
    }

    /// Shows a study in place of the one that is open.
    void show(Project project) {
        Workbench before = bench;
        recent.opened(project.file());
        Desk desk = new Desk(project, jobs, notices, preferences);
        Workbench opened = new Workbench(desk, this);
        bench = opened;
        frame.setTitle(opened.title() + " – Postil");
        frame.setJMenuBar(opened.menuBar());
        replace(opened.component());
        opened.begin();
        if (before != null) {
            close(before, () -> {});
        }
    }

    /// Shows the welcome with what it asks; the study that is open stays so.
    void aside() {
        if (bench != null) {
            frame.setJMenuBar(null);
            SwingUtilities.updateComponentTreeUI(welcome.component());
        }
        replace(welcome.component());
    }

    /// Goes back from what was asked to the study that is open, or to the welcome.
    void back() {
        Workbench open = bench;
        if (open != null) {
            frame.setJMenuBar(open.menuBar());
            replace(open.component());
            open.focus();
        }
    }

    private void replace(java.awt.Component shown) {
        BorderLayout layout = (BorderLayout) content.getLayout();
        content.remove(layout.getLayoutComponent(BorderLayout.CENTER));
        content.add(shown, BorderLayout.CENTER);
        content.revalidate();
        content.repaint();
    }

    @Override
    public void closeStudy(Runnable then) {
        Workbench open = bench;
        if (open == null) {
            then.run();
            return;
        }
        bench = null;
        frame.setTitle("Postil");
        frame.setJMenuBar(null);
        SwingUtilities.updateComponentTreeUI(welcome.component());
        welcome.refresh();
        replace(welcome.component());
        close(open, then);
    }

    private void close(Workbench open, Runnable then) {
        open.end();
        jobs.start(
                        "Close the study",
                        progress -> {
                            open.project().close();
                            return "closed";
                        })
                .result()
                .whenComplete((closed, failure) ->
                        SwingUtilities.invokeLater(() -> {
                            if (failure != null) {
                                notices.tell(failure);
                            }
                            then.run();
                        }));
    }

    @Override
    public void choose() {
        opening.choose();
    }

    @Override
    public void create() {
        opening.create();
    }

    @Override
    public void setCoder(String name) {
        if (name.isBlank()) {
            throw new Problem("The coder has no name.", "Write your name or your initials.");
        }
        if (!Names.same(name, coder())) {
            preferences.put("coder", name.strip());
            Workbench open = bench;
            if (open != null) {
                open(open.project().file());
            }
        }
    }

    @Override
    public void setTheme(Theme theme) {
        preferences.put("theme", theme.name().toLowerCase(java.util.Locale.ROOT));
        theme.install(ending.systemIsDark());
        Workbench open = bench;
        if (open != null) {
            open.themed();
        }
    }

    @Override
    public void quit() {
        remember();
        closeStudy(() -> {
            frame.dispose();
            ending.closed().run();
        });
    }
}
