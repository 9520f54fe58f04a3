package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Coded;
import org.postil.analysis.Counted;
import org.postil.analysis.Group;
import org.postil.analysis.Groups;
import org.postil.analysis.QuoteView;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.desktop.kit.Counts;
import org.postil.report.Table;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Seen;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// The quotes behind a cell of a table.
///
/// @param head the code and the group
/// @param printed the cell as it is printed
/// @param total how many quotes there are
/// @param spread participants with their numbers of quotes, most first
/// @param quotes by transcript and place; of very many the first
/// @param hidden how many codings are not to be seen yet, in words; empty where none
record CellQuotes(
        String head,
        String printed,
        int total,
        List<Voice> spread,
        List<QuoteView> quotes,
        String hidden) {
    /// More quotes than these are not read at once.
    static final int MOST = 200;

    private static final int MOST_VOICES = 12;

    /// How many quotes somebody gave.
    record Voice(String name, int quotes) {}

    /// What tells a quote from the others, also where no single coding covers it.
    private record Key(UUID transcript, UUID code, Span span) {}

    CellQuotes {
        spread = List.copyOf(spread);
        quotes = List.copyOf(quotes);
    }

    /// Reads the quotes behind a cell; not on the event thread.
    ///
    /// @param row of the comparison's table
    /// @param column of the comparison's table
    static CellQuotes of(Comparison comparison, Texts texts, int row, int column) {
        Study study = comparison.study();
        Table table = comparison.table();
        Choices choices = comparison.choices();
        UUID code = code(study, table.rows().get(row).key());
        Scope scope =
                choices.scope(study).withCodes(List.of(code)).withChildren(choices.withChildren());
        List<Coded> behind =
                Counted.of(study, scope).codings().stream()
                        .filter(new Behind(comparison, column)::holds)
                        .toList();
        return new CellQuotes(
                table.rows().get(row).label() + head(table, column),
                table.cells().get(row).get(column).printed(),
                behind.size(),
                spread(behind),
                read(study, texts, scope, behind),
                comparison.seen().words(scope.among(study, comparison.seen().hidden())));
    }

    /// The quotes of a participant behind a code and those below it; not on the event thread.
    ///
    /// @param head the participant and the code
    static CellQuotes of(Seen seen, Texts texts, Scope scope, UUID participant, String head) {
        Study study = seen.study();
        List<Coded> behind =
                Counted.of(study, scope).codings().stream()
                        .filter(it ->
                                it.participants().stream()
                                        .anyMatch(who -> who.id().equals(participant)))
                        .toList();
        return new CellQuotes(
                head,
                "",
                behind.size(),
                List.of(),
                read(study, texts, scope, behind),
                seen.words(
                        scope.among(study, seen.hidden()).stream()
                                .filter(it -> speaks(study, participant, it))
                                .toList()));
    }

    private static boolean speaks(Study study, UUID participant, Coding coding) {
        Transcript transcript = study.transcript(coding.transcript());
        return transcript != null
                && study.voices().participants(transcript, coding.span()).contains(participant);
    }

    private static UUID code(Study study, String path) {
        return study.codebook().entries().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow()
                .code()
                .id();
    }

    private static String head(Table table, int column) {
        return column == 0 ? "" : " · " + table.columns().get(column).label();
    }

    /// Which codings stand behind a column.
    private static final class Behind {
        private final @Nullable Set<UUID> people;
        private final @Nullable String transcript;
        private final boolean spoken;

        Behind(Comparison comparison, int column) {
            Choices choices = comparison.choices();
            Table table = comparison.table();
            String key = table.columns().get(column).key();
            transcript = column > 0 && choices.across() == Choices.Across.TRANSCRIPTS ? key : null;
            people = column == 0 || transcript != null ? null : people(comparison, column);
            spoken =
                    choices.across() == Choices.Across.GROUPS
                            && choices.unit() == Unit.PARTICIPANTS;
        }

        private static Set<UUID> people(Comparison comparison, int column) {
            Study study = comparison.study();
            Choices choices = comparison.choices();
            Counted counted = Counted.of(study, choices.scope(study).withCodes(List.of()));
            Set<UUID> ids = new HashSet<>();
            if (choices.across() == Choices.Across.PARTICIPANTS) {
                ids.add(counted.participants().get(column - 1).id());
            } else {
                Group group = Groups.by(counted, choices.attributes(study)).columns().get(column);
                group.participants().forEach(it -> ids.add(it.id()));
            }
            return ids;
        }

        boolean holds(Coded coded) {
            if (transcript != null) {
                return coded.transcript().name().equals(transcript);
            }
            Set<UUID> wanted = people;
            if (wanted == null) {
                return !spoken || !coded.participants().isEmpty();
            }
            return coded.participants().stream().anyMatch(it -> wanted.contains(it.id()));
        }
    }

    private static List<Voice> spread(List<Coded> behind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Coded coded : behind) {
            for (Participant participant : coded.participants()) {
                counts.merge(participant.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(it -> new Voice(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(Voice::quotes).reversed())
                .toList();
    }

    private static List<QuoteView> read(Study study, Texts texts, Scope scope, List<Coded> behind) {
        Set<UUID> documents = new LinkedHashSet<>();
        Set<Key> keys = new HashSet<>();
        for (Coded coded : behind) {
            Transcript transcript = coded.transcript();
            if (keys.size() < MOST || documents.contains(transcript.id())) {
                documents.add(transcript.id());
                keys.add(new Key(transcript.id(), coded.coding().code(), coded.span()));
            }
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        Scope narrow =
                new Scope(
                        scope.where(),
                        scope.codes(),
                        scope.withChildren(),
                        scope.record(),
                        scope.codingAttributes(),
                        List.copyOf(documents),
                        scope.at());
        return Quotes.of(study, texts, narrow, Quotes.ALL).hits().stream()
                .filter(it -> keys.contains(new Key(it.transcript(), it.code(), it.span())))
                .limit(MOST)
                .toList();
    }

    /// For example `14 quotes from 6 participants · 6 of 8 asked`.
    String counts() {
        String quotesOf = Counts.of(total, "quote");
        String from = spread.isEmpty() ? "" : " from " + Counts.of(spread.size(), "participant");
        return quotesOf + from;
    }

    /// For example `Spread: M02 5 · M04 3`; empty where nobody in person speaks.
    String spreadWords() {
        if (spread.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        spread.stream().limit(MOST_VOICES).forEach(it -> parts.add(it.name() + " " + it.quotes()));
        int more = spread.size() - MOST_VOICES;
        return "Spread: "
                + String.join(" · ", parts)
                + (more > 0 ? " · and " + more + " more" : "");
    }
}
