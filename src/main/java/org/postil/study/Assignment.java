package org.postil.study;

import java.util.UUID;

/// A coder is to code a transcript independently of the others; see [Independence].
public record Assignment(UUID id, UUID coder, UUID transcript) implements Entity {}
