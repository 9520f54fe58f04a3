package org.postil.study;

import java.time.InstantSource;

/// Where the ids and the times of new entities come from; given once, so that a build of the
/// example can be repeated to the byte.
public record Provenance(Ids ids, InstantSource clock) {}
