package org.postil.project;

import java.util.List;

/// What became of the files of an import; a refusal is a result, not an exception.
public record ImportReport(List<FileReport> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /// Whether anything was refused.
    public boolean hasRefusals() {
        return files.stream().anyMatch(file -> !file.refused().isEmpty());
    }
}
