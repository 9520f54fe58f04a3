package org.postil.desktop.finding;

import java.util.UUID;
import java.util.function.Consumer;

/// Where the parts of this package lead beyond what the desk can do.
///
/// @param text puts the focus into the transcript, where the place is shown already
/// @param memo begins a memo about something, by its id
public record Leads(Runnable text, Consumer<UUID> memo) {
    /// Leads nowhere.
    public static final Leads NONE = new Leads(() -> {}, about -> {});
}
