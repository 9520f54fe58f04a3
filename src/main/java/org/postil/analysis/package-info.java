/// Counting and comparing: pure functions from a study to tables.
@NullMarked
package org.postil.analysis;

import org.jspecify.annotations.NullMarked;
