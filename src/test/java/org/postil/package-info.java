/// The rules of the house, and tests of the program as a whole.
@NullMarked
package org.postil;

import org.jspecify.annotations.NullMarked;
