package org.postil.desktop;

import java.util.function.Supplier;
import javax.swing.JComponent;

/// One of the things that somebody does in the window: a place in the rail, and what opens there.
///
/// @param id for example `read`
/// @param title in the rail, one or two words
/// @param icon the name of its picture
/// @param content makes what fills the window when it is opened for the first time
record Page(String id, String title, String icon, Supplier<JComponent> content) {}
