package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomStudiesTest {
    @Test
    void everyKindOfEntityIsMade() {
        RandomEntities entities = new RandomEntities(new Random(1));
        for (Class<?> kind : Entity.class.getPermittedSubclasses()) {
            assertThat(entities.of(kind)).isInstanceOf(kind);
        }
    }

    @Test
    void everyKindOfEntityIsAddedAndMostAreRemoved() {
        RandomStudies random = new RandomStudies(3);
        RandomStudies.Grown grown = new RandomStudies.Grown();
        Set<Class<?>> added = new HashSet<>();
        for (int made = 0; made < 1500; made++) {
            Planned planned = random.change(grown.study(), grown);
            planned.change().deltas().stream()
                    .filter(it -> it.before() == null)
                    .forEach(it -> added.add(it.entity().getClass()));
            grown.make(planned);
        }
        assertThat(added).containsExactlyInAnyOrder(Entity.class.getPermittedSubclasses());
    }

    @Property(tries = 60)
    void aChangeAndItsInverseLeaveTheStudyAsItWas(@ForAll long seed) {
        RandomStudies random = new RandomStudies(seed);
        RandomStudies.Grown grown = random.grown(40);
        Study before = grown.study();
        for (int made = 0; made < 10; made++) {
            Change change = random.change(before, grown).change();
            assertThat(before.with(change).with(change.inverse())).isEqualTo(before);
        }
    }

    @Property(tries = 100)
    void everyKindCanBeAddedAlteredAndRemovedAndBack(@ForAll long seed) {
        RandomEntities entities = new RandomEntities(new Random(seed));
        for (Class<?> kind : Entity.class.getPermittedSubclasses()) {
            Entity one = entities.of(kind);
            Entity other = entities.like(one);
            Study with = Study.EMPTY.with(Change.of("", Delta.add(one)));
            Change alter = Change.of("", Delta.alter(one, other));
            Change remove = Change.of("", Delta.remove(one));
            assertThat(with.entities()).containsExactly(one);
            assertThat(with.with(alter).entities()).containsExactly(other);
            assertThat(with.with(alter).with(alter.inverse())).isEqualTo(with);
            assertThat(with.with(remove)).isEqualTo(Study.EMPTY);
            assertThat(with.with(remove).with(remove.inverse())).isEqualTo(with);
        }
    }
}
