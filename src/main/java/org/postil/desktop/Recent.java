package org.postil.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postil.desktop.kit.Preferences;

/// The studies that were open lately, newest first.
final class Recent {
    private static final String KEY = "recent";
    private static final int MOST = 8;
    private final Preferences preferences;

    Recent(Preferences preferences) {
        this.preferences = preferences;
    }

    List<Path> studies() {
        return preferences.list(KEY).stream().map(Path::of).toList();
    }

    void opened(Path study) {
        List<String> all = new ArrayList<>(preferences.list(KEY));
        String path = study.toAbsolutePath().toString();
        all.remove(path);
        all.addFirst(path);
        preferences.putList(KEY, all.subList(0, Math.min(MOST, all.size())));
    }

    void forget(Path study) {
        List<String> all = new ArrayList<>(preferences.list(KEY));
        all.remove(study.toAbsolutePath().toString());
        preferences.putList(KEY, all);
    }
}
