/// What a team sees of its work: the journal with milestones, and how far each coder is.
///
/// Start with [ActivityPage]; what it shows is worked out by [ActivityRows], [UndoStack] and
/// [CoderProgress], which know nothing of Swing.
@NullMarked
package org.postil.desktop.team;

import org.jspecify.annotations.NullMarked;
