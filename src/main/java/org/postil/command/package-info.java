/// The command line: the only place for picocli.
@NullMarked
package org.postil.command;

import org.jspecify.annotations.NullMarked;
