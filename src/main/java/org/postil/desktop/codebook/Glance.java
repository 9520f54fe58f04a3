package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.project.CodeHistory;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Study;

/// What somebody who answers for a codebook wants to know of it at a glance.
///
/// @param size how large it is, in words
/// @param checks what may want to be put right, each with its codes; always the same ones
/// @param review the codes with codings that are older than the definition, most codings first
/// @param themes the codes at the top, in the order of the codebook
/// @param changes the codes whose definition was changed last, newest first, each once
record Glance(
        String size, List<Line> checks, List<Line> review, List<Line> themes, List<Line> changes) {
    /// Of nothing.
    static final Glance NONE = new Glance("", List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 12;

    Glance {
        checks = List.copyOf(checks);
        review = List.copyOf(review);
        themes = List.copyOf(themes);
        changes = List.copyOf(changes);
    }

    /// A line that leads to codes.
    ///
    /// @param count with its unit, for example `3 codes`
    /// @param detail a sentence, or when it was and who did it
    /// @param about the one code that it is about; null where it is about several
    /// @param codes in the order of the codebook; empty where there is nothing to do
    record Line(String title, String count, String detail, @Nullable Code about, List<UUID> codes) {
        Line {
            codes = List.copyOf(codes);
        }
    }

    /// @param history what became of the codes
    static Glance of(Study study, CodeHistory history) {
        return new Draft(study, history).glance();
    }

    private static final class Draft {
        private final Study study;
        private final Codebook codebook;
        private final CodeHistory history;
        private final Map<UUID, Set<UUID>> coders = new HashMap<>();
        private final Map<UUID, List<Coding>> older;
        private final Map<UUID, Integer> codings = new HashMap<>();

        Draft(Study study, CodeHistory history) {
            this.study = study;
            this.codebook = study.codebook();
            this.history = history;
            List<Code> all = codebook.entries().stream().map(Codebook.Entry::code).toList();
            this.older = Review.of(study, history, all);
            study.codings()
                    .forEach(it -> {
                        codings.merge(it.code(), 1, Integer::sum);
                        coders.computeIfAbsent(it.code(), key -> new HashSet<>()).add(it.coder());
                    });
        }

        Glance glance() {
            return new Glance(size(), checks(), review(), themes(), changes());
        }

        private String size() {
            List<Codebook.Entry> entries = codebook.entries();
            int levels = entries.stream().mapToInt(it -> it.depth() + 1).max().orElse(0);
            return String.join(
                    " · ",
                    number(entries.size(), "code"),
                    number(codebook.roots().size(), "theme"),
                    number(levels, "level"),
                    number(codings.values().stream().mapToLong(it -> it).sum(), "coding")
                            + " by all coders");
        }

        private List<Line> checks() {
            List<Line> lines = new ArrayList<>();
            Set<UUID> used = used();
            lines.add(
                    check(
                            "Never used",
                            "No coding by anybody, neither of the code nor of one below it",
                            "Every code has codings, or one below it has",
                            it -> !used.contains(it.id())));
            lines.addAll(untold());
            if (people() > 1) {
                Set<UUID> alone = usedByOne();
                lines.add(
                        check(
                                "Used by one coder only",
                                "The others may understand it otherwise, or not know it",
                                "Every code that is used is used by several coders",
                                it -> alone.contains(it.id())));
            }
            long waiting = older.values().stream().mapToLong(List::size).sum();
            lines.add(
                    check(
                            "Older codings to review",
                            number(waiting, "coding")
                                    + (waiting == 1 ? " was" : " were")
                                    + " made when the definition read otherwise",
                            "No coding is older than its code’s definition",
                            it -> older.containsKey(it.id())));
            return lines;
        }

        /// Of what coders are not told.
        private List<Line> untold() {
            return List.of(
                    check(
                            "Without a definition",
                            "Coders have only the name to go by",
                            "Every code has one",
                            it -> it.definition().isBlank()),
                    check(
                            "Without “Use when”",
                            "Nothing says what belongs to the code",
                            "Every code says what belongs to it",
                            it -> it.include().isBlank()),
                    check(
                            "Without “Not when”",
                            "Nothing says where the code ends",
                            "Every code says where it ends",
                            it -> it.exclude().isBlank()));
        }

        private Line check(String title, String some, String none, Predicate<Code> is) {
            List<UUID> codes =
                    codebook.entries().stream()
                            .map(Codebook.Entry::code)
                            .filter(is)
                            .map(Code::id)
                            .toList();
            String count = codes.isEmpty() ? "none" : number(codes.size(), "code");
            return new Line(title, count, codes.isEmpty() ? none : some, null, codes);
        }

        /// Those with a coding of their own or of a code below them.
        private Set<UUID> used() {
            Set<UUID> used = new HashSet<>();
            for (UUID code : coders.keySet()) {
                if (study.code(code) != null) {
                    used.addAll(codebook.withAncestors(code));
                }
            }
            return used;
        }

        /// How many people have coded; what a team agreed on is nobody's own.
        private long people() {
            return coders.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .filter(this::isPerson)
                    .count();
        }

        private Set<UUID> usedByOne() {
            return coders.entrySet().stream()
                    .filter(it -> it.getValue().stream().filter(this::isPerson).count() == 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private boolean isPerson(UUID id) {
            Coder coder = study.coder(id);
            return coder != null && !coder.isConsensus();
        }

        private List<Line> review() {
            return codebook.entries().stream()
                    .map(Codebook.Entry::code)
                    .filter(it -> older.containsKey(it.id()))
                    .sorted(Comparator.comparingInt((Code it) -> older(it).size()).reversed())
                    .map(it -> line(it, number(older(it).size(), "coding"), ""))
                    .toList();
        }

        /// With what is below them.
        private List<Line> themes() {
            List<Line> lines = new ArrayList<>();
            for (Code theme : codebook.roots()) {
                Set<UUID> all = codebook.withDescendants(theme.id());
                long sum = all.stream().mapToLong(it -> codings.getOrDefault(it, 0)).sum();
                String coded = number(sum, "coding") + " by all coders";
                lines.add(line(theme, number(all.size(), "code"), coded));
            }
            return lines;
        }

        private List<Coding> older(Code code) {
            return older.getOrDefault(code.id(), List.of());
        }

        private static Line line(Code code, String count, String detail) {
            return new Line(code.name(), count, detail, code, List.of(code.id()));
        }

        private record Changed(Code code, CodeHistory.Event event) {}

        private List<Line> changes() {
            return codebook.entries().stream()
                    .map(it -> changed(it.code()))
                    .filter(Objects::nonNull)
                    .sorted(
                            Comparator.comparingLong((Changed it) -> it.event().entry().sequence())
                                    .reversed())
                    .limit(MOST)
                    .map(it -> line(it.code(), what(it.event()), CodePast.when(it.event().entry())))
                    .toList();
        }

        private @Nullable Changed changed(Code code) {
            return history.of(code.id()).reversed().stream()
                    .filter(it -> it.kind() == CodeHistory.Kind.CHANGED && Review.isTold(it))
                    .findFirst()
                    .map(it -> new Changed(code, it))
                    .orElse(null);
        }

        /// For example `Definition, Not when`.
        private static String what(CodeHistory.Event event) {
            return event.fields().stream()
                    .map(CodeHistory.Field::field)
                    .filter(Review.TOLD::contains)
                    .map(CodePast::title)
                    .collect(Collectors.joining(", "));
        }
    }

    private static String number(long count, String unit) {
        return String.format(Locale.UK, "%,d %s%s", count, unit, count == 1 ? "" : "s");
    }
}
