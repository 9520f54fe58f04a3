package org.postil.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;
import org.postil.study.JournalEntry;

/// What is done with a study as a whole: opening and closing, taking back, naming a point, proving
/// and copying it.
final class StudyActions {
    private final Desk desk;
    private final Shell window;
    private final Runnable coder;

    /// @param coder asks who codes
    StudyActions(Desk desk, Shell window, Runnable coder) {
        this.desk = desk;
        this.coder = coder;
        this.window = window;
    }

    List<UiAction> all() {
        return List.of(
                UiAction.of("study.new", Menu.STUDY, "New study…", window::create).keys("ctrl N"),
                UiAction.of("study.open", Menu.STUDY, "Open study…", window::choose).keys("ctrl O"),
                UiAction.of("study.example", Menu.STUDY, "Open the example", window::openExample)
                        .saying("A copy of the example study, to try things in"),
                UiAction.of(
                                "study.close",
                                Menu.STUDY,
                                "Close study",
                                () -> window.closeStudy(() -> {}))
                        .keys("ctrl W"),
                UiAction.of("study.coder", Menu.STUDY, "Change coder…", coder)
                        .inGroup(2)
                        .saying("Code under another name"),
                UiAction.of("study.check", Menu.STUDY, "Check study", this::check)
                        .inGroup(2)
                        .saying("Prove that every coding stands where it stood"),
                UiAction.of("study.backup", Menu.STUDY, "Back up…", this::backup)
                        .inGroup(2)
                        .saying("A verified copy of the whole study"),
                UiAction.of("study.quit", Menu.STUDY, "Quit", window::quit)
                        .inGroup(9)
                        .keys("ctrl Q"),
                UiAction.of("edit.undo", Menu.EDIT, "Undo", desk::undo)
                        .keys("ctrl Z")
                        .saying("Take back what you did last, also after a restart")
                        .unless(nothing("take back", () -> desk.project().undoable().orElse(null))),
                UiAction.of("edit.redo", Menu.EDIT, "Redo", desk::redo)
                        .keys("ctrl Y", "ctrl shift Z")
                        .saying("Do again what you took back")
                        .unless(nothing("do again", () -> desk.project().redoable().orElse(null))));
    }

    private static Supplier<String> nothing(String verb, Supplier<JournalEntry> next) {
        return () -> next.get() == null ? "There is nothing of yours to " + verb + "." : "";
    }

    private void check() {
        desk.work(
                "Check the study",
                progress -> desk.project().check(),
                report ->
                        desk.notices()
                                .tell(
                                        report.ok()
                                                ? Notice.news(
                                                        "The study is whole: every coding stands"
                                                                + " on the words it was made on.")
                                                : Notice.warning(
                                                        "The study is not whole: "
                                                                + String.join(
                                                                        " ", report.problems()),
                                                        "Restore a backup, and send this text.")));
    }

    private Instant now() {
        return desk.project().provenance().clock().instant();
    }

    private void backup() {
        Path study = desk.project().file();
        String name = Opening.name(study);
        Path target =
                SaveAs.study(desk.preferences(), study.resolveSibling("."))
                        .ask(
                                window.frame(),
                                "Back up the study",
                                name + "-" + LocalDate.ofInstant(now(), ZoneId.systemDefault()),
                                List.of(".postil-backup"));
        if (target != null) {
            desk.work(
                    "Back up",
                    progress -> {
                        desk.project().backup(target);
                        return target;
                    },
                    done -> desk.notices().tell(Notice.news("Backed up to " + done + ".")));
        }
    }
}
