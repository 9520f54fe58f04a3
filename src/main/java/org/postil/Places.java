package org.postil;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a person's own files lie on this system.
final class Places {
    private Places() {}

    /// Where new studies are proposed and the copy of the example is made.
    static Path studies() {
        return home().resolve("Postil");
    }

    /// The file that remembers how somebody likes the window; `POSTIL_CONFIG` names another folder.
    static Path preferences() {
        String named = variable("POSTIL_CONFIG");
        Path folder = named == null ? folder() : Path.of(named);
        return folder.resolve("window.properties");
    }

    private static Path folder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String roaming = variable("APPDATA");
        if (system.contains("win") && roaming != null) {
            return Path.of(roaming, "Postil");
        }
        if (system.contains("mac")) {
            return home().resolve("Library/Application Support/Postil");
        }
        String config = variable("XDG_CONFIG_HOME");
        return (config == null ? home().resolve(".config") : Path.of(config)).resolve("postil");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    private static @Nullable String variable(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
