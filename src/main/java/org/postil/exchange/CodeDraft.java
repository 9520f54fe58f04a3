package org.postil.exchange;

import java.util.List;
import org.postil.study.Code;

/// A code in a codebook file.
///
/// @param path the names from the top to the code itself; never empty
/// @param colour `#rrggbb`, empty where the file gives none
/// @param definition empty where the file gives none, as are the next three
public record CodeDraft(
        List<String> path,
        String colour,
        String definition,
        String include,
        String exclude,
        String example) {
    public CodeDraft {
        path = List.copyOf(path);
    }

    public String name() {
        return path.getLast();
    }

    /// The names of the codes above, from the top; empty for a code at the top.
    public List<String> parent() {
        return path.subList(0, path.size() - 1);
    }

    /// The path as people write it, `A > B > C`.
    public String pathName() {
        return String.join(Code.PATH_SEPARATOR, path);
    }
}
