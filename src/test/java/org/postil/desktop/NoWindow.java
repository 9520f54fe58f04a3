package org.postil.desktop;

import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;

/// Around a workbench that is on no screen.
final class NoWindow implements Shell {
    @Override
    public @Nullable JFrame frame() {
        return null;
    }

    @Override
    public String coder() {
        return "Ngozi";
    }

    @Override
    public void setCoder(String name) {
        throw new AssertionError("Nobody asked for another coder");
    }

    @Override
    public void choose() {
        throw new AssertionError("Nobody asked for a study");
    }

    @Override
    public void create() {
        throw new AssertionError("Nobody asked for a new study");
    }

    @Override
    public void openExample() {
        throw new AssertionError("Nobody asked for the example");
    }

    @Override
    public void closeStudy(Runnable then) {
        then.run();
    }

    @Override
    public void setTheme(Theme theme) {
        theme.install(false);
    }

    @Override
    public void quit() {
        throw new AssertionError("Nobody asked to quit");
    }
}
