package org.postil.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Lists the attributions that single somebody out: labels that fewer than `k` participants of the
/// sample carry.
///
/// A label is looked at whole, over the whole report, because everything that is printed under one
/// label adds up.
///
/// @param k the least number of people that a label should fit
/// @param narrow the labels that fit fewer, in alphabetical order, with the number they fit
public record KRule(int k, List<Label> narrow) {
    /// The default of `k`.
    public static final int DEFAULT_K = 3;

    /// @param participants of the sample who carry it, at least 1
    public record Label(String label, int participants) {}

    public KRule {
        narrow = List.copyOf(narrow);
    }

    /// @param sample everybody a reader could think of
    /// @param printed the participants whose quotes are printed; only their labels are looked at
    public static KRule of(
            Attribution attribution, Collection<UUID> sample, Collection<UUID> printed, int k) {
        Map<String, Integer> carriers = new TreeMap<>();
        sample.forEach(id -> carriers.merge(attribution.of(id), 1, Integer::sum));
        List<String> used = printed.stream().map(attribution::of).distinct().sorted().toList();
        List<Label> narrow = new ArrayList<>();
        for (String label : used) {
            int count = carriers.getOrDefault(label, 0);
            if (count > 0 && count < k) {
                narrow.add(new Label(label, count));
            }
        }
        return new KRule(k, narrow);
    }

    /// What a reader or an ethics board has to know, in a paragraph.
    public String note() {
        if (narrow.isEmpty()) {
            return "Every attribution printed here fits at least "
                    + Wording.count(k, "participant")
                    + " of the sample.";
        }
        List<String> labels =
                narrow.stream()
                        .map(it ->
                                "“"
                                        + it.label()
                                        + "” ("
                                        + Wording.count(it.participants(), "participant")
                                        + ")")
                        .toList();
        return "These attributions fit "
                + (k == DEFAULT_K ? "one or two people" : "fewer than " + k + " people")
                + " of the sample; what is quoted under one of them can be read together: "
                + String.join("; ", labels)
                + ".";
    }
}
