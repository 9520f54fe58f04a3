package org.postil.study;

import java.util.UUID;

/// Whether a participant was asked a question; what is not listed counts as asked.
public record Asked(UUID id, UUID participant, UUID question, AskedState state) implements Entity {}
