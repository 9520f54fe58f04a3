package org.postil.study;

import java.util.HashMap;
import java.util.Map;

/// Several edits one after the other, each planned against what the one before it left, that become
/// one change.
final class Steps {
    private final Net net = new Net();
    private final Map<String, String> texts = new HashMap<>();
    private Study study;

    Steps(Study study) {
        this.study = study;
    }

    /// The study after the edits so far.
    Study study() {
        return study;
    }

    void make(Planned planned) {
        study = study.with(planned.change());
        net.add(planned.change().deltas());
        texts.putAll(planned.texts());
    }

    void make(Delta... deltas) {
        make(Planned.of(Change.of("", deltas)));
    }

    /// All of it as one change.
    Planned planned(String label) {
        return new Planned(new Change(label, net.deltas()), texts);
    }
}
