package org.postil.store;

import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// What the database takes as a password.
final class Passwords {
    private Passwords() {}

    /// @throws Problem if the password cannot be used
    static void check(@Nullable String password) {
        if (password != null && (password.isEmpty() || password.contains(" "))) {
            throw new Problem(
                    "This password cannot be used.",
                    "Choose one that is not empty and has no spaces.");
        }
    }
}
