package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Matching;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Study;

/// One line of the coding palette: a code that is there, or one that would be made.
sealed interface CodeChoice {
    /// A code of the codebook.
    record Known(Code code, String path) implements CodeChoice {}

    /// A new code.
    ///
    /// @param parent null for the top
    record Fresh(String name, @Nullable Code parent) implements CodeChoice {}

    /// The codes that match what was typed, best first: by their name, then by their path. Where
    /// nothing is typed, those used lately come first. A new code of the name that was typed comes
    /// last, unless one is called so.
    static List<CodeChoice> matching(String typed, Study study, List<Code> recent) {
        Codebook book = study.codebook();
        List<CodeChoice> found = new ArrayList<>();
        String name = typed.strip();
        List<Codebook.Entry> entries = new ArrayList<>();
        if (name.isEmpty()) {
            recent.forEach(it -> entries.add(book.entry(it.id())));
            book.entries().stream().filter(it -> !recent.contains(it.code())).forEach(entries::add);
        } else {
            entries.addAll(Matching.best(name, book.entries(), it -> it.code().name()));
            Matching.best(name, book.entries(), Codebook.Entry::path).stream()
                    .filter(it -> !entries.contains(it))
                    .forEach(entries::add);
        }
        entries.forEach(it -> found.add(new Known(it.code(), it.path())));
        boolean taken = entries.stream().anyMatch(it -> it.code().name().equalsIgnoreCase(name));
        if (!name.isEmpty() && !taken) {
            found.add(new Fresh(name, null));
        }
        return found;
    }

    /// Where a new code of this name could stand: at the top, below the chosen codes, below any
    /// other.
    static List<CodeChoice> places(String typed, Study study, List<UUID> chosen) {
        String name = typed.strip();
        List<CodeChoice> found = new ArrayList<>();
        if (!name.isEmpty()) {
            found.add(new Fresh(name, null));
            for (UUID id : chosen) {
                found.add(new Fresh(name, study.codebook().entry(id).code()));
            }
            study.codebook().entries().stream()
                    .filter(it -> !chosen.contains(it.code().id()))
                    .forEach(it -> found.add(new Fresh(name, it.code())));
        }
        return found;
    }
}
