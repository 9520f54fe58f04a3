package org.postil.report;

import java.time.Instant;
import java.util.List;

/// A document as values.
///
/// @param created printed and written into the file's properties, never the time of writing
/// @param language a BCP 47 tag for spelling and screen readers, for example `en-GB`
public record Report(
        String title,
        String subtitle,
        String author,
        Instant created,
        String language,
        List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
