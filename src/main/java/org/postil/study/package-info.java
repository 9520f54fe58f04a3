/// The researcher's world as values: what a study holds, and what can change in it.
///
/// Start with [Study] (an immutable snapshot), [Entity] (the kinds of thing it holds) and [Change]
/// (the one way from a snapshot to the next). Nothing here touches a file, a database or a thread;
/// every type is immutable and may be shared between threads.
@NullMarked
package org.postil.study;

import org.jspecify.annotations.NullMarked;
