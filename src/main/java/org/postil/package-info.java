/// The program's entry: [Main] builds the objects with `new` and runs a command.
@NullMarked
package org.postil;

import org.jspecify.annotations.NullMarked;
