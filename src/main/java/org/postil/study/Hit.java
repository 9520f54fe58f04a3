package org.postil.study;

import java.util.UUID;

/// A place that a search found: one match of a word or phrase.
public record Hit(UUID transcript, int turn, Span span) {}
