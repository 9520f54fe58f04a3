package org.postil.study;

import java.util.UUID;

/// A stretch of a transcript that somebody chose to quote.
public record QuotePlace(UUID transcript, Span span) {}
