package org.postil.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of the window that is made when it is first wanted, so that the window itself need not
/// wait for it; what can be done with it stands in the menus before. On the event thread.
///
/// @param <T> the part
public final class Late<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    public Late(Supplier<T> make) {
        this.make = make;
    }

    /// One that is there already.
    public static <T> Late<T> made(T made) {
        Late<T> late = new Late<>(() -> made);
        late.get();
        return late;
    }

    /// The part, made by the first call.
    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }

    public boolean isMade() {
        return made != null;
    }

    /// For an action: does something with the part, which is made where it is not there yet.
    public Runnable doing(Consumer<T> work) {
        return () -> work.accept(get());
    }

    /// For an action: why it cannot be done now.
    ///
    /// @param whyNot asked of the part, which is not made for it
    /// @param unmade the answer while the part is not made
    public Supplier<String> against(Function<T, String> whyNot, String unmade) {
        return () -> {
            T known = made;
            return known == null ? unmade : whyNot.apply(known);
        };
    }
}
