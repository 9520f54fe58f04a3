package org.postil.desktop.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.study.Bands;
import org.postil.study.Problem;

/// Bands as people write them, one a line: `18–29`, `under 18`, `50+`, or with a label of their own
/// `young: 18–29`. Both ends belong to a band.
final class BandsText {
    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(?:-|\u2013|\u2014|to)\\s*" + NUMBER);
    private static final Pattern UNDER =
            Pattern.compile("(?:under|below|less than|<)\\s*" + NUMBER);
    private static final Pattern FROM = Pattern.compile("(?:from|≥|>=)\\s*" + NUMBER);
    private static final Pattern OVER =
            Pattern.compile(NUMBER + "\\s*(?:\\+|and over|and more|or over|or more)");
    private static final Pattern ONE = Pattern.compile(NUMBER);

    private BandsText() {}

    /// @throws Problem for a line that is no band, or bands that share a number
    static Bands read(UUID source, String text) {
        List<Bands.Band> bands = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                bands.add(band(line.strip()));
            }
        }
        if (bands.isEmpty()) {
            throw new Problem("There are no bands yet.", "Write one a line, such as 18–29 or 50+.");
        }
        return new Bands(source, bands);
    }

    private static Bands.Band band(String line) {
        int colon = line.lastIndexOf(':');
        String label = (colon < 0 ? line : line.substring(0, colon)).strip();
        String numbers = line.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(numbers);
        if (range.matches()) {
            return new Bands.Band(label, number(range), beyond(range.group(2)));
        }
        Matcher under = UNDER.matcher(numbers);
        if (under.matches()) {
            return new Bands.Band(label, null, number(under));
        }
        Matcher from = FROM.matcher(numbers);
        Matcher over = OVER.matcher(numbers);
        if (from.matches() || over.matches()) {
            return new Bands.Band(label, number(from.matches() ? from : over), null);
        }
        Matcher one = ONE.matcher(numbers);
        if (one.matches()) {
            return new Bands.Band(label, number(one), beyond(one.group(1)));
        }
        throw new Problem(
                "“" + line + "” is no band.",
                "Write 18–29, under 18, 50+, or with a label young: 18–29.");
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group(1));
    }

    /// The smallest number of this precision that is greater: 30 after 29, 1.6 after 1.5.
    private static BigDecimal beyond(String number) {
        BigDecimal last = new BigDecimal(number);
        return last.add(BigDecimal.ONE.movePointLeft(last.scale()));
    }

    /// The bands as lines that [#read] reads.
    static String of(Bands bands) {
        List<String> lines = new ArrayList<>();
        for (Bands.Band band : bands.bands()) {
            String numbers = numbers(band.from(), band.to());
            lines.add(band.label().equals(numbers) ? numbers : band.label() + ": " + numbers);
        }
        return String.join("\n", lines);
    }

    private static String numbers(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null) {
            return to == null ? "" : "under " + to.toPlainString();
        }
        if (to == null) {
            return from.toPlainString() + "+";
        }
        int scale = Math.max(from.scale(), to.scale());
        BigDecimal last = to.setScale(scale).subtract(BigDecimal.ONE.movePointLeft(scale));
        return from.toPlainString() + "–" + last.toPlainString();
    }
}
