package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.study.Attribute;
import org.postil.study.Bands;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.ReservedValue;
import org.postil.study.Study;

/// Who would fall into which band.
///
/// @param counts band to how many participants
/// @param outside values of the source that no band holds
/// @param changed how many participants would get another value than they have
record BandsPreview(Map<String, Integer> counts, List<String> outside, int missing, int changed) {
    /// @param target the attribute that would be derived; null for a new one
    static BandsPreview of(Study study, Bands bands, @Nullable Attribute target) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bands.labels().forEach(it -> counts.put(it, 0));
        TreeSet<String> outside = new TreeSet<>(NaturalOrder.INSTANCE);
        int missing = 0;
        int changed = 0;
        for (Participant participant : study.participants()) {
            String value = participant.values().getOrDefault(bands.source(), "");
            String label = bands.of(value);
            if (counts.containsKey(label)) {
                counts.merge(label, 1, Integer::sum);
            } else if (value.isBlank() || ReservedValue.of(value) != null) {
                missing++;
            } else {
                outside.add(value);
            }
            UUID id = target == null ? null : target.id();
            String before = id == null ? "" : participant.values().getOrDefault(id, "");
            changed += Names.valueKey(before).equals(Names.valueKey(label)) ? 0 : 1;
        }
        return new BandsPreview(counts, List.copyOf(outside), missing, changed);
    }

    /// In sentences, one a line.
    String sentences() {
        List<String> lines = new ArrayList<>();
        counts.forEach(
                (label, number) -> lines.add(label + ": " + Counts.of(number, "participant")));
        if (missing > 0) {
            lines.add("No number recorded: " + Counts.of(missing, "participant"));
        }
        if (!outside.isEmpty()) {
            List<String> some = outside.subList(0, Math.min(6, outside.size()));
            lines.add(
                    "In no band: "
                            + String.join(", ", some)
                            + (outside.size() > 6 ? " and more" : "")
                            + ". These become not recorded.");
        }
        lines.add(Counts.of(changed, "value") + " would be set anew.");
        return String.join("\n", lines);
    }
}
