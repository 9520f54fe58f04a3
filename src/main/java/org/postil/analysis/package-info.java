/// Counting and comparing: pure functions from a study to tables.
///
/// Start with [Scope], which says what is counted and whose coding it rests on, and [Counted], what
/// it leaves of a study; [WhoWasAsked] has the bases, [Frequencies] and [Crosstab] make the tables.
@NullMarked
package org.postil.analysis;

import org.jspecify.annotations.NullMarked;
