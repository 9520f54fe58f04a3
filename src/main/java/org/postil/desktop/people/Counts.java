package org.postil.desktop.people;

/// Numbers with their unit.
final class Counts {
    private Counts() {}

    /// “1 transcript”, “2,000 transcripts”.
    static String of(long number, String noun) {
        return String.format(java.util.Locale.UK, "%,d ", number) + noun + (number == 1 ? "" : "s");
    }
}
