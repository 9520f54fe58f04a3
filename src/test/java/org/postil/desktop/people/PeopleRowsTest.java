package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postil.study.Attribute;
import org.postil.study.RandomStudies;
import org.postil.study.Study;
import org.postil.task.Progress;

/// The participants as rows: sorting, filters, counts.
final class PeopleRowsTest {
    private static final Study BIG = BigStudy.of(120, 2_400, "Ngozi");

    private static List<String> names(PeopleRows rows) {
        return rows.rows().stream().map(it -> it.cell(0)).toList();
    }

    @Test
    void sortingOnlyReordersAndFilteringOnlyTakesAway() {
        for (long seed = 0; seed < 30; seed++) {
            Study study = new RandomStudies(seed).grown(60).study();
            PeopleRows all = PeopleRows.of(study, Map.of(), PeopleRows.Wish.ALL);
            for (int column = 0; column < all.columns(); column++) {
                PeopleRows.Wish once = PeopleRows.Wish.ALL.sorted(column);
                PeopleRows up = PeopleRows.of(study, Map.of(), once);
                PeopleRows down = PeopleRows.of(study, Map.of(), once.sorted(column));
                assertThat(names(up)).containsExactlyInAnyOrderElementsOf(names(all));
                assertThat(names(down)).containsExactlyInAnyOrderElementsOf(names(all));
                assertThat(once.sorted(column).sorted(column)).isEqualTo(PeopleRows.Wish.ALL);
            }
            for (Attribute attribute : study.attributes()) {
                int counted = 0;
                for (Map.Entry<String, Integer> value :
                        PeopleRows.values(study, attribute).entrySet()) {
                    Set<String> only = Set.of(org.postil.study.Names.valueKey(value.getKey()));
                    PeopleRows some =
                            PeopleRows.of(
                                    study,
                                    Map.of(),
                                    PeopleRows.Wish.ALL.only(attribute.id(), only));
                    assertThat(some.rows()).hasSize(value.getValue());
                    assertThat(some.rows().size() + some.hidden()).isEqualTo(all.rows().size());
                    counted += some.rows().size();
                }
                assertThat(counted).isEqualTo(all.rows().size());
            }
        }
    }

    @Test
    void valuesSortInTheirDeclaredOrder() {
        PeopleRows rows = PeopleRows.of(BIG, Map.of(), PeopleRows.Wish.ALL.sorted(1));
        List<String> values =
                new ArrayList<>(rows.rows().stream().map(it -> it.cell(1)).distinct().toList());
        assertThat(values).containsExactly("mover", "stayer", "returner");
    }

    @Test
    void aTallyFromTheOneBeforeIsTheSameAsOneFromNothing() {
        for (long seed = 0; seed < 20; seed++) {
            RandomStudies chance = new RandomStudies(seed);
            RandomStudies.Grown grown = chance.grown(30);
            PeopleTally tally = PeopleTally.NONE;
            for (int step = 0; step < 10; step++) {
                grown.make(chance.change(grown.study(), grown));
                Study now = grown.study();
                tally = PeopleTally.of(now, tally, Progress.NONE);
                PeopleTally fresh = PeopleTally.of(now, PeopleTally.NONE, Progress.NONE);
                assertThat(tally.sums()).isEqualTo(fresh.sums());
                now.participants()
                        .forEach(it -> {
                            UUID id = it.id();
                            int transcripts = now.voices().transcriptsOf(id).size();
                            PeopleTally.Sum sum =
                                    fresh.sums().getOrDefault(id, PeopleTally.Sum.ZERO);
                            assertThat(sum.transcripts()).isEqualTo(transcripts);
                            assertThat(sum.codings()).isEqualTo(fresh.codings(id));
                        });
            }
        }
    }
}
