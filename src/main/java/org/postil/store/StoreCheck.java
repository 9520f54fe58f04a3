package org.postil.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.postil.study.Annotation;
import org.postil.study.Coding;
import org.postil.study.Hashes;
import org.postil.study.JournalEntry;
import org.postil.study.Problem;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Looks for what is wrong in a file: texts, quotes and the journal's records.
final class StoreCheck {
    private final Handle handle;
    private final Study study;
    private final List<String> problems = new ArrayList<>();

    private StoreCheck(Handle handle, Study study) {
        this.handle = handle;
        this.study = study;
    }

    /// @return a sentence for each thing that is wrong
    static List<String> problems(Handle handle, Study study) {
        StoreCheck check = new StoreCheck(handle, study);
        check.transcripts();
        check.otherTexts();
        check.journal();
        return List.copyOf(check.problems);
    }

    private void transcripts() {
        for (Transcript transcript : study.transcripts()) {
            Optional<String> text = TextBodies.find(handle, transcript.textHash());
            if (text.isEmpty()) {
                problems.add("The text of " + transcript.name() + " is missing.");
            } else if (text.get().length() != transcript.length()) {
                problems.add("The text of " + transcript.name() + " has another length.");
            } else {
                codings(transcript, text.get());
                annotations(transcript, text.get());
            }
        }
    }

    private void codings(Transcript transcript, String text) {
        for (Coding coding : study.codings(transcript.id())) {
            boolean inside = coding.span().end() <= text.length();
            if (!inside || Hashes.ofQuote(coding.span().of(text)) != coding.quoteHash()) {
                problems.add(
                        "The coding "
                                + coding.id()
                                + " in "
                                + transcript.name()
                                + " at "
                                + coding.span().start()
                                + " to "
                                + coding.span().end()
                                + (inside ? " does not stand on its quote." : " ends too late."));
            }
        }
    }

    private void annotations(Transcript transcript, String text) {
        for (Annotation annotation : study.annotations(transcript.id())) {
            Span span = annotation.span();
            boolean inside = span.end() <= text.length();
            boolean onItsQuote =
                    Hashes.ofQuote(annotation.quote()) == annotation.quoteHash()
                            && inside
                            && (span.isEmpty() || span.of(text).equals(annotation.quote()));
            if (!onItsQuote) {
                problems.add(
                        "The annotation "
                                + annotation.id()
                                + " in "
                                + transcript.name()
                                + " at "
                                + span.start()
                                + " to "
                                + span.end()
                                + (inside ? " does not stand on its quote." : " ends too late."));
            }
        }
    }

    private void otherTexts() {
        for (String hash : TextBodies.hashes(handle)) {
            String body = TextBodies.find(handle, hash).orElse("");
            if (!Hashes.ofText(body).equals(hash)) {
                problems.add("A text does not have the hash " + hash + ".");
            }
        }
    }

    private void journal() {
        Set<Long> done = new HashSet<>();
        for (JournalEntry entry : Journal.entries(handle)) {
            switch (entry.kind()) {
                case DO -> {
                    done.add(entry.sequence());
                    payload(entry.sequence());
                }
                case UNDO, REDO -> {
                    if (!done.contains(entry.target())) {
                        problems.add(
                                "Entry " + entry.sequence() + " of the journal leads nowhere.");
                    }
                }
                case ERASE -> {}
            }
        }
    }

    private void payload(long sequence) {
        try {
            Journal.payload(handle, sequence);
        } catch (Problem e) {
            problems.add(e.what());
        }
    }
}
