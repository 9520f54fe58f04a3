/// An open study and the long operations on it.
@NullMarked
package org.postil.project;

import org.jspecify.annotations.NullMarked;
