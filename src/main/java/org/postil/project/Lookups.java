package org.postil.project;

import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Question;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Finds by name what a row of a table names, or says clearly that it is not there.
final class Lookups {
    private Lookups() {}

    static Transcript transcript(Study study, String name) {
        if (name.isEmpty()) {
            throw new Problem("The row names no document.", "Fill the column document.");
        }
        return study.transcriptNamed(name)
                .orElseThrow(() ->
                        new Problem(
                                "There is no document “" + name + "” in the study.",
                                "Import it first, or write its name as `postil info` and the import"
                                        + " report do."));
    }

    static Participant participant(Study study, String name) {
        return study.participantNamed(name)
                .orElseThrow(() ->
                        new Problem(
                                "There is no participant “" + name + "”.",
                                "Import the participants first."));
    }

    static Question question(Study study, String name) {
        return study.questionNamed(name)
                .orElseThrow(() ->
                        new Problem(
                                "There is no question “" + name + "”.",
                                "Import the topic guide first."));
    }
}
