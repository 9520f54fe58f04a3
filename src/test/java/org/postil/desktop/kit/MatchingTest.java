package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class MatchingTest {
    private static List<String> best(String typed, String... names) {
        return Matching.best(typed, List.of(names), Function.identity());
    }

    @Test
    void aNameThatBeginsSoComesBeforeOneWithSuchAWordAndOneThatHoldsIt() {
        assertThat(best("sav", "Unsaved", "Ability to save", "Savings before the move"))
                .containsExactly("Savings before the move", "Ability to save", "Unsaved");
    }

    @Test
    void allWordsInAnyOrderAndTheLettersInTheirOrderMatchToo() {
        assertThat(best("move sav", "Savings before the move")).hasSize(1);
        assertThat(best("hsgf", "Housing through friends", "Work"))
                .containsExactly("Housing through friends");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(best("ELEVE", "L’élève", "Work")).containsExactly("L’élève");
    }

    @Property
    void nothingTypedKeepsEverythingInItsOrder(@ForAll @Size(max = 8) List<String> names) {
        assertThat(Matching.best("", names, Function.identity())).isEqualTo(names);
    }

    @Property
    void everyNameIsFoundByAnyPartOfItself(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String name,
            @ForAll @AlphaChars @StringLength(max = 5) String before) {
        assertThat(best(name, "x", before + name)).contains(before + name);
    }
}
