package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CodebookTest {
    private static Code code(int id, String name, @Nullable Code parent, int position) {
        UUID above = parent == null ? null : parent.id();
        return Code.of(new UUID(0, id), name, above, position, "#000000");
    }

    private final Code work = code(1, "Work", null, 0);
    private final Code pay = code(2, "Pay", work, 1);
    private final Code home = code(3, "Home", null, 3);
    private final Code homePay = code(4, "Pay", home, 4);
    private final Code hours = code(5, "Hours", work, 2);
    private final Codebook codebook =
            Study.EMPTY
                    .with(
                            new Change(
                                    "Codes",
                                    List.of(homePay, hours, home, pay, work).stream()
                                            .map(Delta::add)
                                            .toList()))
                    .codebook();

    @Test
    void childrenStandBehindTheirParentInTheirOrder() {
        assertThat(codebook.entries())
                .extracting(it -> it.depth() + " " + it.path())
                .containsExactly(
                        "0 Work", "1 Work > Pay", "1 Work > Hours", "0 Home", "1 Home > Pay");
    }

    @Test
    void aCodeIsFoundByItsNameWhereThatIsUnique() {
        assertThat(codebook.named(" hours ")).isEqualTo(hours);
        assertThat(codebook.named("home >  pay")).isEqualTo(homePay);
        assertThat(codebook.shortName(hours.id())).isEqualTo("Hours");
        assertThat(codebook.shortName(pay.id())).isEqualTo("Work > Pay");
    }

    @Test
    void anAmbiguousOrUnknownNameIsRefusedWithTheCandidates() {
        assertThatThrownBy(() -> codebook.named("pay"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“pay” names several codes: Work > Pay; Home > Pay.");
        assertThatThrownBy(() -> codebook.named("Rest"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no code “Rest”.");
        assertThatThrownBy(() -> codebook.named("Home > Hours")).isInstanceOf(Problem.class);
    }

    @Test
    void familiesAreFoundUpwardsAndDownwards() {
        assertThat(codebook.withDescendants(work.id()))
                .containsExactly(work.id(), pay.id(), hours.id());
        assertThat(codebook.withAncestors(homePay.id())).containsExactly(homePay.id(), home.id());
        assertThat(codebook.child(null, "WORK")).isEqualTo(work);
        assertThat(codebook.child(home.id(), "Hours")).isNull();
    }

    @Test
    void aNameThatWouldReadAsAPathIsRefused() {
        assertThatThrownBy(() -> code(9, "A > B", null, 0))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“A > B” cannot be a code's name.");
        assertThatThrownBy(() -> code(9, " ", null, 0)).isInstanceOf(Problem.class);
    }
}
