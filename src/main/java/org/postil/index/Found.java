package org.postil.index;

import java.util.List;
import org.postil.study.Hit;

/// What a search found.
///
/// @param total all hits, those beyond the limit included
/// @param hits by transcript name, then by place; at most as many as the limit
public record Found(long total, List<Hit> hits) {
    public Found {
        hits = List.copyOf(hits);
    }
}
