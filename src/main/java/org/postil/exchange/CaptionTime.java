package org.postil.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as caption files write it.
///
/// @param millis from the beginning of the recording, never less than 0
/// @param negative whether a time before the beginning was written
record CaptionTime(int millis, boolean negative) {
    private static final Pattern TIME =
            Pattern.compile("(-?)(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?");
    private static final int MAX_HOURS = 500;

    /// Reads `h:mm:ss.mmm`, hours and milliseconds optional; null where it is no time.
    static @Nullable CaptionTime of(String written) {
        Matcher matcher = TIME.matcher(written);
        if (!matcher.matches()) {
            return null;
        }
        int hours = number(matcher.group(2));
        int minutes = number(matcher.group(3));
        int seconds = number(matcher.group(4));
        if (minutes > 59 || seconds > 59 || hours > MAX_HOURS) {
            return null;
        }
        String fraction = matcher.group(5) == null ? "" : matcher.group(5);
        int millis = number((fraction + "000").substring(0, 3));
        if (!matcher.group(1).isEmpty()) {
            return new CaptionTime(0, true);
        }
        return new CaptionTime(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis, false);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
