package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line of a palette keeps what says most, and says the state of a setting.
final class PaletteRowTest {
    @TempDir private Path folder;

    @Test
    void aPathLosesItsBeginningAndNothingElse() {
        try (Stage stage = Stage.empty(folder)) {
            stage.run(() -> {
                BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
                FontMetrics metrics = image.createGraphics().getFontMetrics(Theme.small());
                String path = "Reasons for moving > Moving for work > Jobs in the field";
                int all = metrics.stringWidth(path);
                for (int room = 0; room <= all; room++) {
                    String shown = PaletteRow.shortened(path, metrics, room);
                    assertThat(metrics.stringWidth(shown)).isLessThanOrEqualTo(room);
                    assertThat(path).endsWith(shown.replace("…", ""));
                }
                assertThat(PaletteRow.shortened(path, metrics, all)).isEqualTo(path);
                assertThat(PaletteRow.shortened(path, metrics, all / 2)).startsWith("…");
            });
        }
    }

    @Test
    void aSettingSaysItsState() {
        AtomicBoolean on = new AtomicBoolean();
        UiAction plain = UiAction.of("a", UiAction.Menu.VIEW, "A", () -> {});
        UiAction check = plain.checked(on::get);
        UiAction radio = plain.chosen(on::get);
        assertThat(plain.state()).isEmpty();
        assertThat(check.state()).isEqualTo("off");
        assertThat(radio.state()).isEmpty();
        on.set(true);
        assertThat(check.state()).isEqualTo("on");
        assertThat(radio.state()).isEqualTo("chosen");
    }
}
