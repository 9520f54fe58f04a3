package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.analysis.Coded;
import org.postil.analysis.Counted;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Place;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Texts;

/// What the codings of record say of a code.
///
/// @param quotes how many of its own
/// @param participants how many people they belong to
/// @param exemplars the quotes that were chosen to show what it means, and the one that its example
///   is
record CodeFacts(int quotes, int participants, List<Exemplar> exemplars) {
    private static final int LONGEST = 240;

    CodeFacts {
        exemplars = List.copyOf(exemplars);
    }

    /// A quote that shows what a code means.
    ///
    /// @param text on one line, cut behind a word where it is long
    /// @param source who said it and in which turn
    /// @param isExample whether it is the code's example, word for word
    record Exemplar(String text, String source, boolean isExample, Place place) {}

    /// Reads texts; not on the event thread.
    static CodeFacts of(Study study, Texts texts, Code code) {
        return of(study, texts, List.of(code));
    }

    /// Of several codes together there are no exemplars. Reads texts; not on the event thread.
    static CodeFacts of(Study study, Texts texts, List<Code> codes) {
        Scope scope = Scope.EVERYTHING.withCodes(codes.stream().map(Code::id).toList());
        Code code = codes.size() == 1 ? codes.getFirst() : null;
        List<Coded> codings = Counted.of(study, scope).codings();
        Set<UUID> people = new HashSet<>();
        List<Exemplar> exemplars = new ArrayList<>();
        Set<UUID> shown = new LinkedHashSet<>();
        for (Coded coded : codings) {
            coded.participants().forEach(it -> people.add(it.id()));
            if (code != null && isExemplar(coded, code, texts) && shown.add(coded.coding().id())) {
                exemplars.add(exemplar(coded, code, texts));
            }
        }
        return new CodeFacts(codings.size(), people.size(), exemplars);
    }

    private static boolean isExemplar(Coded coded, Code code, Texts texts) {
        Coding coding = coded.coding();
        String example = code.example().strip();
        return coding.isExemplar()
                || example.contains(coding.id().toString())
                || coding.span().length() == example.length()
                        && coding.span().of(texts.text(coded.transcript())).equals(example);
    }

    private static Exemplar exemplar(Coded coded, Code code, Texts texts) {
        String text = texts.text(coded.transcript());
        String quote = coded.span().of(text);
        return new Exemplar(
                cut(quote),
                source(coded),
                quote.equals(code.example().strip()),
                Place.of(coded.coding()));
    }

    /// On one line, cut behind a word where it is long.
    static String cut(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + "…";
    }

    /// For example `Kerry, turn 32`.
    static String source(Coded coded) {
        List<String> names = coded.participants().stream().map(Participant::name).toList();
        String who = names.isEmpty() ? coded.transcript().name() : String.join(", ", names);
        var turns = coded.transcript().turnsTouched(coded.span());
        return turns.isEmpty() ? who : who + ", turn " + turns.getFirst().number();
    }

    /// Whether the code's example is among the exemplars.
    boolean showsExample() {
        return exemplars.stream().anyMatch(Exemplar::isExample);
    }

    /// For example `23 quotes of 6 participants`.
    String words() {
        return (quotes == 1 ? "1 quote" : quotes + " quotes")
                + " of "
                + (participants == 1 ? "1 participant" : participants + " participants");
    }
}
