/// Full-text search: the only place for Lucene.
///
/// Start with [TextIndex]. The index is a cache of the study's texts: it can be deleted at any time
/// and is made again from them. A search goes from [QueryReader] (what is asked) through
/// [Candidates] (which documents have the words) and [LeafReading] (where they stand) to [Hits]
/// (which of these places count, turn by turn).
@NullMarked
package org.postil.index;

import org.jspecify.annotations.NullMarked;
