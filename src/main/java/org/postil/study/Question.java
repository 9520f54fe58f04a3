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

    /// The same question at another place of the guide.
    public Question withPosition(int other) {
        return new Question(id, name, other, text, codes);
    }

    /// The same question in other words.
    public Question withText(String shortName, String words) {
        return new Question(id, shortName, position, words, codes);
    }

    /// The same question about other codes.
    public Question withCodes(List<UUID> others) {
        return new Question(id, name, position, text, others);
    }
}
