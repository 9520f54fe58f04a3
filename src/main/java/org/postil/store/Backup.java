package org.postil.store;

import java.nio.file.Path;
import java.time.Instant;

/// A copy that was made of a study; it may have been moved or deleted since.
public record Backup(Path path, Instant time) {}
