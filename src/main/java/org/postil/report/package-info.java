/// What is printed, as values: independent of any file format and of where it came from.
///
/// Start with [Report], a list of [Block]s, and [Table], which screen, Word, Excel, HTML and CSV
/// all print as it is.
@NullMarked
package org.postil.report;

import org.jspecify.annotations.NullMarked;
