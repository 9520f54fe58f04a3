package org.postil.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StandingTest {
    private final Standing standing = new Standing(mark(1));

    @Test
    void everyChangeThatIsTakenInMovesTheMark() {
        standing.took(mark(2));
        standing.passed(mark(3));
        assertThat(standing.mark()).isEqualTo(mark(3));
    }

    @Test
    void aNewIndexHasNoMarkBeforeItCaughtUp() {
        Standing fresh = new Standing(null);
        fresh.took(mark(1));
        assertThat(fresh.mark()).isNull();
        fresh.caughtUp(mark(1));
        fresh.passed(mark(2));
        assertThat(fresh.mark()).isEqualTo(mark(2));
    }

    @Test
    void afterAFailureTheMarkStays() {
        standing.failed(mark(2));
        standing.passed(mark(3));
        standing.took(mark(4));
        assertThat(standing.mark()).isEqualTo(mark(1));
        standing.caughtUp(mark(4));
        assertThat(standing.mark()).isEqualTo(mark(4));
    }

    @Test
    void codingsMadeWhileTheIndexCatchesUpDoNotHoldItBack() {
        standing.emptied();
        standing.passed(mark(2));
        standing.passed(mark(3));
        standing.caughtUp(mark(1));
        assertThat(standing.mark()).isEqualTo(mark(3));
    }

    @Test
    void catchingUpWithAnOldStudyLeavesTheIndexBehindLaterTexts() {
        standing.took(mark(5));
        standing.caughtUp(mark(4));
        standing.passed(mark(6));
        assertThat(standing.mark()).isEqualTo(mark(4));
        standing.caughtUp(mark(5));
        assertThat(standing.mark()).isEqualTo(mark(6));
    }

    private static Mark mark(long sequence) {
        return IndexedStudy.mark(sequence);
    }
}
