package org.postil.desktop;

import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;

/// What an open study asks of the window around it.
interface Shell {
    /// What dialogs stand before and menus hang in; null where there is no screen.
    @Nullable JFrame frame();

    /// The name of the coder at this desk.
    String coder();

    /// Changes who codes: the study is opened again in their name.
    void setCoder(String name);

    /// Asks for a study and opens it in place of the one that is open.
    void choose();

    /// Asks for a name and makes an empty study there.
    void create();

    /// Opens the copy of the example, which is made where there is none yet.
    void openExample();

    /// Closes the study that is open, and then does something.
    void closeStudy(Runnable then);

    /// Changes the look of everything.
    void setTheme(Theme theme);

    /// Closes the window.
    void quit();
}
