package org.postil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes the files of the benchmark's study: the same at every run.
final class Corpus {
    /// Words are drawn from these, the first ones most often, as in speech.
    private static final int VOCABULARY = 20_000;

    private static final int INTERVIEWER_WORDS = 25;
    private static final int ANSWER_WORDS = 115;
    private final Path folder;
    private final Size size;
    private final Random random = new Random(42);
    private final String[] vocabulary = vocabulary();
    private final List<Integer> lengths = new ArrayList<>();

    Corpus(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    private static String[] vocabulary() {
        String[] onsets = {
            "b", "br", "c", "ch", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t",
            "th", "v", "w"
        };
        String[] rhymes = {
            "a", "an", "ar", "e", "el", "en", "er", "i", "in", "ing", "o", "on", "or", "ow", "u",
            "un", "y"
        };
        String[] words = new String[VOCABULARY];
        Random random = new Random(7);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + i / 600 % 4;
            for (int s = 0; s <= syllables; s++) {
                word.append(onsets[random.nextInt(onsets.length)])
                        .append(rhymes[random.nextInt(rhymes.length)]);
            }
            words[i] = word.toString();
        }
        return words;
    }

    /// A word; the chance of the n-th falls as 1/n (Zipf).
    String word() {
        double rank = Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        return vocabulary[Math.min(VOCABULARY - 1, (int) rank)];
    }

    /// A few words in a row out of a transcript, to search for.
    static List<String> phrases(String text, int count) {
        List<String> phrases = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; phrases.size() < count; i++) {
            String[] words = lines[(i * 2 + 1) % lines.length].split(" ");
            int from = 1 + (i * 13) % Math.max(1, words.length - 4);
            phrases.add(words[from] + " " + words[from + 1] + " " + words[from + 2]);
        }
        return phrases;
    }

    List<Path> transcripts() {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < size.transcripts(); number++) {
            Path file = folder.resolve(name(number));
            String text = text();
            lengths.add(text.length());
            write(file, text);
            files.add(file);
        }
        return files;
    }

    static String name(int number) {
        return "interview-%04d.txt".formatted(number + 1);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < Size.WORDS) {
            words += turn(text, "Interviewer: ", INTERVIEWER_WORDS);
            words += turn(text, "Participant: ", ANSWER_WORDS);
        }
        return text.toString();
    }

    private int turn(StringBuilder text, String label, int mean) {
        int words = 5 + random.nextInt(2 * mean - 10);
        text.append(label);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        text.append(".\n");
        return words;
    }

    Path codebook() {
        StringBuilder csv =
                new StringBuilder("code,parent,colour,definition,include,exclude,example\n");
        for (int code = 0; code < Size.CODES; code++) {
            String parent = code % 6 == 0 ? "" : "Code " + (code - code % 6);
            csv.append("Code ")
                    .append(code)
                    .append(',')
                    .append(parent)
                    .append(",,What it is about,,,\n");
        }
        return write(folder.resolve("codebook.csv"), csv.toString());
    }

    Path participants() {
        StringBuilder csv =
                new StringBuilder("participant,document,speaker,mover_status,age_band\n");
        for (int number = 0; number < size.transcripts(); number++) {
            csv.append("P")
                    .append(number + 1)
                    .append(',')
                    .append(name(number))
                    .append(",Participant,");
            csv.append(number % 3 == 0 ? "stayer" : "mover")
                    .append(number % 2 == 0 ? ",18-29\n" : ",30-49\n");
        }
        return write(folder.resolve("participants.csv"), csv.toString());
    }

    Path codings() {
        StringBuilder csv = new StringBuilder("document,start,end,code,coder\n");
        int rest = size.codings() - Size.IN_FIRST;
        for (int i = 0; i < size.codings(); i++) {
            int document =
                    i < Size.IN_FIRST
                            ? 0
                            : 1
                                    + (int)
                                            ((long) (i - Size.IN_FIRST)
                                                    * (size.transcripts() - 1)
                                                    / rest);
            int length = 60 + random.nextInt(300);
            int start = random.nextInt(lengths.get(document) - length);
            csv.append(name(document)).append(',').append(start).append(',').append(start + length);
            csv.append(",Code ")
                    .append(random.nextInt(Size.CODES))
                    .append(i % 2 == 0 ? ",Ada\n" : ",Ben\n");
        }
        return write(folder.resolve("codings.csv"), csv.toString());
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
