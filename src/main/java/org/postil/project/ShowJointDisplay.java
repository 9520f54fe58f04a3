package org.postil.project;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.postil.exchange.JointFile;
import org.postil.study.JointDisplay;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Finds the joint display that somebody wants to see.
public final class ShowJointDisplay {
    private ShowJointDisplay() {}

    /// The stored one of this name; the only one where the name is empty.
    ///
    /// @throws Problem if there is none; the stored ones are named
    public static JointDisplay named(Study study, String name) {
        List<JointDisplay> all = study.jointDisplays();
        if (name.isEmpty() && all.size() == 1) {
            return all.getFirst();
        }
        String known =
                all.isEmpty()
                        ? "None is stored."
                        : "Stored are: "
                                + String.join(", ", all.stream().map(JointDisplay::name).toList())
                                + ".";
        return all.stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                name.isEmpty()
                                        ? "No joint display is named."
                                        : "There is no joint display “" + name + "”.",
                                known));
    }

    /// The one that a file defines, which is not stored.
    ///
    /// @throws Problem if the file cannot be read or does not fit the study
    public static JointDisplay defined(Study study, Texts texts, Path file) {
        return ImportJointDisplays.resolve(study, texts, JointFile.read(file), new UUID(0, 0));
    }
}
