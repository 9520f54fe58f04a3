package org.postil.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that works on one study.
abstract class StudyCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int REFUSED = 1;

    @Mixin private final StudyOptions study = new StudyOptions();
    private final Session session;

    StudyCommand(Session session) {
        this.session = session;
    }

    StudyOptions study() {
        return study;
    }

    Session session() {
        return session;
    }
}
