/// What every part of the window is made with: the desk, actions, theme, docks, small widgets.
///
/// Start with [Desk]: a part of the window gets one, shows what it is told to show, and asks the
/// desk for everything else. All of it runs on the event thread unless it says otherwise.
@NullMarked
package org.postil.desktop.kit;

import org.jspecify.annotations.NullMarked;
