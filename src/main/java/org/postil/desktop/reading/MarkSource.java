package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Reads a transcript's codings out of a study for the view.
public final class MarkSource {
    private MarkSource() {}

    /// The codings of a transcript that are wanted, by place.
    ///
    /// @param shown which of them, for example those of one coder
    public static List<Mark> of(Study study, Transcript transcript, Predicate<Coding> shown) {
        List<Mark> marks = new ArrayList<>();
        for (Coding coding : study.codings(transcript.id())) {
            if (shown.test(coding) && !coding.span().isEmpty()) {
                marks.add(mark(study, coding));
            }
        }
        marks.sort(Mark.ORDER);
        return marks;
    }

    /// One coding for the view.
    ///
    /// @throws IllegalStateException if its code or coder is not in the study
    public static Mark mark(Study study, Coding coding) {
        Code code = study.code(coding.code());
        Coder coder = study.coder(coding.coder());
        if (code == null || coder == null) {
            throw new IllegalStateException("A coding without code or coder: " + coding.id());
        }
        return new Mark(
                coding.id(),
                coding.span(),
                code.id(),
                code.name(),
                Mark.colour(code.colour()),
                coder.id(),
                coder.name());
    }
}
