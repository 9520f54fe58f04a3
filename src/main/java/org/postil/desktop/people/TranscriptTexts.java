package org.postil.desktop.people;

import java.awt.Component;
import java.awt.datatransfer.Clipboard;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Rtf;
import org.postil.desktop.kit.UiAction;
import org.postil.project.ExportTranscripts;
import org.postil.study.Transcript;

/// The text of whole transcripts, as it stands in the study, to files and to the clipboard.
final class TranscriptTexts {
    private static final String FOLDER = "export.folder";
    private final Desk desk;
    private final Clipboard board = new Boards().board();

    TranscriptTexts(Desk desk) {
        this.desk = desk;
    }

    private List<Transcript> of(List<TranscriptRow> rows) {
        return rows.stream()
                .map(it -> desk.study().transcript(it.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Asks for a folder, and writes the transcripts to it.
    void export(Component beside, List<TranscriptRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        JFileChooser chooser = new JFileChooser(desk.preferences().text(FOLDER, ""));
        chooser.setDialogTitle("Folder for " + Counts.of(rows.size(), "transcript"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showDialog(beside, "Export here") == JFileChooser.APPROVE_OPTION) {
            Path folder = chooser.getSelectedFile().toPath();
            desk.preferences().put(FOLDER, folder.toAbsolutePath());
            export(folder, rows);
        }
    }

    /// Writes the transcripts to a folder, one file each.
    void export(Path folder, List<TranscriptRow> rows) {
        List<Transcript> some = of(rows);
        desk.work(
                "Export transcripts",
                progress -> ExportTranscripts.run(desk.project(), some, folder, progress),
                files ->
                        desk.notices()
                                .tell(
                                        Notice.news(
                                                "Exported "
                                                        + Counts.of(files.size(), "transcript")
                                                        + " to "
                                                        + folder
                                                        + ".")));
    }

    /// Puts the texts on the clipboard, one behind the other; of several each has its name above.
    void copy(List<TranscriptRow> rows) {
        List<Transcript> some = of(rows);
        if (some.isEmpty()) {
            return;
        }
        desk.work(
                "Copy transcripts",
                progress -> {
                    progress.checkCancelled();
                    return clip(some);
                },
                clip -> {
                    clip.put(board);
                    String what = Counts.of(some.size(), "transcript");
                    desk.notices().tell(Notice.news("Copied " + what + "."));
                });
    }

    private Clip clip(List<Transcript> some) {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        Rtf rtf = new Rtf();
        for (Transcript transcript : some) {
            String text = desk.project().texts().text(transcript);
            if (some.size() > 1) {
                plain.append(plain.isEmpty() ? "" : "\n").append(transcript.name()).append("\n\n");
                html.append("<h2>").append(Clip.escaped(transcript.name())).append("</h2>\n");
                rtf.paragraph(transcript.name(), Rtf.Style.BOLD);
            }
            plain.append(text);
            for (String line : text.split("\n")) {
                html.append("<p>").append(Clip.escaped(line)).append("</p>\n");
                rtf.paragraph(line, Rtf.Style.PLAIN);
            }
        }
        return new Clip(plain.toString(), Clip.document(html.toString()), rtf.done());
    }

    Clipboard board() {
        return board;
    }

    /// @param chosen those that are chosen in the list, else the open one
    List<UiAction> actions(Component beside, Supplier<List<TranscriptRow>> chosen) {
        Supplier<String> none = () -> chosen.get().isEmpty() ? "Choose a transcript first." : "";
        return List.of(
                UiAction.of(
                                "transcript.export",
                                UiAction.Menu.STUDY,
                                "Export transcripts as text…",
                                () -> export(beside, chosen.get()))
                        .unless(none)
                        .inGroup(3)
                        .saying(
                                "Writes the transcripts that are chosen in the list to a folder, as"
                                        + " they stand in the study."),
                UiAction.of(
                                "transcript.copy",
                                UiAction.Menu.EDIT,
                                "Copy transcripts",
                                () -> copy(chosen.get()))
                        .unless(none)
                        .inGroup(3)
                        .saying("Copies the whole text of the transcripts that are chosen."));
    }
}
