package org.postil.study;

/// Works out a change against the study as it is when the change's turn comes.
@FunctionalInterface
public interface Plan {
    /// @throws Problem where the change does not fit the study as it is now
    Planned plan(Study study, Texts texts);
}
