package org.postil.project;

import org.jspecify.annotations.Nullable;
import org.postil.study.Change;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// A change that was made and saved.
///
/// @param change what was done; for an undo the inverse of what it takes back
/// @param study the study after it
/// @param entry its line in the journal; null where there was nothing to change, so that nothing
///   was written
public record Applied(Change change, Study study, @Nullable JournalEntry entry) {}
