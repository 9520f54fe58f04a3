package org.postil.index;

import java.util.List;
import org.postil.study.Hit;

/// What a search found.
///
/// @param total all hits, those beyond the limit included
/// @param hits by transcript name, then by place; at most as many as the limit
/// @param behind how many transcripts were not searched because the index has yet to catch up with
///   them; say so wherever it is not 0
public record Found(long total, List<Hit> hits, int behind) {
    public Found {
        hits = List.copyOf(hits);
    }
}
