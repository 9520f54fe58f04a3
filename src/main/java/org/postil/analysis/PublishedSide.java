package org.postil.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// The published figures of a joint display in words: a line each as printed, their sources with
/// numbers, and what their tables say about stars, controls, groups, places and years.
final class PublishedSide {
    private final Study study;
    private final List<PublishedStatistic> used;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    PublishedSide(Study study, JointDisplay display) {
        this.study = study;
        this.used =
                display.rows().stream().flatMap(row -> figures(row).stream()).distinct().toList();
        used.forEach(it -> numbers.putIfAbsent(source(it), numbers.size() + 1));
    }

    /// The figures of a row in its order; figures that the study no longer holds are left out.
    private List<PublishedStatistic> figures(JointRow row) {
        return row.statistics().stream().map(study::statistic).filter(Objects::nonNull).toList();
    }

    /// One line a figure: what it measures, as printed, its base, and the number of its source.
    List<String> lines(JointRow row) {
        return figures(row).stream().map(this::line).toList();
    }

    private String line(PublishedStatistic figure) {
        StringBuilder line = new StringBuilder(label(figure)).append(": ");
        line.append(figure.printed().isBlank() ? "not printed" : signed(figure.printed().strip()));
        line.append(unit(figure)).append(direction(figure));
        BigDecimal error = figure.standardError();
        if (error != null && !figure.printed().contains("(")) {
            line.append(" (standard error ").append(error.toPlainString()).append(')');
        }
        String hedge = figure.hedge().strip();
        if (!hedge.isEmpty() && !figure.printed().contains(hedge)) {
            line.append(" (“").append(hedge).append("”)");
        }
        if (isDerived(figure)) {
            line.append(derived(figure));
        }
        Integer base = figure.base();
        line.append(base == null ? "; n not printed" : "; n " + Wording.number(base));
        return line.append(" [").append(numbers.get(source(figure))).append(']').toString();
    }

    /// With a true minus before numbers: a hyphen may be left behind at the end of a line.
    private static String signed(String printed) {
        return printed.replaceAll("(?<![\\p{L}\\p{N}])-(?=[\\d.])", "−");
    }

    /// The sign of a figure below 0 whose printed form shows none, because the text around it gave
    /// the direction in words.
    private static String direction(PublishedStatistic figure) {
        BigDecimal value = figure.value();
        boolean shown =
                figure.printed().matches("(?s).*([-−]|less|lower|fewer|below).*")
                        || !hasDigit(figure);
        return value == null || value.signum() >= 0 || shown
                ? ""
                : " (below 0: " + signed(value.toPlainString()) + ")";
    }

    /// The row's label, the column's, and the group where neither names it.
    static String label(PublishedStatistic figure) {
        List<String> parts = new ArrayList<>();
        parts.add(figure.row().strip());
        if (!figure.column().isBlank()) {
            parts.add(figure.column().strip());
        }
        String so = String.join(", ", parts).toLowerCase(Locale.ROOT);
        if (!figure.model().isBlank() && !so.contains(figure.model().toLowerCase(Locale.ROOT))) {
            parts.add(figure.model().strip());
        }
        if (!figure.group().isBlank() && !so.contains(figure.group().toLowerCase(Locale.ROOT))) {
            parts.add(figure.group().strip());
        }
        return String.join(", ", parts.stream().filter(it -> !it.isEmpty()).toList());
    }

    /// The unit in words, where there is a number and neither it nor its labels show the unit.
    private static String unit(PublishedStatistic figure) {
        String shown = (figure.row() + figure.column() + figure.printed()).toLowerCase(Locale.ROOT);
        return hasDigit(figure) ? unit(figure.unit(), shown) : "";
    }

    private static String unit(String unit, String shown) {
        return switch (unit) {
            case "percent" -> shown.contains("%") ? "" : "%";
            case "percentage_points" -> shown.contains("point") ? "" : " percentage points";
            case "gbp" -> shown.contains("£") ? "" : " pounds";
            case "coefficient" -> shown.contains("coefficient") ? "" : " (coefficient)";
            case "marginal_effect" -> " (marginal effect)";
            default -> "";
        };
    }

    private static boolean hasDigit(PublishedStatistic figure) {
        return figure.printed().chars().anyMatch(Character::isDigit);
    }

    private static boolean isDerived(PublishedStatistic figure) {
        return figure.derived().strip().equalsIgnoreCase("yes");
    }

    private static String derived(PublishedStatistic figure) {
        BigDecimal value = figure.value();
        if (value == null || hasDigit(figure)) {
            return " (derived, not printed as such)";
        }
        String number = value.toPlainString() + unit(figure.unit(), "");
        return " (as a figure: " + number + ", derived)";
    }

    /// The table, its source and its notes as printed.
    static String source(PublishedStatistic figure) {
        List<String> parts = new ArrayList<>();
        String title = figure.title().strip();
        parts.add(figure.table().strip() + (title.isEmpty() ? "" : ", " + title));
        if (!figure.source().isBlank()) {
            parts.add("Source as printed: " + figure.source().strip());
        }
        if (!figure.notes().isBlank()) {
            parts.add("Notes as printed: " + figure.notes().strip());
        }
        return String.join(" ", parts.stream().map(Wording::stopped).toList());
    }

    /// The sources in the order of their numbers.
    List<String> sources() {
        return List.copyOf(numbers.keySet());
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    /// What the stars mean, what was adjusted for, and with whom the estimates compare.
    List<String> readingNotes() {
        List<String> notes = new ArrayList<>();
        boolean starred = used.stream().anyMatch(it -> !it.stars().isBlank());
        if (starred) {
            String legends = said(it -> it.stars().isBlank() ? "" : legend(it));
            notes.add("Stars are the publications’ own. " + legends);
        }
        String controls = said(it -> it.controls().isBlank() ? "" : adjusted(it));
        if (!controls.isEmpty()) {
            notes.add("Adjusted figures. " + controls);
        }
        String reference = said(it -> prefixed("compared with ", it.reference()));
        if (!reference.isEmpty()) {
            notes.add("Reference categories. " + reference);
        }
        if (used.stream().anyMatch(PublishedSide::isDerived)) {
            notes.add(
                    "“Derived” marks a figure that was computed or put from words into numbers and"
                            + " was not printed as such.");
        }
        return notes;
    }

    private static String legend(PublishedStatistic figure) {
        return figure.legend().isBlank() ? "no legend printed" : figure.legend();
    }

    private static String adjusted(PublishedStatistic figure) {
        String model = figure.model().isBlank() ? "" : figure.model().strip() + " ";
        return model + "controls for " + figure.controls().strip();
    }

    private static String prefixed(String prefix, String text) {
        return text.isBlank() ? "" : prefix + text.strip();
    }

    /// How the publications define their groups.
    String definitions() {
        return said(PublishedStatistic::definition);
    }

    String geographies() {
        return said(PublishedStatistic::geography);
    }

    String periods() {
        return said(PublishedStatistic::period);
    }

    String populations() {
        return said(PublishedStatistic::population);
    }

    /// What the figures say of themselves, each different thing once, after the numbers of the
    /// sources that say it; empty where none says anything.
    private String said(Function<PublishedStatistic, String> what) {
        Map<String, Set<Integer>> by = new LinkedHashMap<>();
        for (PublishedStatistic figure : used) {
            String text = what.apply(figure).strip();
            if (!text.isEmpty()) {
                by.computeIfAbsent(text, key -> new LinkedHashSet<>())
                        .add(numbers.getOrDefault(source(figure), 0));
            }
        }
        return by.entrySet().stream()
                .map(it -> numbers(it.getValue()) + ": " + Wording.stopped(it.getKey()))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(Set<Integer> numbers) {
        return Wording.list(numbers.stream().sorted().map(it -> "[" + it + "]").toList());
    }
}
