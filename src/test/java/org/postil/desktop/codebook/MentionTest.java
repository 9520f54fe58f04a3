package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Delta;
import org.postil.study.Study;

/// Where definitions call other codes by their names.
final class MentionTest {
    private static final UUID WORK = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);

    private static Codebook codebook() {
        Code work = Code.of(WORK, "Work", null, 0, "#112233");
        Code first = Code.of(FIRST, "Work abroad", null, 1, "#112233");
        return Study.EMPTY.with(Change.of("build", Delta.add(work), Delta.add(first))).codebook();
    }

    private static List<UUID> codes(String text, UUID self) {
        return Mention.of(text, codebook(), self).stream().map(Mention::code).toList();
    }

    @Test
    void theLongerNameCountsAndOrderIsThatOfTheText() {
        UUID other = new UUID(0, 9);
        assertThat(codes("use Work abroad, else Work.", other)).containsExactly(FIRST, WORK);
    }

    @Test
    void onlyWholeWordsAsTheyAreWrittenCount() {
        UUID other = new UUID(0, 9);
        assertThat(codes("Workers work at a Workshop", other)).isEmpty();
    }

    @Test
    void aCodeDoesNotMentionItself() {
        assertThat(codes("Work, and Work again", WORK)).isEmpty();
    }
}
