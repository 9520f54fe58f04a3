package org.postil.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postil.study.Hit;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Searches by reading everything, the slow and simple way that the index must agree with.
final class NaiveScan {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}\\p{M}]+)*");

    /// A query as a tree, and as text.
    sealed interface Ask {
        String text();

        record Word(String word) implements Ask {
            @Override
            public String text() {
                return word;
            }
        }

        record Start(String letters) implements Ask {
            @Override
            public String text() {
                return letters + "*";
            }
        }

        record Phrase(List<String> words, int slop) implements Ask {
            @Override
            public String text() {
                return "\"" + String.join(" ", words) + "\"" + (slop > 0 ? "~" + slop : "");
            }
        }

        record And(Ask left, Ask right) implements Ask {
            @Override
            public String text() {
                return "(" + left.text() + " AND " + right.text() + ")";
            }
        }

        record Or(Ask left, Ask right) implements Ask {
            @Override
            public String text() {
                return "(" + left.text() + " OR " + right.text() + ")";
            }
        }

        record Not(Ask wanted, Ask unwanted) implements Ask {
            @Override
            public String text() {
                return "(" + wanted.text() + " NOT " + unwanted.text() + ")";
            }
        }
    }

    /// A spoken word; its place counts from 0 in its turn.
    private record Spoken(int turn, int place, String word, Span span) {}

    private final Within within;
    private final boolean exact;

    NaiveScan(Within within, boolean exact) {
        this.within = within;
        this.exact = exact;
    }

    List<Hit> hits(Study study, Texts texts, Ask ask) {
        List<Hit> hits = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (List<Spoken> stretch : stretches(transcript, texts.text(transcript))) {
                spans(ask, stretch)
                        .ifPresent(spans ->
                                spans.forEach(span ->
                                        hits.add(
                                                new Hit(
                                                        transcript.id(),
                                                        turnAt(transcript, span),
                                                        span))));
            }
        }
        return hits;
    }

    private static int turnAt(Transcript transcript, Span span) {
        return transcript.turnsTouched(span).getFirst().number();
    }

    private List<List<Spoken>> stretches(Transcript transcript, String text) {
        List<Spoken> all = new ArrayList<>();
        List<List<Spoken>> stretches = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            List<Spoken> spoken = spoken(turn, text);
            all.addAll(spoken);
            if (within == Within.TURN) {
                stretches.add(spoken);
            } else if (within == Within.SENTENCE) {
                for (Span sentence : IndexedStudy.AT_STOPS.in(text, turn.speech())) {
                    stretches.add(
                            spoken.stream().filter(it -> sentence.contains(it.span())).toList());
                }
            }
        }
        return within == Within.TRANSCRIPT ? List.of(all) : stretches;
    }

    private static List<Spoken> spoken(Turn turn, String text) {
        List<Spoken> spoken = new ArrayList<>();
        for (Span line : turn.speech()) {
            Matcher word = WORD.matcher(text).region(line.start(), line.end());
            while (word.find()) {
                String plain = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
                Span span = new Span(word.start(), word.end());
                spoken.add(new Spoken(turn.number(), spoken.size(), plain, span));
            }
        }
        return spoken;
    }

    /// Empty where the query is not true of the stretch.
    private Optional<TreeSet<Span>> spans(Ask ask, List<Spoken> stretch) {
        return switch (ask) {
            case Ask.Word word -> some(phrase(List.of(word.word()), 0, stretch));
            case Ask.Phrase phrase -> some(phrase(phrase.words(), phrase.slop(), stretch));
            case Ask.Start start ->
                    some(
                            stretch.stream()
                                    .filter(it -> it.word().startsWith(start.letters()))
                                    .map(Spoken::span)
                                    .toList());
            case Ask.And and ->
                    spans(and.left(), stretch)
                            .flatMap(left ->
                                    spans(and.right(), stretch).map(right -> union(left, right)));
            case Ask.Or or -> {
                Optional<TreeSet<Span>> left = spans(or.left(), stretch);
                Optional<TreeSet<Span>> right = spans(or.right(), stretch);
                yield left.isPresent() && right.isPresent()
                        ? Optional.of(union(left.get(), right.get()))
                        : left.or(() -> right);
            }
            case Ask.Not not ->
                    spans(not.unwanted(), stretch).isPresent()
                            ? Optional.empty()
                            : spans(not.wanted(), stretch);
        };
    }

    private static Optional<TreeSet<Span>> some(List<Span> spans) {
        return spans.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(spans));
    }

    private static TreeSet<Span> union(TreeSet<Span> one, TreeSet<Span> other) {
        TreeSet<Span> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /// Tries every choice of words, and keeps the matches that contain no other.
    private List<Span> phrase(List<String> wanted, int slop, List<Spoken> stretch) {
        TreeSet<Span> matches = new TreeSet<>();
        for (List<Spoken> turn :
                stretch.stream().collect(Collectors.groupingBy(Spoken::turn)).values()) {
            choose(wanted, slop, turn, List.of(), matches);
        }
        return matches.stream()
                .filter(it -> matches.stream().noneMatch(in -> !in.equals(it) && it.contains(in)))
                .toList();
    }

    private void choose(
            List<String> wanted,
            int slop,
            List<Spoken> turn,
            List<Spoken> chosen,
            TreeSet<Span> matches) {
        if (chosen.size() == wanted.size()) {
            if (spread(chosen) <= slop) {
                matches.add(
                        new Span(
                                chosen.stream()
                                        .mapToInt(it -> it.span().start())
                                        .min()
                                        .orElseThrow(),
                                chosen.stream()
                                        .mapToInt(it -> it.span().end())
                                        .max()
                                        .orElseThrow()));
            }
            return;
        }
        for (Spoken word : turn) {
            if (fits(wanted.get(chosen.size()), word.word()) && !chosen.contains(word)) {
                List<Spoken> more = new ArrayList<>(chosen);
                more.add(word);
                choose(wanted, slop, turn, more, matches);
            }
        }
    }

    private static int spread(List<Spoken> chosen) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < chosen.size(); i++) {
            least = Math.min(least, chosen.get(i).place() - i);
            most = Math.max(most, chosen.get(i).place() - i);
        }
        return most - least;
    }

    private boolean fits(String wanted, String word) {
        return exact ? wanted.equals(word) : stem(wanted).equals(stem(word));
    }

    /// The stems of the few words that the test uses.
    private static String stem(String word) {
        return switch (word) {
            case "rents" -> "rent";
            case "moved" -> "move";
            case "mum's" -> "mum";
            default -> word;
        };
    }
}
