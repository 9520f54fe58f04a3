package org.postil.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Hashes;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// A phrase among 1,000 transcripts of 8,000 words is found at once.
@Tag("bench")
final class SearchSpeedTest {
    private static final int TRANSCRIPTS = 1_000;
    private static final int WORDS = 8_000;
    private static final int VOCABULARY = 60_000;
    private static final int PHRASES = 200;
    private static final int SCANS = 5;

    @TempDir private Path folder;
    private final Map<String, String> texts = new HashMap<>();
    private final RandomGenerator random = new SplittableRandom(42);
    private final List<String> vocabulary = vocabulary();
    private final double[] cumulative = zipf();

    @Test
    void aPhraseIsFoundInLessThanFiftyMillisecondsAndTwentyTimesFasterThanByReading() {
        Study study = study();
        try (TextIndex index = TextIndex.open(folder)) {
            long begun = cpu();
            index.rebuild(study, this::textOf, IndexedStudy.mark(1), Progress.NONE);
            report("index all", new double[] {(cpu() - begun) / 1e6});

            List<String> phrases = phrases(3, study);
            for (String phrase : phrases) {
                find(index, study, "\"" + phrase + "\"", 100);
            }
            double[] found = new double[PHRASES];
            for (int i = 0; i < PHRASES; i++) {
                String query = "\"" + phrases.get(i) + "\"";
                found[i] = millis(() -> find(index, study, query, 100));
            }
            double[] read = new double[SCANS];
            for (int i = 0; i < SCANS; i++) {
                Pattern phrase = pattern(phrases.get(i));
                read[i] = millis(() -> scan(study, phrase));
            }
            report("phrase of 3", found);
            report("reading all", read);
            reportOthers(index, study);

            Arrays.sort(found);
            Arrays.sort(read);
            assertThat(found[PHRASES * 95 / 100]).isLessThan(50);
            assertThat(read[SCANS / 2]).isGreaterThan(20 * found[PHRASES / 2]);
        }
    }

    private void reportOthers(TextIndex index, Study study) {
        List<String> two = phrases(2, study);
        List<String> words = phrases(1, study);
        report("phrase of 2", index, study, two.stream().map(it -> "\"" + it + "\"").toList());
        report("2 within 10", index, study, two.stream().map(it -> "\"" + it + "\"~10").toList());
        report("word", index, study, words);
        report(
                "and not in turns",
                index,
                study,
                two.stream()
                        .map(it -> it.replace(" ", " AND ") + " NOT " + words.getFirst())
                        .toList());
        report(
                "start*",
                index,
                study,
                words.stream().map(it -> it.substring(0, Math.min(3, it.length())) + "*").toList());
        report("*end", index, study, words.stream().limit(50).map(it -> "*" + it).toList());
        report("like~", index, study, words.stream().limit(50).map(it -> it + "~").toList());
        report("commonest word", index, study, List.of(vocabulary.getFirst()));
    }

    private void report(String what, TextIndex index, Study study, List<String> queries) {
        report(
                what,
                queries.stream()
                        .mapToDouble(query -> millis(() -> find(index, study, query, 100)))
                        .toArray());
    }

    private static void report(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-18s p50 %8.2f ms   p95 %8.2f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100]);
    }

    private long find(TextIndex index, Study study, String query, int limit) {
        Query asked = new Query(query, true, Within.TURN, limit);
        return index.search(asked, study, this::textOf, IndexedStudy.AT_STOPS).total();
    }

    private long scan(Study study, Pattern phrase) {
        long total = 0;
        for (Transcript transcript : study.transcripts()) {
            total += phrase.matcher(textOf(transcript.textHash())).results().count();
        }
        return total;
    }

    private String textOf(String hash) {
        return texts.getOrDefault(hash, "");
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile(
                "\\b" + phrase.replace(" ", "\\W+") + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /// Processor time, so that what else the machine does is not measured.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(Supplier<Long> work) {
        long begun = cpu();
        assertThat(work.get()).isNotNegative();
        return (cpu() - begun) / 1e6;
    }

    private Study study() {
        Provenance provenance = new Provenance(Ids.derived(), () -> Instant.EPOCH);
        List<Delta> deltas = new ArrayList<>();
        for (int i = 0; i < TRANSCRIPTS; i++) {
            String text = text();
            texts.put(Hashes.ofText(text), text);
            deltas.addAll(
                    TranscriptEdits.add(
                            new TranscriptDraft("t" + i + ".txt", text, List.of(), List.of()),
                            provenance));
        }
        return Study.EMPTY.with(new Change("Import", deltas));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int left = WORDS;
        for (int turn = 0; left > 0; turn++) {
            text.append(turn % 2 == 0 ? "INT: " : "Kerry: ");
            int words = Math.min(left, turn % 2 == 0 ? 20 : 1 + random.nextInt(240));
            for (int i = 0; i < words; i++) {
                text.append(word()).append(i % 12 == 11 ? ". " : " ");
            }
            text.append('\n');
            left -= words;
        }
        return text.toString();
    }

    private String word() {
        int at = Arrays.binarySearch(cumulative, random.nextDouble());
        return vocabulary.get(Math.min(at < 0 ? -at - 1 : at, VOCABULARY - 1));
    }

    private static double[] zipf() {
        double[] cumulative = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1 / (i + 2.7);
            cumulative[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            cumulative[i] /= sum;
        }
        return cumulative;
    }

    private static List<String> vocabulary() {
        String consonants = "bcdfghjklmnprstvw";
        String vowels = "aeiou";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + 1; rest > 0; rest /= consonants.length() * vowels.length()) {
                int syllable = rest % (consonants.length() * vowels.length());
                word.append(consonants.charAt(syllable % consonants.length()))
                        .append(vowels.charAt(syllable / consonants.length()));
            }
            words.add(word.toString());
        }
        return words;
    }

    /// Words that stand together somewhere.
    private List<String> phrases(int length, Study study) {
        List<Transcript> all = study.transcripts();
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < PHRASES) {
            Transcript transcript = all.get(random.nextInt(all.size()));
            String text = textOf(transcript.textHash());
            String[] words = text.substring(random.nextInt(text.length())).split("[ .\n]+", 8);
            String phrase =
                    String.join(
                            " ", Arrays.copyOfRange(words, 1, Math.min(words.length, 1 + length)));
            if (words.length == 8 && !phrase.contains(":")) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }
}
