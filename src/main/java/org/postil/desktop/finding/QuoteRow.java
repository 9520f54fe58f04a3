package org.postil.desktop.finding;

import java.util.List;
import org.postil.analysis.QuoteView;
import org.postil.study.Code;

/// One line of the list of quotes.
///
/// @param codes all that lie on the place: the quote's own first, then by place
/// @param coded whether one coding of the study is behind it, which can be changed
/// @param exemplar whether somebody chose it as an exemplar
/// @param links what it has to do with other quotes, in words, one a line
record QuoteRow(
        QuoteView quote, List<Code> codes, boolean coded, boolean exemplar, List<String> links) {
    QuoteRow {
        codes = List.copyOf(codes);
        links = List.copyOf(links);
    }

    /// Whose quote it is, in a word or two.
    String who() {
        if (!quote.participants().isEmpty()) {
            return String.join(", ", quote.participants());
        }
        return quote.isInterviewers() ? "Interviewer" : String.join(", ", quote.speakers());
    }

    String codeNames() {
        return String.join(", ", codes.stream().map(Code::name).toList());
    }

    /// Who said it and where, as it is copied.
    String attribution() {
        String turn = quote.turn() == 0 ? "" : ", turn " + quote.turn();
        return quote.attribution() + " – " + quote.document() + turn;
    }
}
