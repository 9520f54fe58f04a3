/// What is compared and handed on: tables of codes by groups with the quotes behind each cell, the
/// published statistics, joint displays, case summaries, and the report.
///
/// Start with [ComparePage].
@NullMarked
package org.postil.desktop.comparing;

import org.jspecify.annotations.NullMarked;
