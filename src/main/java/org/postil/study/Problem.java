package org.postil.study;

import org.jspecify.annotations.Nullable;

/// The one exception meant for people: what could not be done, and what to do about it.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String what;
    private final String remedy;

    /// @param what one sentence that names the file, row or thing
    /// @param remedy one sentence that says what to do, or an empty string where nothing helps
    public Problem(String what, String remedy) {
        this(what, remedy, null);
    }

    public Problem(String what, String remedy, @Nullable Throwable cause) {
        super(remedy.isEmpty() ? what : what + " " + remedy, cause);
        this.what = what;
        this.remedy = remedy;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }

    /// What and remedy, as they are shown.
    public String sentences() {
        return remedy.isEmpty() ? what : what + " " + remedy;
    }

    /// The same problem, with the place (a file, a row) named before it.
    public Problem at(String place) {
        return new Problem(place + ": " + what, remedy, this);
    }
}
