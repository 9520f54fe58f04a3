package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.postil.analysis.CaseQuotes;
import org.postil.analysis.CodingOfRecord;
import org.postil.study.CaseSummary.Basis;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.RandomStudies;
import org.postil.study.Study;

/// The quotes of case summaries are read as they were written, whatever became of them.
final class SummaryQuotesLawsTest {
    @Property(tries = 150)
    void whatWasWrittenIsReadAgain(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        Random dice = new Random(seed);
        RandomStudies.Grown grown = new RandomStudies(seed).grown(90);
        Study study = grown.study();
        SummaryQuotes quotes = new SummaryQuotes(study, grown);
        CaseQuotes now = CaseQuotes.of(study, CodingOfRecord.DEFAULT);
        List<Coding> all = study.codings().toList();
        for (Participant participant : study.participants()) {
            for (Codebook.Entry entry : study.codebook().entries()) {
                Code code = entry.code();
                assertThat(quotes.read(participant, code, " "))
                        .isEqualTo(now.basis(participant.id(), code.id()));
                List<Basis> basis = basis(dice, now.of(participant.id(), code.id()), all);
                assertThat(quotes.read(participant, code, quotes.write(participant, code, basis)))
                        .isEqualTo(basis);
            }
        }
    }

    /// Quotes of the cell and others, edited ones and some that are gone, each once.
    private static List<Basis> basis(Random dice, List<Coding> cell, List<Coding> all) {
        List<Basis> basis = new ArrayList<>();
        List<Coding> some = new ArrayList<>(cell);
        some.removeIf(it -> dice.nextInt(4) == 0);
        all.stream()
                .filter(it -> !some.contains(it) && dice.nextInt(5) == 0)
                .limit(4)
                .forEach(some::add);
        for (Coding coding : some) {
            basis.add(
                    dice.nextInt(5) == 0
                            ? new Basis(coding.id(), dice.nextLong())
                            : Basis.of(coding));
        }
        if (dice.nextInt(3) == 0) {
            basis.add(new Basis(new UUID(dice.nextLong(), dice.nextLong()), dice.nextLong()));
        }
        return basis;
    }

    @Property(tries = 60)
    void whatNamesNoQuoteIsRefusedInASentence(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        RandomStudies.Grown grown = new RandomStudies(seed).grown(40);
        Study study = grown.study();
        SummaryQuotes quotes = new SummaryQuotes(study, grown);
        for (Participant participant : study.participants()) {
            for (Code code : study.codebook().roots()) {
                for (String wrong :
                        List.of(
                                "nowhere.txt:1-2",
                                "12-14",
                                "gone",
                                "gone (was 1f)",
                                "gone (coding 00000000-0000-0000-0000-00000000000g, was 1f)",
                                "none; none",
                                ";")) {
                    assertThatThrownBy(() -> quotes.read(participant, code, wrong))
                            .as(wrong)
                            .isInstanceOf(Problem.class);
                }
            }
        }
    }
}
