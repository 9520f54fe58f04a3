package org.postil.desktop;

import javax.swing.JComponent;

/// One of the things that somebody does in the window: a place in the rail, and what opens there.
///
/// @param id for example `read`
/// @param title in the rail, one or two words
/// @param icon the name of its picture; empty for a page that other pages lead to
/// @param content what fills the window
record Page(String id, String title, String icon, JComponent content) {
    boolean isInRail() {
        return !icon.isEmpty();
    }
}
