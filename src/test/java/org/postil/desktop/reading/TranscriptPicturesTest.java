package org.postil.desktop.reading;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.project.BuildExample;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// The transcript view with the example, as pictures.
final class TranscriptPicturesTest {
    private static Study study;
    private static java.util.Map<String, String> texts;
    @TempDir static Path folder;

    @BeforeAll
    static void example() {
        Settings settings = Settings.of("tester", BuildExample.provenance());
        try (Project project = Project.create(folder.resolve("example"), settings)) {
            BuildExample.fill(project, Path.of("."), Progress.NONE);
            study = project.study();
            texts = new java.util.HashMap<>();
            study.transcripts().forEach(it -> texts.put(it.name(), project.texts().text(it)));
        }
        FlatInterFont.install();
    }

    private static TranscriptModel model(String name) {
        Transcript transcript = study.transcriptNamed(name).orElseThrow();
        return TranscriptModel.of(transcript, texts.getOrDefault(name, ""), study.voices());
    }

    private static TranscriptPane pane(String name, boolean dark) {
        FlatLaf look = dark ? new FlatDarkLaf() : new FlatLightLaf();
        FlatLaf.setup(look);
        Font font = new Font(FlatInterFont.FAMILY, Font.PLAIN, 15);
        TranscriptPane pane = new TranscriptPane(font);
        pane.setColours(dark ? ReadingColours.DARK : ReadingColours.LIGHT);
        TranscriptModel model = model(name);
        pane.show(model, MarkSource.of(study, model.transcript(), it -> true));
        return pane;
    }

    private static void picture(TranscriptPane pane, int width, int scale, String name)
            throws IOException {
        Pages.size(pane, width, 900);
        Pages.keep(Pages.paint(pane, scale), "transcript-" + name);
    }

    @Test
    void everyTranscriptInEveryLook() {
        Pages.onEventThread(() -> {
            for (boolean dark : List.of(false, true)) {
                String look = dark ? "-dark" : "-light";
                for (String name :
                        List.of(
                                "interview-15-fiona.odt",
                                "interview-04.txt",
                                "interview-06-laura.txt",
                                "interview-12-imran.txt",
                                "focus-group-3-bristol.srt")) {
                    TranscriptPane pane = pane(name, dark);
                    picture(pane, 1000, 1, name + look);
                    pane.showFrom(4_000);
                    Mark chosen = pane.codingsIn(new Span(4_000, 12_000)).get(3);
                    pane.selectCoding(chosen.id());
                    pane.select(new Span(5_000, 5_100));
                    pane.showFrom(4_500);
                    picture(pane, 1400, 2, name + look + "-2");
                }
            }
            return null;
        });
    }

    @Test
    void modes() {
        Pages.onEventThread(() -> {
            for (ReadingStyle.Coded coded : ReadingStyle.Coded.values()) {
                TranscriptPane pane = pane("focus-group-3-bristol.srt", false);
                pane.setStyle(ReadingStyle.PLAIN.with(coded));
                picture(pane, 1000, 1, "mode-" + coded);
            }
            TranscriptPane pane = pane("focus-group-3-bristol.srt", false);
            pane.setStyle(ReadingStyle.PLAIN.with(ReadingStyle.Colouring.CODERS));
            picture(pane, 1000, 1, "coders");
            Mark first = pane.codingsIn(new Span(0, 9_000)).get(2);
            pane.setBacklight(Set.of(first.code()));
            picture(pane, 700, 1, "backlight");
            pane.setBacklight(Set.of());
            pane.setStyle(ReadingStyle.PLAIN.withFocus(true).with(ReadingStyle.Density.COMPACT));
            picture(pane, 1400, 1, "focus");
            pane.setStyle(ReadingStyle.PLAIN.withZoom(2));
            picture(pane, 1400, 1, "zoom");
            return null;
        });
    }
}
