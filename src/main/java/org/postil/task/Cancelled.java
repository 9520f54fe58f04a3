package org.postil.task;

/// Somebody stopped the work; nothing has happened.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("Cancelled");
    }
}
