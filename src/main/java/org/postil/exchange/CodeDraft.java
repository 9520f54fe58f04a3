package org.postil.exchange;

import java.util.List;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;

/// A code in a codebook file.
///
/// @param path the names from the top to the code itself; never empty
/// @param colour `#rrggbb`, empty where the file gives none
/// @param definition empty where the file gives none, as are the next three
/// @param origin [CodeOrigin#NOT_SAID] where the file gives none
public record CodeDraft(
        List<String> path,
        String colour,
        String definition,
        String include,
        String exclude,
        String example,
        CodeOrigin origin) {
    public CodeDraft {
        path = List.copyOf(path);
    }

    /// A code of which the file gives only the path.
    static CodeDraft of(List<String> path) {
        return new CodeDraft(path, "", "", "", "", "", CodeOrigin.NOT_SAID);
    }

    CodeDraft withPath(List<String> other) {
        return new CodeDraft(other, colour, definition, include, exclude, example, origin);
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
