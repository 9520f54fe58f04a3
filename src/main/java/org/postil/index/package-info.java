/// Full-text search: the only place for Lucene.
@NullMarked
package org.postil.index;

import org.jspecify.annotations.NullMarked;
