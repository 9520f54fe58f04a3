/// The program as its users meet it: whole commands on real files.
@NullMarked
package org.postil.command;

import org.jspecify.annotations.NullMarked;
