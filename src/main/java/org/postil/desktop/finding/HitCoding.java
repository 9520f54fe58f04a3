package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Hit;
import org.postil.study.Net;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Sentences;
import org.postil.study.Snapping;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Gives many hits of a search one code, as one change.
///
/// @param extent how much around each hit is coded
record HitCoding(List<Hit> hits, Code code, Extent extent) {
    /// How much of the text is coded.
    enum Extent {
        HIT("the words found"),
        SENTENCE("the sentence"),
        TURN("the whole turn");

        private final String words;

        Extent(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// What it comes to.
    ///
    /// @param added new codings
    /// @param extended codings of the same code by the same coder that become longer
    /// @param there stretches that are coded so already
    record Outcome(Planned planned, int added, int extended, int there, int transcripts) {
        /// What will happen, in a sentence.
        String words(Code code) {
            List<String> parts = new ArrayList<>();
            if (added > 0) {
                parts.add(QuotesHead.count(added, "new coding") + " of “" + code.name() + "”");
            }
            if (extended > 0) {
                parts.add(QuotesHead.count(extended, "coding") + " made longer");
            }
            String there =
                    this.there == 0
                            ? ""
                            : " "
                                    + QuotesHead.count(this.there, "place")
                                    + (this.there == 1 ? " is" : " are")
                                    + " coded so already.";
            return parts.isEmpty()
                    ? ("Nothing to do." + there)
                    : String.join(", ", parts)
                            + " in "
                            + QuotesHead.count(transcripts, "transcript")
                            + "."
                            + there;
        }
    }

    HitCoding {
        hits = List.copyOf(hits);
    }

    /// Plans it; not on the event thread.
    ///
    /// @throws Problem if the code is gone
    Outcome plan(Study study, Texts texts, Coder coder, Tools tools) {
        if (study.code(code.id()) == null) {
            throw new Problem("The code “" + code.name() + "” is gone.", "Choose another code.");
        }
        Map<String, String> read = new HashMap<>();
        Texts once = hash -> read.computeIfAbsent(hash, texts::text);
        Net net = new Net();
        Study now = study;
        Set<UUID> touched = new HashSet<>();
        int there = 0;
        for (Map.Entry<Transcript, TreeSet<Span>> entry :
                stretches(study, once, tools).entrySet()) {
            Transcript transcript = entry.getKey();
            for (Span span : entry.getValue()) {
                if (isCoded(now, transcript, coder, span)) {
                    there++;
                    continue;
                }
                CodingDraft draft = CodingDraft.of(transcript, span, code, coder);
                Planned step = CodingEdits.apply(now, once, draft, tools.provenance());
                now = now.with(step.change());
                net.add(step.change().deltas());
                touched.add(transcript.id());
            }
        }
        return outcome(net.deltas(), there, touched.size());
    }

    /// What planning needs beside the study.
    record Tools(Sentences sentences, Provenance provenance) {}

    private Outcome outcome(List<Delta> deltas, int there, int transcripts) {
        int added = 0;
        int extended = 0;
        for (Delta delta : deltas) {
            if (delta.entity() instanceof Coding) {
                added += delta.before() == null ? 1 : 0;
                extended += delta.before() != null && delta.after() != null ? 1 : 0;
            }
        }
        String label = "Code " + QuotesHead.count(hits.size(), "hit") + " “" + code.name() + "”";
        return new Outcome(
                Planned.of(new Change(label, deltas)), added, extended, there, transcripts);
    }

    private boolean isCoded(Study study, Transcript transcript, Coder coder, Span span) {
        return study.codings(transcript.id()).stream()
                .anyMatch(it ->
                        it.code().equals(code.id())
                                && it.coder().equals(coder.id())
                                && it.span().contains(span));
    }

    private Map<Transcript, TreeSet<Span>> stretches(Study study, Texts texts, Tools tools) {
        Map<Transcript, TreeSet<Span>> found = new java.util.LinkedHashMap<>();
        for (Hit hit : hits) {
            Transcript transcript = study.transcript(hit.transcript());
            if (transcript == null || hit.span().end() > transcript.length()) {
                continue;
            }
            String text = texts.text(transcript);
            Span span =
                    switch (extent) {
                        case HIT -> hit.span();
                        case SENTENCE ->
                                Snapping.sentences(text, transcript, hit.span(), tools.sentences());
                        case TURN -> Snapping.turns(text, transcript, hit.span());
                    };
            found.computeIfAbsent(transcript, key -> new TreeSet<>()).add(span);
        }
        return found;
    }
}
