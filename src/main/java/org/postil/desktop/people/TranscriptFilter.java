package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Matching;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Which transcripts somebody looks for: every word typed is in their name, in a value of their
/// participants, or in the name of a code that stands in them.
final class TranscriptFilter {
    private record Word(String word, Set<UUID> codes) {}

    private final List<Word> words = new ArrayList<>();

    TranscriptFilter(String typed, Codebook codebook) {
        for (String word : Matching.fold(typed).strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(new Word(word, codes(word, codebook)));
            }
        }
    }

    private static Set<UUID> codes(String word, Codebook codebook) {
        Set<UUID> found = new HashSet<>();
        codebook.entries()
                .forEach(entry -> {
                    Code code = entry.code();
                    if (Matching.fold(code.name()).contains(word)) {
                        found.add(code.id());
                    }
                });
        return found;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean admits(TranscriptRow row) {
        for (Word word : words) {
            if (!row.words().contains(word.word())
                    && row.codes().stream().noneMatch(word.codes()::contains)) {
                return false;
            }
        }
        return true;
    }

    /// The groups with what is looked for; none is empty.
    List<TranscriptListing.Group> of(List<TranscriptListing.Group> groups) {
        if (isEmpty()) {
            return groups;
        }
        return groups.stream()
                .map(it ->
                        new TranscriptListing.Group(
                                it.title(), it.rows().stream().filter(this::admits).toList()))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }
}
