package org.postil.desktop;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.SystemTheme;
import org.postil.desktop.kit.Theme;
import org.postil.task.Tasks;

/// The desktop program: opens its window and stays until it is closed.
public final class Desktop {
    private Desktop() {}

    /// Whether there is a screen to open a window on.
    public static boolean isPossible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /// Opens the window, and returns when it was closed and everything is written.
    ///
    /// @param study to open; null for the one that was open last, else a copy of the example
    /// @throws org.postil.study.Problem if the preferences cannot be read
    public static void run(Launch launch, @Nullable Path study) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try (Tasks tasks = new Tasks();
                Preferences preferences = Preferences.read(launch.preferences())) {
            boolean dark = SystemTheme.isDark();
            SwingUtilities.invokeLater(() -> {
                prepare(preferences, dark);
                StudyWindow window =
                        new StudyWindow(
                                launch,
                                tasks,
                                preferences,
                                new StudyWindow.Ending(dark, () -> closed.complete(true)));
                window.start(study);
            });
            closed.join();
        }
    }

    private static void prepare(Preferences preferences, boolean dark) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", "Postil");
        JFrame.setDefaultLookAndFeelDecorated(false);
        Theme.named(preferences.text("theme", "system")).install(dark);
    }
}
