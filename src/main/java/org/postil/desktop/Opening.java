package org.postil.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Jobs;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.OpenFile;
import org.postil.desktop.kit.SaveAs;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Problem;
import org.postil.task.Progress;
import org.postil.task.Task;
import org.postil.task.Work;

/// The way from a path to an open study: asks which, asks for the password of an encrypted one, and
/// keeps what is open until the other is. On the event thread.
final class Opening {
    static final String ENDING = ".postil.mv.db";
    private static final String BACKUP = ".postil-backup";
    private final StudyWindow window;
    private final Welcome welcome;
    private final Jobs jobs;

    /// What became of opening a study.
    private sealed interface Found {
        record Open(Project project) implements Found {}

        /// It has a password.
        record Locked() implements Found {}
    }

    Opening(StudyWindow window, Welcome welcome, Jobs jobs) {
        this.window = window;
        this.welcome = welcome;
        this.jobs = jobs;
    }

    /// Asks for a study and opens it.
    void choose() {
        OpenFile.study(window.preferences(), window.launch().studies())
                .ask(window.frame(), OpenFile.Wanted.study())
                .forEach(this::open);
    }

    /// Asks for a name and whether there is to be a password, and makes a study there.
    void create() {
        Path file =
                SaveAs.study(window.preferences(), window.launch().studies())
                        .ask(window.frame(), "New study", "My study", List.of(ENDING));
        if (file != null) {
            NewStudy panel = new NewStudy(file, password -> create(file, password), this::back);
            welcome.ask(panel);
            window.aside();
            panel.focus();
        }
    }

    private void create(Path file, @Nullable String password) {
        run(
                "Make " + name(file),
                progress -> new Found.Open(Project.create(file, settings().withPassword(password))),
                window.notices()::tell,
                () -> {});
    }

    private Settings settings() {
        return window.launch().settings(window.coder());
    }

    private void back() {
        welcome.ask(null);
        window.back();
    }

    /// Opens a study. One that is open already is closed first, and opened anew.
    void open(Path study) {
        Work<Found> work =
                progress -> {
                    requireStudy(study);
                    return Project.isEncrypted(study)
                            ? new Found.Locked()
                            : new Found.Open(Project.open(study, settings()));
                };
        Runnable begin = () -> run(title(study), work, window.notices()::tell, () -> unlock(study));
        if (isOpen(study)) {
            window.closeStudy(begin);
        } else {
            begin.run();
        }
    }

    private static String title(Path study) {
        return "Open " + name(study);
    }

    private boolean isOpen(Path study) {
        Workbench open = window.bench();
        return open != null
                && Objects.equals(open.project().file(), study.toAbsolutePath().normalize());
    }

    private void unlock(Path study) {
        Unlock panel = new Unlock(study, (asking, typed) -> open(study, asking, typed), this::back);
        welcome.ask(panel);
        window.aside();
        panel.focus();
    }

    private void open(Path study, Unlock panel, String password) {
        run(
                title(study),
                progress -> new Found.Open(Project.open(study, settings().withPassword(password))),
                failure -> panel.refuse(Notice.of(failure)),
                () -> {});
    }

    /// Opens the copy of the example, which is made where there is none yet.
    void example() {
        Path copy = window.launch().example();
        Path file = copy.resolveSibling(copy.getFileName() + ENDING);
        Work<Found> work =
                progress -> {
                    makeExample(copy, file, progress);
                    return new Found.Open(Project.open(copy, settings()));
                };
        Runnable begin = () -> run("Prepare the example", work, window.notices()::tell, () -> {});
        if (isOpen(file)) {
            window.closeStudy(begin);
        } else {
            begin.run();
        }
    }

    private void makeExample(Path copy, Path file, Progress progress) {
        if (!Files.exists(file)) {
            ExampleCopy.make(window.launch(), copy, progress);
        }
    }

    /// What somebody chose by hand may be anything.
    ///
    /// @throws Problem if it cannot be a study
    private static void requireStudy(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.endsWith(BACKUP)) {
            throw new Problem(
                    name + " is the backup of a study.",
                    "Make a study of it with “postil restore”, and open that.");
        }
        if (Files.isRegularFile(chosen) && !name.endsWith(ENDING)) {
            throw new Problem(
                    name + " is not a Postil study.",
                    "Choose a file whose name ends with " + ENDING + ".");
        }
    }

    private void run(String title, Work<Found> work, Refusal refusal, Runnable locked) {
        welcome.busy(title);
        Task<Found> task = jobs.start(title, work);
        welcome.follow(task);
        task.result()
                .whenComplete((found, failure) ->
                        SwingUtilities.invokeLater(() -> {
                            welcome.idle();
                            if (failure != null) {
                                refusal.tell(failure);
                            } else {
                                end(found, locked);
                            }
                        }));
    }

    /// What is done with a failure.
    private interface Refusal {
        void tell(Throwable failure);
    }

    private void end(Found found, Runnable locked) {
        switch (found) {
            case Found.Open open -> {
                welcome.ask(null);
                window.show(open.project());
            }
            case Found.Locked needed -> locked.run();
        }
    }

    /// A study's name: its file's without the ending.
    static String name(Path study) {
        String file = String.valueOf(study.getFileName());
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }
}
