/// The codebook in the window: the tree of codes with its counts, the chosen code's definition, and
/// the page on which codes are defined, merged, split and looked over.
///
/// Start with [CodeTree]; what it shows is computed by [CodeRows] and [CodeCounts].
@NullMarked
package org.postil.desktop.codebook;

import org.jspecify.annotations.NullMarked;
