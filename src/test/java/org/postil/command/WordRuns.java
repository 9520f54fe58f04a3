package org.postil.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Runs of eight words, by which one finds what two texts have in common.
///
/// Those of the reference report are kept as the first six bytes of their SHA-256, so that nothing
/// of it stands here and yet a borrowed sentence is noticed.
final class WordRuns {
    static final int LENGTH = 8;
    private static final int BYTES = 6;

    private WordRuns() {}

    /// The words of a text in lower case, with straight apostrophes.
    static List<String> words(String text) {
        String plain = text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}']+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    static Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + LENGTH)));
        }
        return runs;
    }

    /// The runs of a text that stand in the reference report too.
    static List<String> inTheReport(String text) throws IOException {
        Set<String> report = report();
        List<String> shared = new ArrayList<>();
        for (String run : of(text)) {
            if (report.contains(hash(run))) {
                shared.add(run);
            }
        }
        return shared;
    }

    static String hash(String run) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256")
                            .digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static Set<String> report() throws IOException {
        Set<String> runs = new HashSet<>();
        try (InputStream in =
                Objects.requireNonNull(WordRuns.class.getResourceAsStream("report-runs.bin"))) {
            byte[] all = in.readAllBytes();
            for (int at = 0; at < all.length; at += BYTES) {
                runs.add(HexFormat.of().formatHex(all, at, at + BYTES));
            }
        }
        return runs;
    }
}
