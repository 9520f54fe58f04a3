package org.postil.study;

/// How time stamps are written in transcripts, as parts of regular expressions.
///
/// A stamp is certain if it has brackets, hashes, seconds after minutes after hours, or fractions:
/// `[00:12]`, `#00:01:23-4#`, `00:12:33`. A bare `10:30` may be a time of day that somebody speaks
/// of, so it counts only where its place makes it a stamp.
final class Stamps {
    private static final String TIME =
            "-?\\d{1,3}(?::\\d{2}){1,2}(?:[.,:]\\d{1,3})?(?:-\\d)?|\\d{1,2}\\.\\d{2}\\.\\d{2}";
    private static final String RANGE = "(?:[ ]*(?:-->|[-–/])[ ]*";
    private static final String BRACKETED =
            "[\\[({#](?:" + TIME + ")" + RANGE + "(?:" + TIME + "))?[\\])}#]";

    /// Hours, minutes and seconds, or a fraction of a second.
    private static final String LONG =
            "(?<![\\d:.,])(?:\\d{1,3}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?|\\d{1,3}:\\d{2}[.,]\\d{1,3})"
                    + "(?![\\d:])";

    private static final String SHORT = "(?<![\\d:])\\d{1,3}:\\d{2}(?![\\d:])";

    /// A stamp wherever it stands.
    static final String CERTAIN = "(?:" + BRACKETED + "|" + LONG + RANGE + LONG + ")?)";

    /// A stamp where only a stamp makes sense.
    static final String ANY =
            "(?:" + CERTAIN + "|" + SHORT + RANGE + "(?:" + LONG + "|" + SHORT + "))?)";

    private Stamps() {}
}
