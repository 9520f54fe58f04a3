package org.postil.study;

import java.util.Map;

/// A change that is ready to be applied, with the texts it brings: SHA-256 hash to canonical text.
public record Planned(Change change, Map<String, String> texts) {
    public Planned {
        texts = Map.copyOf(texts);
    }

    public static Planned of(Change change) {
        return new Planned(change, Map.of());
    }
}
