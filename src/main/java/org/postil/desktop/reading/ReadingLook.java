package org.postil.desktop.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Theme;
import org.postil.study.Study;

/// How the transcript looks, as somebody likes it; remembered.
final class ReadingLook {
    private static final int PERCENT = 100;
    private static final int STEP = 10;
    private final Desk desk;
    private final TranscriptPane pane;

    ReadingLook(Desk desk, TranscriptPane pane) {
        this.desk = desk;
        this.pane = pane;
        pane.setColours(Theme.isDark() ? ReadingColours.DARK : ReadingColours.LIGHT);
        pane.setStyle(
                ReadingStyle.PLAIN
                        .with(kept(ReadingStyle.Coded.class, ReadingStyle.Coded.TINT))
                        .with(kept(ReadingStyle.Colouring.class, ReadingStyle.Colouring.CODES))
                        .with(kept(ReadingStyle.Density.class, ReadingStyle.Density.NORMAL))
                        .withZoom(
                                desk.preferences().number("reading.zoom", PERCENT)
                                        / (double) PERCENT));
    }

    private <E extends Enum<E>> E kept(Class<E> kind, E otherwise) {
        String word = desk.preferences().text(key(kind), otherwise.name());
        for (E value : kind.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        return otherwise;
    }

    private static String key(Class<?> kind) {
        return "reading." + kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void keep(Enum<?> value) {
        desk.preferences().put(key(value.getDeclaringClass()), value.name());
    }

    /// Tint, underline, both, stripes only, and from the beginning.
    void nextCoded() {
        ReadingStyle style = pane.style();
        ReadingStyle.Coded next = after(style.coded(), ReadingStyle.Coded.values());
        pane.setStyle(style.with(next));
        keep(next);
    }

    void nextDensity() {
        ReadingStyle style = pane.style();
        ReadingStyle.Density next = after(style.density(), ReadingStyle.Density.values());
        pane.setStyle(style.with(next));
        keep(next);
    }

    /// Colours by code, or by coder.
    void nextColouring() {
        ReadingStyle style = pane.style();
        ReadingStyle.Colouring next = after(style.colouring(), ReadingStyle.Colouring.values());
        pane.setStyle(style.with(next));
        keep(next);
    }

    boolean isByCoder() {
        return pane.style().colouring() == ReadingStyle.Colouring.CODERS;
    }

    private static <E extends Enum<E>> E after(E value, E[] all) {
        return all[(value.ordinal() + 1) % all.length];
    }

    /// @param steps how many tenths larger; 0 for the original size
    void zoom(int steps) {
        int now = (int) Math.round(pane.style().zoom() * PERCENT);
        int next = steps == 0 ? PERCENT : now + steps * STEP;
        pane.setStyle(pane.style().withZoom(next / (double) PERCENT));
        desk.preferences().put("reading.zoom", (int) Math.round(pane.style().zoom() * PERCENT));
    }

    /// The size of the text: `Zoom 120 %`.
    String zoomWords() {
        return "Zoom " + Math.round(pane.style().zoom() * PERCENT) + " %";
    }

    boolean isZoomed() {
        return Math.round(pane.style().zoom() * PERCENT) != PERCENT;
    }

    /// The text alone, and back.
    void setFocus(boolean alone) {
        ReadingStyle style = pane.style().withFocus(alone);
        pane.setStyle(
                style.with(
                        alone
                                ? ReadingStyle.Density.COMPACT
                                : kept(ReadingStyle.Density.class, ReadingStyle.Density.NORMAL)));
    }

    /// Dims everything but these codes and those below them.
    void backlight(List<UUID> codes, Study study) {
        Set<UUID> lit = new HashSet<>();
        codes.forEach(it -> lit.addAll(study.codebook().withDescendants(it)));
        pane.setBacklight(lit);
    }
}
