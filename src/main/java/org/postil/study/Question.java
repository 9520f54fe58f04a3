package org.postil.study;

import java.util.List;
import java.util.UUID;

/// A question of the topic guide.
///
/// @param name its short name, for example `Q04`
/// @param position the place in the guide, from 0
/// @param codes what it asks about; a code stands for its descendants too
public record Question(UUID id, String name, int position, String text, List<UUID> codes)
        implements Entity {
    public Question {
        codes = List.copyOf(codes);
    }
}
