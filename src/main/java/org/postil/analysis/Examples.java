package org.postil.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// The examples of codes in print: where an example is a quote of its code, in quotation marks and
/// with the kind of participant who said it; any other as it was written.
final class Examples {
    private final Study study;
    private final Texts texts;
    private final QuoteReader reader;
    private final Map<UUID, List<Coding>> codings = new HashMap<>();

    Examples(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        this.reader = new QuoteReader(study, texts, CodingOfRecord.ANY);
        study.codings()
                .forEach(
                        it -> codings.computeIfAbsent(it.code(), key -> new ArrayList<>()).add(it));
    }

    /// The example as it is printed; null where the code has none.
    @Nullable String of(Code code) {
        String example = code.example().strip();
        if (example.isEmpty()) {
            return null;
        }
        for (Coding coding : codings.getOrDefault(code.id(), List.of())) {
            Transcript transcript = study.transcript(coding.transcript());
            if (transcript != null
                    && coding.span().length() == example.length()
                    && coding.span().of(texts.text(transcript)).equals(example)) {
                return "“"
                        + reader.printed(transcript, coding.span())
                        + "” – "
                        + reader.attribution(transcript, coding.span());
            }
        }
        return example;
    }
}
