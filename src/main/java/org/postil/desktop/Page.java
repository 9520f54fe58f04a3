package org.postil.desktop;

import javax.swing.JComponent;
import org.postil.desktop.kit.Late;

/// One of the things that somebody does in the window: a place in the rail, and what opens there.
///
/// @param id for example `read`
/// @param title in the rail, one or two words
/// @param icon the name of its picture; empty for a page that other pages lead to
/// @param content what fills the window; made when the page is first opened
record Page(String id, String title, String icon, Late<JComponent> content) {
    boolean isInRail() {
        return !icon.isEmpty();
    }
}
