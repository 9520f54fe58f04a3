/// Work that takes time: the only place with threads.
///
/// Start with [Tasks]. A task reads snapshots and returns a value; it changes nothing shared before
/// it ends, so that a cancelled task means that nothing happened.
@NullMarked
package org.postil.task;

import org.jspecify.annotations.NullMarked;
