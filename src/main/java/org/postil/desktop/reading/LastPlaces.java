package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;

/// Where somebody stopped reading, of the transcripts that were open lately; the last one first.
final class LastPlaces {
    private static final int MOST = 100;
    private static final String BETWEEN = " ";
    private final Desk desk;
    private final String key;

    LastPlaces(Desk desk) {
        this.desk = desk;
        this.key = "places." + desk.project().studyId();
    }

    /// The transcript that was read last and is still there; null before any.
    @Nullable UUID transcript() {
        for (String line : desk.preferences().list(key)) {
            UUID id = UUID.fromString(line.substring(0, line.indexOf(BETWEEN)));
            if (desk.study().transcript(id) != null) {
                return id;
            }
        }
        return null;
    }

    /// The first character that was on the screen when the transcript was last left; 0 for the
    /// beginning.
    int offset(UUID transcript) {
        for (String line : desk.preferences().list(key)) {
            if (line.startsWith(transcript + BETWEEN)) {
                return Integer.parseInt(line.substring(line.indexOf(BETWEEN) + 1));
            }
        }
        return 0;
    }

    void left(UUID transcript, int offset) {
        List<String> all = new ArrayList<>(desk.preferences().list(key));
        all.removeIf(it -> it.startsWith(transcript + BETWEEN));
        all.addFirst(transcript + BETWEEN + offset);
        desk.preferences().putList(key, all.subList(0, Math.min(MOST, all.size())));
    }
}
