package org.postil.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What memos are about, as tables name it: a kind and a name.
///
/// What has no name of its own, such as a coding, goes by its id; a memo on something that is gone
/// has the kind `other` and the id of what it was about.
public final class MemoSubjects {
    /// The kind of a memo about the study itself.
    public static final String STUDY = "study";

    private static final String OTHER = "other";

    /// The kinds that have names, in the order in which they are printed.
    public static final List<String> NAMED =
            List.of(
                    "code",
                    "participant",
                    "transcript",
                    "question",
                    "attribute",
                    "coder",
                    "joint display");

    private final Study study;
    private final Map<UUID, Entity> entities;

    /// What a memo is about.
    ///
    /// @param name empty for the study
    public record Subject(String kind, String name) {}

    public MemoSubjects(Study study) {
        this.study = study;
        this.entities =
                study.entities().stream()
                        .collect(
                                Collectors.toMap(
                                        Entity::id,
                                        Function.identity(),
                                        (first, second) -> first,
                                        LinkedHashMap::new));
    }

    /// The kind and the name of what a memo is about.
    public Subject of(@Nullable UUID about) {
        if (about == null) {
            return new Subject(STUDY, "");
        }
        return switch (entities.get(about)) {
            case Code it -> new Subject("code", study.codebook().shortName(it.id()));
            case Participant it -> new Subject("participant", it.name());
            case Transcript it -> new Subject("transcript", it.name());
            case Question it -> new Subject("question", it.name());
            case Attribute it -> new Subject("attribute", it.name());
            case Coder it -> new Subject("coder", it.name());
            case JointDisplay it -> new Subject("joint display", it.name());
            case null -> new Subject(OTHER, about.toString());
            case Entity it ->
                    new Subject(
                            it.getClass()
                                    .getSimpleName()
                                    .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                                    .toLowerCase(Locale.ROOT),
                            about.toString());
        };
    }

    /// The same as people read it: names in words, and figures by their place in print. Files that
    /// are read again need [#of].
    public Subject shown(@Nullable UUID about) {
        Subject subject = of(about);
        return switch (about == null ? null : entities.get(about)) {
            case Attribute it -> new Subject(subject.kind(), AttributeName.shown(it.name()));
            case PublishedStatistic it -> new Subject(subject.kind(), it.place());
            case null -> subject;
            case Entity it -> subject;
        };
    }

    /// The id of what a row is about; null for the study.
    ///
    /// @throws Problem if the study holds nothing of that kind and name
    public @Nullable UUID find(String kind, String name) {
        String word = Names.key(kind);
        if (word.equals(STUDY) || word.isEmpty() && name.isEmpty()) {
            return null;
        }
        if (name.isEmpty()) {
            throw new Problem(
                    "The memo is about a " + word + " without a name.", "Fill the column about.");
        }
        Optional<? extends Entity> found =
                switch (word) {
                    case "code" -> Optional.of(study.codebook().named(name));
                    case "participant" -> study.participantNamed(name);
                    case "transcript" -> study.transcriptNamed(name);
                    case "question" -> study.questionNamed(name);
                    case "attribute" -> study.attributeNamed(name);
                    case "coder" -> study.coderNamed(name);
                    case "joint display" ->
                            study.jointDisplays().stream()
                                    .filter(it -> Names.same(it.name(), name))
                                    .findFirst();
                    default -> byId(word, name);
                };
        return found.orElseThrow(() ->
                        new Problem(
                                "There is no " + word + " “" + name + "” in the study.",
                                "Import it first, or correct the name."))
                .id();
    }

    private Optional<Entity> byId(String kind, String id) {
        Entity entity = id.matches("[0-9a-fA-F-]{36}") ? entities.get(UUID.fromString(id)) : null;
        if (entity == null) {
            throw new Problem(
                    "“" + kind + "” with “" + id + "” is nothing that a memo can be about.",
                    "Write "
                            + STUDY
                            + ", "
                            + String.join(", ", NAMED)
                            + ", or for anything else its id.");
        }
        return Optional.of(entity);
    }

    /// What a memo points at, one thing a line: its kind, a colon and its name. What is gone is
    /// left out.
    public String lines(List<UUID> links) {
        return links.stream()
                .filter(entities::containsKey)
                .map(this::of)
                .map(it -> it.kind() + ": " + it.name())
                .collect(Collectors.joining("\n"));
    }

    /// The ids of what such lines name, each once.
    ///
    /// @throws Problem if a line names nothing that is in the study
    public List<UUID> linked(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    int colon = line.indexOf(':');
                    UUID id =
                            colon < 0
                                    ? null
                                    : find(
                                            line.substring(0, colon),
                                            line.substring(colon + 1).strip());
                    if (id == null) {
                        throw new Problem(
                                "“" + line.strip() + "” is nothing that a memo can point at.",
                                "Write each link on a line of its own, such as code: Work.");
                    }
                    return id;
                })
                .distinct()
                .toList();
    }
}
