package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static Map<String, String> texts;
    @TempDir static Path folder;

    @BeforeAll
    static void example() {
        Settings settings = Settings.of("tester", BuildExample.provenance());
        try (Project project = Project.create(folder.resolve("example"), settings)) {
            BuildExample.fill(project, Path.of("."), Progress.NONE);
            study = project.study();
            texts = new HashMap<>();
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

    /// Keeps the picture and looks for the tints of what it must show.
    private static void picture(TranscriptPane pane, int width, int scale, String name)
            throws IOException {
        Pages.size(pane, width, 900);
        BufferedImage image = Pages.paint(pane, scale);
        Pages.keep(image, "transcript-" + name);
        TranscriptText text = (TranscriptText) pane.textComponent();
        boolean tinted =
                pane.style().coded() == ReadingStyle.Coded.TINT
                        || pane.style().coded() == ReadingStyle.Coded.TINT_AND_UNDERLINE;
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += scale) {
            for (int y = 0; y < image.getHeight(); y += scale) {
                colours.add(image.getRGB(x, y));
            }
        }
        int last = text.flow().lineAt(text.getVisibleRect().y + 800);
        Span shown = new Span(pane.firstVisible(), text.flow().end(last));
        for (Segment segment : text.sheet().marks().segments(shown)) {
            Color tint = text.sheet().tint(segment);
            Span span = new Span(segment.start(), segment.end()).intersection(shown);
            boolean seen = span.length() > 3 && !pane.selection().overlaps(span);
            if (tint != null && seen && tinted) {
                assertThat(colours).contains(tint.getRGB());
            }
        }
        assertThat(colours).contains(text.sheet().colours().ink().getRGB());
    }

    @Test
    void everyLookShowsEveryTint() {
        Pages.onEventThread(() -> {
            for (boolean dark : List.of(false, true)) {
                String look = dark ? "-dark" : "-light";
                for (String name : List.of("interview-15-fiona.odt", "interview-12-imran.txt")) {
                    TranscriptPane pane = pane(name, dark);
                    picture(pane, 1_000, 1, name + look);
                    pane.selectCoding(pane.codingsIn(new Span(4_000, 12_000)).get(3).id());
                    pane.showFrom(4_500);
                    picture(pane, 1_400, 2, name + look + "-2");
                }
            }
            return null;
        });
    }

    @Test
    void everyModeIsReadable() {
        Pages.onEventThread(() -> {
            TranscriptPane pane = pane("focus-group-3-bristol.srt", false);
            for (ReadingStyle.Coded coded : ReadingStyle.Coded.values()) {
                pane.setStyle(ReadingStyle.PLAIN.with(coded));
                picture(pane, 1_000, 1, "mode-" + coded);
            }
            pane.setStyle(ReadingStyle.PLAIN.with(ReadingStyle.Colouring.CODERS));
            picture(pane, 1_000, 1, "coders");
            pane.setBacklight(Set.of(pane.codingsIn(new Span(0, 9_000)).get(2).code()));
            picture(pane, 700, 1, "backlight");
            pane.setBacklight(Set.of());
            pane.setStyle(ReadingStyle.PLAIN.withFocus(true).with(ReadingStyle.Density.COMPACT));
            picture(pane, 1_400, 1, "focus");
            pane.setStyle(ReadingStyle.PLAIN.withZoom(2));
            picture(pane, 1_400, 1, "zoom");
            return null;
        });
    }
}
