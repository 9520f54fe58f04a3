package org.postil.analysis;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.postil.study.Coding;
import org.postil.study.QuotePlace;
import org.postil.study.Study;

/// Leads from a quote in print back to its place in the transcripts.
public final class QuoteBookmarks {
    private static final int DIGITS = 32;
    private static final String START = "q_";

    private QuoteBookmarks() {}

    /// The coding that a bookmark of [Block.Quote] stands for, if the study holds it.
    public static Optional<Coding> coding(Study study, String bookmark) {
        return id(bookmark)
                .flatMap(id -> study.codings().filter(it -> it.id().equals(id)).findFirst());
    }

    /// The place that a bookmark stands for: that of a coding, or one that the author of a joint
    /// display chose; empty for a stretch that no single coding covers.
    public static Optional<QuotePlace> place(Study study, String bookmark) {
        return coding(study, bookmark)
                .map(it -> new QuotePlace(it.transcript(), it.span()))
                .or(() -> id(bookmark).flatMap(id -> chosen(study, id)));
    }

    private static Optional<QuotePlace> chosen(Study study, UUID id) {
        return study.jointDisplays().stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(it -> it.quotes().stream())
                .filter(it -> Anchors.idOf(it).equals(id))
                .filter(it -> Objects.nonNull(study.transcript(it.transcript())))
                .findFirst();
    }

    private static Optional<UUID> id(String bookmark) {
        String digits =
                bookmark.startsWith(START) && bookmark.length() >= START.length() + DIGITS
                        ? bookmark.substring(START.length(), START.length() + DIGITS)
                        : "";
        return digits.matches("[0-9a-f]{32}")
                ? Optional.of(
                        UUID.fromString(
                                digits.replaceFirst(
                                        "(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}
