package org.postil.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Who said it, in print: a template of attributes that describes a participant without naming
/// them, such as `Female, 30–49, affluent area (moved from disadvantaged area)`.
///
/// The template uses the attributes `gender`, `age_band`, `area_type`, `origin_area_type`,
/// `mover_status` and `mode` as far as a participant has them; an exact age is never printed. A
/// participant without any of the first three is `Participant P01`, and one whose name could be a
/// person's is numbered instead of named.
public final class Attribution {
    /// For quotes in which no participant speaks.
    public static final String INTERVIEWER = "Interviewer";

    /// For quotes whose speaker is bound to no participant.
    public static final String UNKNOWN = "Participant not described";

    private static final Pattern DIGITS_HYPHEN =
            Pattern.compile("(?<=\\d)\\s*[-\u2013]\\s*(?=\\d)");
    private static final Pattern EXACT_AGE = Pattern.compile("\\s*\\d{1,3}\\s*");
    private static final Pattern PSEUDONYM =
            Pattern.compile("\\p{L}{0,4}[ _-]?\\d+(?:[ _-]\\p{L}{0,4}\\d+)*");
    private static final Set<String> FOCUS_GROUP = Set.of("focus group", "focus groups", "fg");

    private static final int FOCUS_GROUP_SIZE = 3;

    private final Set<UUID> together;
    private final Map<UUID, Participant> participants = new HashMap<>();
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private final Map<String, UUID> attributes = new HashMap<>();

    private Attribution(Study study) {
        together = together(study);
        for (Attribute attribute : study.attributes()) {
            attributes.putIfAbsent(nameKey(attribute.name()), attribute.id());
        }
        int rank = 1;
        for (Participant participant : study.participants()) {
            participants.put(participant.id(), participant);
            ranks.put(participant.id(), rank++);
        }
    }

    public static Attribution of(Study study) {
        return new Attribution(study);
    }

    /// The label of one participant.
    ///
    /// @throws IllegalArgumentException if the study has no such participant
    public String of(UUID id) {
        Participant participant = participants.get(id);
        if (participant == null) {
            throw new IllegalArgumentException("No participant has the id " + id);
        }
        List<String> parts = new ArrayList<>();
        add(parts, value(participant, "gender"));
        String age = ageBand(participant);
        add(parts, age);
        String area = area(participant);
        add(parts, area);
        if (parts.isEmpty()) {
            return nameFree(participant);
        }
        if (isFocusGroup(participant)) {
            return joined("Focus group participant", age, area);
        }
        return value(participant, "gender") == null
                ? joined("Participant", age, area)
                : Wording.sentence(String.join(", ", parts));
    }

    /// The label of a quote in which these participants speak: each different label once.
    public String of(Collection<UUID> speaking) {
        Set<String> labels = new LinkedHashSet<>();
        speaking.forEach(id -> labels.add(of(id)));
        return labels.isEmpty() ? UNKNOWN : String.join("; ", labels);
    }

    /// `Participant P01`, or with a number where the name could be a person's.
    private String nameFree(Participant participant) {
        boolean free = PSEUDONYM.matcher(participant.name().strip()).matches();
        return "Participant "
                + (free ? participant.name().strip() : ranks.getOrDefault(participant.id(), 0));
    }

    /// Whether the participant took part in a focus group: by the attribute `mode`, and where that
    /// is not recorded, if they spoke only where at least two other participants did.
    boolean isFocusGroup(Participant participant) {
        String mode = value(participant, "mode");
        return mode == null ? together.contains(participant.id()) : isFocusGroup(mode);
    }

    private static Set<UUID> together(Study study) {
        Set<UUID> together = new HashSet<>();
        Set<UUID> apart = new HashSet<>();
        for (Transcript transcript : study.transcripts()) {
            List<UUID> speaking =
                    study.voices().of(transcript.id()).stream()
                            .map(Speaker::participant)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            (speaking.size() >= FOCUS_GROUP_SIZE ? together : apart).addAll(speaking);
        }
        together.removeAll(apart);
        return together;
    }

    static boolean isFocusGroup(String mode) {
        return FOCUS_GROUP.contains(nameKey(mode).replace('_', ' ').replaceFirst("\\s*\\d+$", ""));
    }

    /// `disadvantaged area`, for movers with where they moved from.
    private @Nullable String area(Participant participant) {
        String area = areaWords(value(participant, "area_type"));
        String origin = areaWords(value(participant, "origin_area_type"));
        if (isFocusGroup(participant)) {
            return area;
        }
        return switch (statusOf(participant)) {
            case MOVED -> origin == null ? area : withOrigin(area, origin);
            case RETURNED -> area == null ? "returned" : area + " (returned)";
            case OTHER -> area;
        };
    }

    private static String withOrigin(@Nullable String area, String origin) {
        if (area == null) {
            return "moved from " + origin;
        }
        String from = area.equals(origin) ? "another " + origin : origin;
        return area + " (moved from " + from + ")";
    }

    private enum Status {
        MOVED,
        RETURNED,
        OTHER
    }

    private Status statusOf(Participant participant) {
        String status = value(participant, "mover_status");
        String key = status == null ? "" : Names.key(status);
        if (key.startsWith("return")) {
            return Status.RETURNED;
        }
        return key.startsWith("mover") || key.equals("moved") ? Status.MOVED : Status.OTHER;
    }

    private @Nullable String ageBand(Participant participant) {
        String band = value(participant, "age_band");
        if (band == null || EXACT_AGE.matcher(band).matches()) {
            return null;
        }
        return dashed(band);
    }

    /// `30–49` for `30-49`.
    static String dashed(String band) {
        return DIGITS_HYPHEN.matcher(band).replaceAll("\u2013");
    }

    /// Whether an attribute holds exact ages, which are never printed.
    static boolean isExactAge(Attribute attribute, Collection<Participant> people) {
        List<String> values =
                people.stream()
                        .map(it -> it.values().getOrDefault(attribute.id(), ""))
                        .filter(it -> !it.isBlank())
                        .toList();
        return nameKey(attribute.name()).matches("age|.*_age|age_.*")
                && !values.isEmpty()
                && values.stream().anyMatch(it -> EXACT_AGE.matcher(it).matches());
    }

    private static @Nullable String areaWords(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String words = Names.key(value).replace('_', ' ');
        return words.endsWith("area") ? words : words + " area";
    }

    private @Nullable String value(Participant participant, String attribute) {
        UUID id = attributes.get(attribute);
        String value = id == null ? null : participant.values().get(id);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String joined(String who, @Nullable String age, @Nullable String area) {
        List<String> parts = new ArrayList<>(List.of(who));
        add(parts, age);
        add(parts, area);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static String nameKey(String name) {
        return Names.key(name).replace(' ', '_').replace('-', '_');
    }
}
