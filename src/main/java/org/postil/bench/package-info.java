/// Measures every operation that users wait for.
@NullMarked
package org.postil.bench;

import org.jspecify.annotations.NullMarked;
