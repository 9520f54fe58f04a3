package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Crosstab;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.desktop.kit.Preferences;
import org.postil.study.Attribute;
import org.postil.study.Code;
import org.postil.study.Problem;
import org.postil.study.Study;

/// What somebody chose to compare.
///
/// @param codes whose rows are shown; none = all
/// @param below whether the codes below the chosen ones have rows too
/// @param withChildren whether a code counts the codes below it too
/// @param across what the columns are
/// @param by attributes whose values are the groups, by name; none = the total alone
/// @param unit what is counted; matters for groups alone
/// @param show how it is printed
/// @param record whose coding, as [CodingOfRecord#named] reads it
/// @param at a milestone's name; empty for now
record Choices(
        List<UUID> codes,
        boolean below,
        boolean withChildren,
        Across across,
        List<String> by,
        Unit unit,
        Show show,
        String record,
        String at) {
    /// What the columns are.
    enum Across {
        GROUPS,
        TRANSCRIPTS,
        PARTICIPANTS
    }

    /// How a cell is printed.
    enum Show {
        /// `6 of 8 asked` or a plain count; by transcript or participant the number of codings.
        COUNT,
        /// Percentages of each group; by transcript or participant 1 or 0.
        COLUMN,
        /// Percentages of each code.
        ROW;

        Crosstab.Percent percent() {
            return switch (this) {
                case COUNT -> Crosstab.Percent.NONE;
                case COLUMN -> Crosstab.Percent.COLUMN;
                case ROW -> Crosstab.Percent.ROW;
            };
        }
    }

    private static final String STATUS = "mover_status";

    Choices {
        codes = List.copyOf(codes);
        by = List.copyOf(by);
    }

    /// What a study is compared by at first: mover status where it has that, else its first
    /// attribute with two to six values.
    static Choices first(Study study) {
        List<String> by =
                study.attributeNamed(STATUS).isPresent()
                        ? List.of(STATUS)
                        : study.attributes().stream()
                                .filter(it -> it.values().size() >= 2 && it.values().size() <= 6)
                                .limit(1)
                                .map(Attribute::name)
                                .toList();
        return new Choices(
                List.of(), true, true, Across.GROUPS, by, Unit.PARTICIPANTS, Show.COUNT, "", "");
    }

    Choices withCodes(List<UUID> others) {
        return new Choices(others, below, withChildren, across, by, unit, show, record, at);
    }

    Choices withBelow(boolean other) {
        return new Choices(codes, other, withChildren, across, by, unit, show, record, at);
    }

    Choices withChildren(boolean other) {
        return new Choices(codes, below, other, across, by, unit, show, record, at);
    }

    Choices withAcross(Across other) {
        return new Choices(
                codes,
                below,
                withChildren,
                other,
                by,
                unit,
                other != across && show == Show.ROW ? Show.COUNT : show,
                record,
                at);
    }

    /// With groups of these attributes.
    Choices withBy(List<String> names) {
        return new Choices(
                codes, below, withChildren, Across.GROUPS, names, unit, show, record, at);
    }

    Choices withUnit(Unit other) {
        return new Choices(codes, below, withChildren, across, by, other, show, record, at);
    }

    Choices withShow(Show other) {
        return new Choices(codes, below, withChildren, across, by, unit, other, record, at);
    }

    Choices withRecord(String other) {
        return new Choices(codes, below, withChildren, across, by, unit, show, other, at);
    }

    Choices withAt(String other) {
        return new Choices(codes, below, withChildren, across, by, unit, show, record, other);
    }

    /// The same without what the study does not hold.
    Choices within(Study study) {
        boolean known =
                at.isEmpty() || study.milestones().stream().anyMatch(it -> it.name().equals(at));
        return new Choices(
                codes.stream().filter(it -> study.code(it) != null).toList(),
                below,
                withChildren,
                across,
                by.stream().filter(it -> study.attributeNamed(it).isPresent()).toList(),
                unit,
                show,
                isRecord(study) ? record : "",
                known ? at : "");
    }

    private boolean isRecord(Study study) {
        try {
            CodingOfRecord.named(record, study);
            return true;
        } catch (Problem unknown) {
            // A coder who is gone: the default is taken instead, and the chip says so.
            return false;
        }
    }

    /// The codes that have rows.
    List<UUID> rows(Study study) {
        if (codes.isEmpty()) {
            return below ? List.of() : study.codebook().roots().stream().map(Code::id).toList();
        }
        if (!below) {
            return codes;
        }
        List<UUID> all = new ArrayList<>();
        codes.forEach(it -> all.addAll(study.codebook().withDescendants(it)));
        return all.stream().distinct().toList();
    }

    /// What is counted.
    Scope scope(Study study) {
        return new Scope(
                List.of(),
                rows(study),
                withChildren,
                CodingOfRecord.named(record, study),
                List.of(),
                List.of(),
                at.isEmpty() ? Scope.NOW : at);
    }

    List<Attribute> attributes(Study study) {
        return by.stream()
                .map(it -> study.attributeNamed(it).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /// @param key before the names of the preferences
    void keep(Preferences preferences, String key) {
        preferences.putList(key + "codes", codes.stream().map(UUID::toString).toList());
        preferences.put(key + "below", below);
        preferences.put(key + "children", withChildren);
        preferences.put(key + "across", across.name());
        preferences.putList(key + "by", by);
        preferences.put(key + "total", by.isEmpty());
        preferences.put(key + "unit", unit.word());
        preferences.put(key + "show", show.name());
        preferences.put(key + "record", record);
        preferences.put(key + "at", at);
    }

    /// What was kept, as far as the study still holds it; [#first] where nothing was.
    static Choices kept(Preferences preferences, String key, Study study) {
        Choices first = first(study);
        List<String> by = preferences.list(key + "by");
        boolean total = preferences.flag(key + "total", false);
        return new Choices(
                        preferences.list(key + "codes").stream().map(UUID::fromString).toList(),
                        preferences.flag(key + "below", first.below()),
                        preferences.flag(key + "children", first.withChildren()),
                        named(Across.values(), preferences.text(key + "across", "")),
                        by.isEmpty() && !total ? first.by() : by,
                        named(Unit.values(), unit(preferences.text(key + "unit", ""))),
                        named(Show.values(), preferences.text(key + "show", "")),
                        preferences.text(key + "record", ""),
                        preferences.text(key + "at", ""))
                .within(study);
    }

    private static String unit(String word) {
        return word.isEmpty() ? Unit.PARTICIPANTS.name() : word.toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
