package org.postil.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postil.study.Fit;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Study;

/// The sentences before a joint display: what it sets beside what, and what its authors judged.
final class JointIntroduction {
    private JointIntroduction() {}

    static String of(Study study, JointDisplay display) {
        int topics = display.rows().size();
        long figures =
                display.rows().stream()
                        .flatMap(it -> it.statistics().stream())
                        .distinct()
                        .map(study::statistic)
                        .filter(Objects::nonNull)
                        .count();
        List<String> groups =
                display.groups().stream().map(it -> SampleGroups.noun(it).many()).toList();
        String who = groups.isEmpty() ? "participants" : Wording.list(groups);
        String beside =
                figures == 0
                        ? ", without published figures"
                        : " beside "
                                + Wording.inWords((int) figures)
                                + (figures == 1 ? " published figure" : " published figures");
        return "This display sets out what "
                + who
                + " said on "
                + Wording.inWords(topics)
                + (topics == 1 ? " topic" : " topics")
                + beside
                + ". "
                + judged(display);
    }

    private static String judged(JointDisplay display) {
        Map<Fit, Integer> fits = new EnumMap<>(Fit.class);
        display.rows().stream().map(JointRow::fit).forEach(it -> fits.merge(it, 1, Integer::sum));
        int open = Objects.requireNonNullElse(fits.remove(Fit.NOT_JUDGED), 0);
        boolean reasoned =
                display.rows().stream()
                        .filter(it -> it.fit() == Fit.NOT_JUDGED)
                        .noneMatch(it -> it.reasoning().isBlank());
        if (fits.isEmpty()) {
            return "Its authors have not judged yet how the two sides stand to each other.";
        }
        if (fits.size() == 1 && open == 0 && display.rows().size() > 1) {
            return "All "
                    + Wording.inWords(display.rows().size())
                    + " were judged "
                    + fits.keySet().iterator().next().words()
                    + ".";
        }
        List<String> judged = new ArrayList<>();
        fits.forEach((fit, rows) -> judged.add(Wording.inWords(rows) + " " + fit.words()));
        String rest =
                open == 0
                        ? "."
                        : "; "
                                + Wording.inWords(open)
                                + (open == 1
                                        ? reasoned ? " was left unjudged." : " is not judged yet."
                                        : reasoned
                                                ? " were left unjudged."
                                                : " are not judged yet.");
        return "Of its rows the authors judged " + Wording.list(judged) + rest;
    }
}
