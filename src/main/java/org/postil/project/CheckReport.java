package org.postil.project;

import java.util.List;

/// What a check of the whole study found.
///
/// @param problems in sentences; empty if the study is whole
public record CheckReport(List<String> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }

    public boolean ok() {
        return problems.isEmpty();
    }
}
