package org.postil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.UiAction;

/// The guide's list of keys is the table of actions, and its pictures are those that tests make.
final class KeysTest {
    private static final Path GUIDE = Path.of("src/docs/guide");
    private static final Pattern PICTURE = Pattern.compile("\\]\\(pictures/([a-z0-9-]+\\.png)\\)");

    @TempDir private Path folder;

    private static String table(List<UiAction> actions) {
        StringBuilder page =
                new StringBuilder(
                        """
                        # All keys

                        Keys with “text” work while the transcript has the focus; the others work everywhere. Everything here is also in the menus, and under `Ctrl Shift P` by a part of its name.
                        """);
        for (UiAction.Menu menu : UiAction.Menu.values()) {
            List<UiAction> here =
                    actions.stream()
                            .filter(it -> it.menu() == menu && !it.keys().isEmpty())
                            .toList();
            if (!here.isEmpty()) {
                page.append("\n## ").append(menu.title()).append("\n| key | where | does |\n");
                page.append("|---|---|---|\n");
                here.forEach(it -> page.append(row(it)));
            }
        }
        return page.toString();
    }

    private static String row(UiAction action) {
        String keys =
                String.join(
                        ", ",
                        action.keys().stream().map(it -> "`" + Keys.words(it) + "`").toList());
        String where = action.where() == UiAction.Where.TEXT ? "text" : "";
        String more = action.description().isEmpty() ? "" : ": " + action.description();
        return "| " + keys + " | " + where + " | " + action.title() + more + " |\n";
    }

    /// With `-Dpostil.write` the page is written anew.
    @Test
    void theGuidesKeysAreThoseOfTheWindow() throws IOException {
        try (Stage stage = Stage.empty(folder)) {
            String page =
                    stage.call(() ->
                            table(new Workbench(stage.desk(), new NoWindow()).actions().all()));
            Path file = GUIDE.resolve("keys.md");
            if (System.getProperty("postil.write") != null) {
                Files.writeString(file, page);
            }
            assertThat(Files.readString(file)).isEqualTo(page);
        }
    }

    @Test
    void theGuidesPicturesAreMadeByTheStoryAndAreThere() throws IOException {
        Matcher named = PICTURE.matcher(Files.readString(GUIDE.resolve("README.md")));
        String story = Files.readString(Path.of("src/test/java/org/postil/desktop/Story.java"));
        int count = 0;
        while (named.find()) {
            String picture = named.group(1);
            assertThat(GUIDE.resolve("pictures").resolve(picture)).exists();
            assertThat(story).contains("\"" + picture.replace(".png", "") + "\"");
            count++;
        }
        assertThat(count).isGreaterThan(5);
    }
}
