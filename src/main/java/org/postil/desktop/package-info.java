/// The window: what stands where, the menus, and the way from one part to another.
///
/// Start with [Desktop], which opens the window, and [Workbench], which lays out an open study. The
/// parts are packages of their own that do not know each other; what they have in common is in
/// `kit`.
@NullMarked
package org.postil.desktop;

import org.jspecify.annotations.NullMarked;
