package org.postil.desktop.reading;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;

/// Transcripts and codings for the tests of the view.
final class ReadingTexts {
    private ReadingTexts() {}

    static Mark mark(int id, Span span, int code, int coder) {
        return new Mark(
                new UUID(0, id),
                span,
                new UUID(1, code),
                "Code " + code,
                0x1f77b4 + code * 0x2a3b11 & 0xffffff,
                new UUID(2, coder),
                List.of("Ada", "Ben", "Cleo").get(coder));
    }

    /// A transcript with the turns that an import would find.
    static TranscriptModel model(String text) {
        Provenance provenance = new Provenance(Ids.derived(), () -> java.time.Instant.EPOCH);
        TranscriptDraft draft = new TranscriptDraft("a.txt", text, List.of(), List.of());
        Study study = Study.EMPTY.with(TranscriptEdits.planned(draft, provenance).change());
        return TranscriptModel.of(study.transcripts().getFirst(), text, study.voices());
    }

    /// Canonical texts with everything that makes places hard to find.
    static Arbitrary<String> texts() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, Arbitraries.strings().alpha().ofMaxLength(9)),
                        net.jqwik.api.Tuple.of(10, Arbitraries.just(" ")),
                        net.jqwik.api.Tuple.of(
                                6,
                                Arbitraries.of(
                                        "\nKerry: ",
                                        "\nINT: ",
                                        "\n[00:01:02] INT: ",
                                        "\n\n",
                                        "\n",
                                        "\nKerry:\n",
                                        " [00:12:33] ",
                                        "\t")),
                        net.jqwik.api.Tuple.of(
                                3,
                                Arbitraries.of(
                                        "\ud83d\ude00",
                                        "\ud83d\udc69\u200d\ud83d\udcbb",
                                        "e\u0301",
                                        "\u05e9\u05dc\u05d5\u05dd",
                                        "\u0645\u0631\u062d\u0628\u0627",
                                        "\u6771\u4eac",
                                        "x".repeat(300),
                                        "\u00a0",
                                        "\u200b",
                                        "\ufffd")));
        return piece.list().ofMaxSize(50).map(it -> String.join("", it));
    }
}
