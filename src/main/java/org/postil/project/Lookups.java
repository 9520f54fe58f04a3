package org.postil.project;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Question;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Finds by name what a row of a table names, or says clearly that it is not there.
final class Lookups {
    private final Map<String, Transcript> transcripts = new HashMap<>();
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    Lookups(Study study) {
        study.transcripts().forEach(it -> transcripts.put(it.name(), it));
        study.participants().forEach(it -> participants.put(Names.key(it.name()), it));
        study.questions().forEach(it -> questions.put(Names.key(it.name()), it));
    }

    boolean has(String document) {
        return transcripts.containsKey(document);
    }

    /// @throws Problem if there is none of this name
    Transcript transcript(String name) {
        if (name.isEmpty()) {
            throw new Problem("The row names no document.", "Fill the column document.");
        }
        Transcript transcript = transcripts.get(name);
        if (transcript == null) {
            throw new Problem(
                    "There is no document “" + name + "” in the study.",
                    "Import it first, or write its name as the import report does.");
        }
        return transcript;
    }

    /// The participant of this name; null if there is none.
    @Nullable Participant known(String name) {
        return participants.get(Names.key(name));
    }

    /// @throws Problem if there is none of this name
    Participant participant(String name) {
        Participant participant = known(name);
        if (participant == null) {
            throw new Problem(
                    "There is no participant “" + name + "”.", "Import the participants first.");
        }
        return participant;
    }

    /// @throws Problem if there is none of this name
    Question question(String name) {
        Question question = questions.get(Names.key(name));
        if (question == null) {
            throw new Problem(
                    "There is no question “" + name + "”.", "Import the topic guide first.");
        }
        return question;
    }
}
