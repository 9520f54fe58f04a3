package org.postil.index;

import java.util.UUID;

/// Where in a study's journal the index stands.
///
/// @param sequence the number of the last journal entry the index has seen
/// @param entry that entry's id, which tells a restored or branched journal from the one indexed
public record Mark(UUID study, long sequence, UUID entry) {}
