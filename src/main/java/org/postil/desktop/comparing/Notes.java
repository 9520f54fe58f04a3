package org.postil.desktop.comparing;

import java.util.UUID;

/// Where memos on what is compared are written.
@FunctionalInterface
public interface Notes {
    /// Nowhere.
    Notes NONE = (about, title) -> {};

    /// Begins a memo.
    ///
    /// @param about the id of what it is about
    /// @param title what it begins with; may be empty
    void begin(UUID about, String title);
}
