package org.postil.desktop.kit;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// One line of a list in which a code is chosen by typing: a code that is there, one that would be
/// made, or the top of the codebook.
public sealed interface CodeLine {
    /// A code of the codebook.
    record Known(Codebook.Entry entry) implements CodeLine {
        public Code code() {
            return entry.code();
        }
    }

    /// A new code.
    ///
    /// @param parent null for the top
    record Fresh(String name, @Nullable Code parent) implements CodeLine {}

    /// Above all codes.
    record Top() implements CodeLine {}

    /// The codes that match what was typed, best first: by their name, then by their path. Nothing
    /// typed keeps all in their order.
    static List<CodeLine> known(String typed, List<Codebook.Entry> entries) {
        List<Codebook.Entry> found =
                new ArrayList<>(Matching.best(typed, entries, it -> it.code().name()));
        Matching.best(typed, entries, Codebook.Entry::path).stream()
                .filter(it -> !found.contains(it))
                .forEach(found::add);
        return found.stream().<CodeLine>map(Known::new).toList();
    }

    /// As [#known]; where nothing is typed, codes used lately come first. A new code of the name
    /// that was typed comes last, unless one is called so.
    static List<CodeLine> knownOrFresh(String typed, Codebook book, List<Code> recent) {
        String name = typed.strip();
        List<Codebook.Entry> entries = new ArrayList<>();
        recent.forEach(it -> entries.add(book.entry(it.id())));
        book.entries().stream().filter(it -> !recent.contains(it.code())).forEach(entries::add);
        List<CodeLine> found =
                new ArrayList<>(known(name, name.isEmpty() ? entries : book.entries()));
        boolean taken =
                book.entries().stream().anyMatch(it -> it.code().name().equalsIgnoreCase(name));
        if (!name.isEmpty() && !taken) {
            found.add(new Fresh(name, null));
        }
        return found;
    }

    /// Where a new code of this name could stand: at the top, below the chosen codes, below any
    /// other.
    static List<CodeLine> places(String typed, Codebook book, List<UUID> chosen) {
        String name = typed.strip();
        List<CodeLine> found = new ArrayList<>();
        if (!name.isEmpty()) {
            found.add(new Fresh(name, null));
            for (UUID id : chosen) {
                found.add(new Fresh(name, book.entry(id).code()));
            }
            book.entries().stream()
                    .filter(it -> !chosen.contains(it.code().id()))
                    .forEach(it -> found.add(new Fresh(name, it.code())));
        }
        return found;
    }

    /// How the line looks in a [Palette].
    ///
    /// @param key at its right end; may be empty
    default PaletteRow row(String key) {
        return switch (this) {
            case Known known ->
                    new PaletteRow(
                            new Swatch(CodeColour.swatch(known.code())),
                            known.code().name(),
                            above(known.entry()),
                            key,
                            true);
            case Fresh made -> {
                Code parent = made.parent();
                yield new PaletteRow(
                        new Swatch(parent == null ? Color.GRAY : CodeColour.swatch(parent)),
                        "New code “" + made.name() + "”",
                        parent == null ? "at the top" : "below " + parent.name(),
                        key,
                        true);
            }
            case Top top -> new PaletteRow(null, "At the top of the codebook", "", key, true);
        };
    }

    private static String above(Codebook.Entry entry) {
        int cut = entry.path().length() - entry.code().name().length();
        return entry.path().substring(0, Math.max(0, cut - Code.PATH_SEPARATOR.length()));
    }
}
