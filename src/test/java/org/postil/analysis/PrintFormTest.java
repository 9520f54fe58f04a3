package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.study.Span;
import org.postil.study.Transcript;

final class PrintFormTest {
    private static final ReportingStudy MADE = ReportingStudy.people();

    @Test
    void linesOfOneTurnAreJoinedByASpace() {
        assertThat(printed("P01.txt", "my mum drove me", "in the van"))
                .isEqualTo("my mum drove me in the van");
    }

    @Test
    void anInterviewersBriefRemarkIsAnEllipsis() {
        assertThat(printed("P01.txt", "with all my things.", "was the hard part"))
                .isEqualTo("with all my things. […] The deposit was the hard part");
    }

    @Test
    void anInterviewersWholeQuestionIsAVoiceOfAnExchange() {
        assertThat(printed("P01.txt", "paid it back", "The bus comes every ten minutes now."))
                .isEqualTo(
                        "Participant: paid it back by Easter. Interviewer: And the buses round"
                                + " here, do you use them at all? Participant: The bus comes every"
                                + " ten minutes now.");
    }

    @Test
    void aQuestionThatTheQuoteOnlyReachesIntoIsLeftOut() {
        assertThat(printed("P01.txt", "do you use them", "The bus comes"))
                .isEqualTo("The bus comes");
    }

    @Test
    void severalParticipantsAreToldApartWithoutTheirNames() {
        assertThat(printed("FG1.txt", "after school.", "They did."))
                .isEqualTo(
                        "Participant A: after school. Participant B: Mine all went. Participant A:"
                                + " They did.");
    }

    @Test
    void anInterviewerAloneIsNamed() {
        assertThat(printed("P01.txt", "What made", "you go?"))
                .isEqualTo("Interviewer: What made you go?");
    }

    @Test
    void aStretchWithoutSpeechIsAnEllipsis() {
        assertThat(printed("P01.txt", "00:00:01", "INT:")).isEqualTo("[…]");
    }

    @Test
    void stampsInsideALineAreNotPrinted() {
        ReportingStudy made = new ReportingStudy();
        made.undated("a.txt", "Ann: It was [00:12:33] a long day.", "Ann: Yes.");
        Transcript transcript = made.transcript("a.txt");
        Span span = new Span(0, transcript.length());

        String text = made.text("a.txt");
        assertThat(PrintForm.of(made.study(), transcript, text, span).in(text))
                .isEqualTo("It was a long day. Yes.");
    }

    private static String printed(String document, String first, String last) {
        Transcript transcript = MADE.transcript(document);
        int start = MADE.span(document, first).start();
        String text = MADE.text(document);
        int end = text.indexOf(last, start) + last.length();
        return PrintForm.of(MADE.study(), transcript, text, new Span(start, end)).in(text);
    }
}
