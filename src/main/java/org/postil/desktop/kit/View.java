package org.postil.desktop.kit;

import javax.swing.JComponent;
import org.postil.study.Study;

/// A part of the window that shows something of a study.
public interface View {
    /// What stands on the screen; always the same one.
    JComponent component();

    /// Shows the study as it is now. Called often, also when nothing changed that matters here: it
    /// compares what it needs and returns at once where that is the same. It never moves what
    /// somebody is reading, and never takes the focus.
    void show(Study study, Selection selection);
}
