package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to the topic guide.
public final class GuideEdits {
    private GuideEdits() {}

    /// Adds a question behind the others.
    ///
    /// @param name its short name, for example `Q04`
    /// @throws Problem if the name is blank or taken
    public static Planned add(Study study, String name, String text, Provenance provenance) {
        requireFree(study, name, null);
        int position = study.questions().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
        UUID id = provenance.ids().next("question", name.strip());
        Question question = new Question(id, name.strip(), position, text.strip(), List.of());
        return Planned.of(Change.of("New question " + question.name(), Delta.add(question)));
    }

    /// Gives a question another short name or other words.
    ///
    /// @throws Problem if the name is blank or taken
    public static Planned alter(Study study, Question question, String name, String text) {
        requireFree(study, name, question);
        return changed(
                "Edit question " + question.name(),
                question,
                question.withText(name.strip(), text.strip()));
    }

    /// Says which codes a question asks about; a code stands for those below it too.
    public static Planned codes(Question question, List<Code> codes) {
        List<UUID> ids = List.copyOf(new LinkedHashSet<>(codes.stream().map(Code::id).toList()));
        return changed("Codes of question " + question.name(), question, question.withCodes(ids));
    }

    private static Planned changed(String label, Question before, Question after) {
        List<Delta> deltas = before.equals(after) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change(label, deltas));
    }

    private static void requireFree(Study study, String name, @Nullable Question itself) {
        if (name.isBlank()) {
            throw new Problem("The question has no name.", "Give it one, such as Q04.");
        }
        Question there = study.questionNamed(name).orElse(null);
        if (there != null && (itself == null || !there.id().equals(itself.id()))) {
            throw new Problem(
                    "There is already a question " + there.name() + ".", "Choose another name.");
        }
    }

    /// Moves a question within the guide.
    ///
    /// @param index before which of the present questions it comes to stand; their number for the
    ///   end
    public static Planned move(Study study, Question question, int index) {
        List<Question> order = Ordering.moved(study.questions(), question, index);
        List<Delta> deltas = new ArrayList<>();
        for (int position = 0; position < order.size(); position++) {
            Question before = order.get(position);
            if (before.position() != position) {
                deltas.add(Delta.alter(before, before.withPosition(position)));
            }
        }
        return Planned.of(new Change("Move question " + question.name(), deltas));
    }

    /// Removes a question with what was recorded of who was asked it.
    public static Planned remove(Study study, Question question) {
        List<Delta> deltas = new ArrayList<>();
        study.asked().stream()
                .filter(it -> it.question().equals(question.id()))
                .map(Delta::remove)
                .forEach(deltas::add);
        deltas.add(Delta.remove(question));
        return Planned.of(new Change("Delete question " + question.name(), deltas));
    }
}
