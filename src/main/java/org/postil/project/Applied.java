package org.postil.project;

import org.postil.study.Change;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// A change that was made and saved.
///
/// @param change what was done; for an undo the inverse of what it takes back
/// @param study the study after it
/// @param entry its line in the journal
public record Applied(Change change, Study study, JournalEntry entry) {}
