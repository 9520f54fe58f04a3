package org.postil.desktop;

import java.util.ArrayList;
import java.util.List;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;

/// What changes how the window looks and which page is open.
final class ViewActions {
    private final Desk desk;
    private final Shell window;
    private final Workbench bench;

    ViewActions(Desk desk, Shell window, Workbench bench) {
        this.desk = desk;
        this.window = window;
        this.bench = bench;
    }

    private String kept() {
        return desk.preferences().text("theme", "system");
    }

    List<UiAction> all() {
        List<UiAction> all = new ArrayList<>();
        all.add(
                UiAction.of("view.palette", Menu.VIEW, "Do anything…", bench::openPalette)
                        .keys("ctrl shift P")
                        .saying("Every action by a part of its name"));
        int number = 1;
        for (Page page : bench.pages()) {
            if (!page.isInRail()) {
                continue;
            }
            all.add(
                    UiAction.of(
                                    "go." + page.id(),
                                    Menu.GO,
                                    page.title(),
                                    () -> desk.open(page.id()))
                            .keys("alt " + number++ % 10));
        }
        for (Theme theme : Theme.values()) {
            all.add(
                    UiAction.of(
                                    "view.theme." + theme.name(),
                                    Menu.VIEW,
                                    switch (theme) {
                                        case LIGHT -> "Light theme";
                                        case DARK -> "Dark theme";
                                        case SYSTEM -> "Theme of the system";
                                    },
                                    () -> window.setTheme(theme))
                            .inGroup(5)
                            .chosen(() -> Theme.named(kept()) == theme));
        }
        return all;
    }
}
