package org.postil.project;

import java.util.List;
import org.postil.study.Hit;

/// What a search found.
///
/// @param total all hits, also those beyond the limit
/// @param hits by transcript name and place
public record Found(long total, List<Hit> hits) {
    public Found {
        hits = List.copyOf(hits);
    }
}
