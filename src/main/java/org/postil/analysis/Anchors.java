package org.postil.analysis;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.postil.study.QuotePlace;

/// Hands out the anchors of one report, each once.
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    /// The bookmark of a coding's quote: `q_` and 32 hex digits; with `_2`, `_3` … where the quote
    /// is printed again.
    String quote(UUID coding) {
        return unique("q_" + coding.toString().replace("-", ""));
    }

    /// The id of a chosen place that no coding stands on.
    static UUID idOf(QuotePlace place) {
        String key = "quote place\u0000" + place.transcript() + "\u0000" + place.span();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /// An anchor made of a prefix and whatever letters and digits of ASCII the text has.
    String named(String prefix, String text) {
        String bare = text.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String start = bare.substring(0, Math.min(bare.length(), MAX_NAME));
        return unique(start.isEmpty() ? prefix : prefix + "_" + start);
    }

    // Word cuts bookmarks at 40 characters; room is left for the prefix and a number.
    private static final int MAX_NAME = 24;

    private String unique(String wanted) {
        String anchor = wanted;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted + "_" + number;
        }
        return anchor;
    }
}
