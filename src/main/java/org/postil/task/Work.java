package org.postil.task;

/// Work that yields a value.
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress);
}
