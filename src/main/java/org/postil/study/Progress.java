package org.postil.study;

import java.time.Instant;
import java.util.UUID;

/// A coder has finished a transcript: what they left blank is a “no”, not a gap.
public record Progress(UUID id, UUID coder, UUID transcript, Instant finished) implements Entity {}
