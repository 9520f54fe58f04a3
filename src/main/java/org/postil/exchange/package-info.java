/// Files in and out: the only place for Office files, XML and ZIP.
@NullMarked
package org.postil.exchange;

import org.jspecify.annotations.NullMarked;
