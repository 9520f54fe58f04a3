package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TurnsTest {
    /// The turns as `number speaker|line of speech|line of speech`.
    private static List<String> turns(String text, String... known) {
        return Turns.find(text, Set.of(known)).stream()
                .map(turn -> {
                    String speech =
                            turn.speech().stream()
                                    .map(it -> "|" + it.of(text))
                                    .collect(Collectors.joining());
                    return turn.number() + " " + turn.speaker() + speech;
                })
                .toList();
    }

    @Test
    void aLabelWithAColonOpensATurn() {
        assertThat(turns("INT: Where from?\nKerry: Grimsby.\nINT: And now?\nKerry: Leeds."))
                .containsExactly(
                        "1 INT|Where from?",
                        "2 Kerry|Grimsby.",
                        "3 INT|And now?",
                        "4 Kerry|Leeds.");
    }

    @Test
    void aBoldLabelWithATabOpensATurn() {
        assertThat(turns("INT\tRight, that's going.\nKerry\tOkay. So, Grimsby.\nINT\tAnd?"))
                .containsExactly(
                        "1 INT|Right, that's going.", "2 Kerry|Okay. So, Grimsby.", "3 INT|And?");
    }

    @Test
    void rowsOfTimeSpeakerAndTextAreTurns() {
        String text =
                "00:00:04\tInterviewer\tOkay, so that's recording.\n"
                        + "00:00:09\tInterviewer\tWe talk to people who stayed,\n"
                        + "00:00:23\tGareth\tHave you?";
        assertThat(turns(text))
                .containsExactly(
                        "1 Interviewer|Okay, so that's recording.|We talk to people who stayed,",
                        "2 Gareth|Have you?");
    }

    @Test
    void rowsWithShortTimesAndTheSpeakerFirstAreTurnsToo() {
        assertThat(turns("0:04\tINT\tSo.\n0:09\tAnwar\tHere.\nINT\t0:12\tHere?\nAnwar\t0:14\tYes."))
                .containsExactly("1 INT|So.", "2 Anwar|Here.", "3 INT|Here?", "4 Anwar|Yes.");
    }

    @Test
    void aRowWithoutASpeakerGoesOnWithTheLastOne() {
        assertThat(turns("00:00:01\tINT\tSo.\n00:00:05\t\tWhere?\n00:00:09\tP4\tInce."))
                .containsExactly("1 INT|So.|Where?", "2 P4|Ince.");
    }

    @Test
    void theHeaderRowOfATableIsNoTurn() {
        assertThat(turns("Time\tSpeaker\tText\n00:00:01\tINT\tSo.\n00:00:05\tDawn\tYes."))
                .containsExactly("0 null|Time\tSpeaker\tText", "1 INT|So.", "2 Dawn|Yes.");
    }

    @Test
    void aTimeRangeInARowIsNoSpeech() {
        assertThat(turns("0:00:01.0 - 0:00:05.2\tINT\tSo.\n00:05 - 00:09\tLaura\tNo."))
                .containsExactly("1 INT|So.", "2 Laura|No.");
    }

    @Test
    void stampsBeforeTheLabelAreNoSpeech() {
        assertThat(
                        turns(
                                "[00:12:33] INT: So?\n"
                                        + "(00:12) Kerry: No.\n"
                                        + "00:13 Kerry: Well.\n"
                                        + "#01:02# INT: Ah."))
                .containsExactly("1 INT|So?", "2 Kerry|No.|Well.", "3 INT|Ah.");
    }

    @Test
    void stampsBehindTheLabelAreNoSpeech() {
        assertThat(
                        turns(
                                "Kerry (00:12:33): No.\n"
                                        + "INT [00:12:40]: Why?\n"
                                        + "Kerry: [00:13] Because.\n"
                                        + "S01: [00.13.09] Mm.\n"
                                        + "S01: Yes."))
                .containsExactly("1 Kerry|No.", "2 INT|Why?", "3 Kerry|Because.", "4 S01|Mm.|Yes.");
    }

    @Test
    void aStampMayTouchTheLabel() {
        assertThat(
                        turns(
                                "00:03:40.5Dan: Hello.\n"
                                        + "00:03:44.1Joanne: Hi.\n"
                                        + "00:03:50.0Dan: So.\n"
                                        + "00:04:02.2Joanne: Mm."))
                .containsExactly("1 Dan|Hello.", "2 Joanne|Hi.", "3 Dan|So.", "4 Joanne|Mm.");
    }

    @Test
    void stampsAtTheEndOfAParagraphAreNoSpeech() {
        assertThat(turns("I: Where from? #00:00:09-4#\nB: Burnley. #00:00:12-0#\nI: Oh."))
                .containsExactly("1 I|Where from?", "2 B|Burnley.", "3 I|Oh.")
                .hasSize(3);
    }

    @Test
    void stampsInsideSpeechAreLeftOut() {
        assertThat(turns("INT: Why?\nKerry: Because [00:12:33] of mum. [inaudible 00:12:40]"))
                .containsExactly("1 INT|Why?", "2 Kerry|Because|of mum. [inaudible|]");
    }

    @Test
    void aLabelAloneOnItsLineSpeaksOnTheLinesBelow() {
        assertThat(turns("INT:\nWhere from?\n\nKerry:\nGrimsby.\nThen Leeds.\n\nINT:\nAh."))
                .containsExactly("1 INT|Where from?", "2 Kerry|Grimsby.|Then Leeds.", "3 INT|Ah.");
    }

    @Test
    void aNameWithAStampOnALineOfItsOwnSpeaksOnTheLinesBelow() {
        assertThat(
                        turns(
                                "Kerry Smith  00:12\n"
                                        + "Grimsby.\n\n"
                                        + "Unknown Speaker  1:02:13\n"
                                        + "And?\n\n"
                                        + "Kerry Smith  1:02:20\n"
                                        + "Leeds.\n"
                                        + "Unknown Speaker  1:03:00\n"
                                        + "I see."))
                .containsExactly(
                        "1 Kerry Smith|Grimsby.",
                        "2 Unknown Speaker|And?",
                        "3 Kerry Smith|Leeds.",
                        "4 Unknown Speaker|I see.");
    }

    @Test
    void aNameInBracketsWithAClockTimeIsALabel() {
        assertThat(
                        turns(
                                "[Kerry] 11:02:09\n"
                                        + "Hello.\n\n"
                                        + "[Dan] 11:02:12\n"
                                        + "Hi.\n\n"
                                        + "[Kerry] 11:02:15\n"
                                        + "So."))
                .containsExactly("1 Kerry|Hello.", "2 Dan|Hi.", "3 Kerry|So.");
    }

    @Test
    void aTranscriberMarkInBracketsIsNoLabel() {
        assertThat(turns("INT: So?\nKerry: Well.\n[inaudible] 00:12:33\n[laughs]"))
                .containsExactly("1 INT|So?", "2 Kerry|Well.|[inaudible]|[laughs]");
    }

    @Test
    void captionsThatRepeatANameAreOneTurn() {
        assertThat(turns("Kerry: So I\nKerry: went to Leeds\nKerry: and back.\nINT: Ah."))
                .containsExactly("1 Kerry|So I|went to Leeds|and back.", "2 INT|Ah.");
    }

    @Test
    void aParticipantWithASingleTurnInAGroupIsASpeaker() {
        String text =
                "Moderator: Shall we?\nDawn: I'm Dawn.\nSteve: Steve.\nMichelle: Michelle.\n"
                        + "Moderator: Thanks.\nDawn: So.\nSteve: Seaton.";
        assertThat(turns(text)).contains("4 Michelle|Michelle.").hasSize(7);
    }

    @Test
    void aSingleTurnIsFoundAmongLongSpeechesByItsCodeOrItsTab() {
        String speech = "\nIt went on.\nAnd on.\nAnd on.\nAnd on.\nAnd on.";
        assertThat(
                        turns(
                                "INT: So?"
                                        + speech
                                        + "\nP1: Yes."
                                        + speech
                                        + "\nP1: No.\nP7: Me too."
                                        + speech))
                .anyMatch(it -> it.startsWith("3 P7|Me too."));
        assertThat(
                        turns(
                                "INT\tSo?"
                                        + speech
                                        + "\nDawn\tYes."
                                        + speech
                                        + "\nINT\tAnd?\nAnwar\tMe too."))
                .anyMatch(it -> it.startsWith("4 Anwar|Me too."));
    }

    @Test
    void aSingleColonAmongLongSpeechesIsNoLabel() {
        String speech = "\nIt went on.\nAnd on.\nAnd on.\nAnd on.\nAnd on.";
        assertThat(
                        turns(
                                "INT: So?"
                                        + speech
                                        + "\nKerry: Yes."
                                        + speech
                                        + "\nMonday: work."
                                        + speech))
                .hasSize(2);
    }

    @Test
    void theHeadOfATranscriptIsTurnZero() {
        String text =
                "Interview 7\nDate: 12 October 2019\nLocation: Grimsby\nParticipant: P07\n"
                        + "Interviewer: JB\n\nInterviewer: Where from?\nParticipant: Grimsby.\n"
                        + "Interviewer: And?\nParticipant: Leeds.";
        assertThat(turns(text))
                .containsExactly(
                        "0 null|Interview 7|Date: 12 October 2019|Location: Grimsby|Participant:"
                                + " P07|Interviewer: JB",
                        "1 Interviewer|Where from?",
                        "2 Participant|Grimsby.",
                        "3 Interviewer|And?",
                        "4 Participant|Leeds.");
    }

    @Test
    void aHeadWithoutABlankLineBelowEndsAtItsLastLine() {
        assertThat(
                        turns(
                                "Date: 12 October 2019\n"
                                        + "INT: So.\n"
                                        + "Kerry: Yes.\n"
                                        + "INT: Mm.\n"
                                        + "Kerry: No.\n\n"
                                        + "INT: Bye."))
                .containsExactly(
                        "0 null|Date: 12 October 2019",
                        "1 INT|So.",
                        "2 Kerry|Yes.",
                        "3 INT|Mm.",
                        "4 Kerry|No.",
                        "5 INT|Bye.");
    }

    @Test
    void aLineOfTheHeadThatNobodyForesawIsNoSpeaker() {
        assertThat(turns("Bairn: none\n\nINT: So?\nKerry: Yes.\nINT: Mm.\nKerry: No."))
                .startsWith("0 null|Bairn: none")
                .hasSize(5);
    }

    @Test
    void notesAndTimesAmongTheTurnsAreNoSpeakers() {
        assertThat(
                        turns(
                                "INT: So?\n"
                                        + "Note: phone rings\n"
                                        + "Kerry: Yes.\n"
                                        + "Note: again\n"
                                        + "INT: Mm.\n"
                                        + "Kerry: No."))
                .containsExactly(
                        "1 INT|So?|Note: phone rings",
                        "2 Kerry|Yes.|Note: again",
                        "3 INT|Mm.",
                        "4 Kerry|No.");
    }

    @Test
    void speechThatHoldsAColonIsNoLabel() {
        String text =
                "INT: So?\n"
                        + "Kerry: It went on.\n"
                        + "I thought: no way\n"
                        + "My point: it rained.\n"
                        + "I thought: no way\n"
                        + "So: that was it.\n"
                        + "So: again.\n"
                        + "Honestly: no.\n"
                        + "INT: Mm.";
        assertThat(turns(text))
                .containsExactly(
                        "1 INT|So?",
                        "2 Kerry|It went on.|I thought: no way|My point: it rained.|I thought: no"
                                + " way|So: that was it.|So: again.|Honestly: no.",
                        "3 INT|Mm.");
    }

    @Test
    void addressesAndTimesOfDayAreNoLabels() {
        String text =
                "INT: So?\n"
                        + "http://example.org\n"
                        + "Https://example.org\n"
                        + "Kerry: We left.\n"
                        + "At 10:30 we ate.\n"
                        + "At 10:45 we left.\n"
                        + "10:30 is late.\n"
                        + "Genesis 3:16 says so.\n"
                        + "Genesis 3:17 too.";
        assertThat(turns(text))
                .containsExactly(
                        "1 INT|So?|http://example.org|Https://example.org",
                        "2 Kerry|We left.|At 10:30 we ate.|At 10:45 we left.|10:30 is late.|Genesis"
                                + " 3:16 says so.|Genesis 3:17 too.");
    }

    @Test
    void aTimeOfDayAfterTheLabelIsSpeech() {
        assertThat(turns("INT: What time?\nKerry: 10:30, I think.\nINT: 10:30?\nKerry: 10:30"))
                .containsExactly(
                        "1 INT|What time?",
                        "2 Kerry|10:30, I think.",
                        "3 INT|10:30?",
                        "4 Kerry|10:30");
    }

    @Test
    void questionsAndAnswersAreSpeakers() {
        assertThat(turns("Q: Where?\nA: Leeds.\nQ: When?\nA: May."))
                .containsExactly("1 Q|Where?", "2 A|Leeds.", "3 Q|When?", "4 A|May.");
    }

    @Test
    void listItemsThatOccurOnceAreNoSpeakers() {
        assertThat(
                        turns(
                                "INT: Which?\n"
                                        + "Kerry: All of it.\n"
                                        + "It goes on.\n"
                                        + "And on.\n"
                                        + "And on.\n"
                                        + "A: rent\n"
                                        + "B: food\n"
                                        + "C: buses"))
                .hasSize(2);
    }

    @Test
    void bracketsBehindANameAreNoPartOfItWhereItAlsoStandsWithout() {
        assertThat(turns("INT: So?\nKerry (laughing): No.\nINT: Mm.\nKerry: Yes."))
                .containsExactly("1 INT|So?", "2 Kerry|No.", "3 INT|Mm.", "4 Kerry|Yes.");
    }

    @Test
    void namesFromVideoCallsAreLabels() {
        assertThat(
                        turns(
                                "Gowler, Kerry (DfT): Hello.\n"
                                        + "O'Neil, Mary-Jane (she/her): Hi.\n"
                                        + "Gowler, Kerry (DfT): So.\n"
                                        + "O'Neil, Mary-Jane (she/her): Yes."))
                .containsExactly(
                        "1 Gowler, Kerry (DfT)|Hello.",
                        "2 O'Neil, Mary-Jane (she/her)|Hi.",
                        "3 Gowler, Kerry (DfT)|So.",
                        "4 O'Neil, Mary-Jane (she/her)|Yes.");
    }

    @Test
    void markdownAndArrowsAndNonBreakingSpacesDoNotHideALabel() {
        assertThat(
                        turns(
                                "**INT:** So?\n"
                                        + "**Kerry**: Yes.\n"
                                        + ">> DAN: No.\n"
                                        + "Nom\u00A0:\u00A0Oui.\n"
                                        + "DAN: Mm.\n"
                                        + "Nom\u00A0: Non."))
                .containsExactly(
                        "1 INT|So?",
                        "2 Kerry|Yes.",
                        "3 DAN|No.",
                        "4 Nom|Oui.",
                        "5 DAN|Mm.",
                        "6 Nom|Non.");
    }

    @Test
    void spellingsOfOneLabelAreOneSpeaker() {
        assertThat(turns("Int: So?\nKerry: Yes.\nINT: Mm.\nKERRY: No."))
                .containsExactly("1 Int|So?", "2 Kerry|Yes.", "3 Int|Mm.", "4 Kerry|No.");
    }

    @Test
    void aLabelThatSomebodyVouchesForCountsAlways() {
        String text = "It began.\nsecond woman: Yes.\nIt went on.\nAnd on.\nAnd on.";
        assertThat(turns(text)).hasSize(1);
        assertThat(turns(text, "Second woman"))
                .containsExactly(
                        "0 null|It began.", "1 second woman|Yes.|It went on.|And on.|And on.");
    }

    @Test
    void anEssayHasNoTurns() {
        String text =
                "AIMS\n"
                        + "This study asks two things.\n"
                        + "First: why move.\n"
                        + "Second: why stay.\n"
                        + "Methods: talk.";
        assertThat(turns(text)).hasSize(1).allMatch(it -> it.startsWith("0 null"));
    }

    @Test
    void anEmptyTextHasNoTurns() {
        assertThat(turns("")).isEmpty();
        assertThat(turns("\n \n")).isEmpty();
    }

    @Test
    void linesOfSpaceOrOfStampsTakeNoTime() {
        String hostile =
                " ".repeat(300_000)
                        + "\nA"
                        + " ".repeat(300_000)
                        + "\n"
                        + "\t".repeat(300_000)
                        + "x\n"
                        + "00:00:01 - ".repeat(50_000)
                        + "\n"
                        + "[00:01".repeat(50_000);
        assertTimeout(Duration.ofSeconds(10), () -> turns(hostile));
    }

    @Test
    void turnsLieInOrderInsideTheText() {
        String text = "Head.\n\nINT: So?\n\n  Kerry: Yes.  \nINT:\n";
        List<Turn> turns = Turns.find(text, Set.of());
        assertThat(turns).extracting(Turn::number).containsExactly(0, 1, 2, 3);
        assertThat(turns.get(2).span().of(text)).isEqualTo("  Kerry: Yes.  ");
        assertThat(turns.get(3).speech()).isEmpty();
    }
}
