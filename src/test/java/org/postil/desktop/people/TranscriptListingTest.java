package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.RandomStudies;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// What the transcript list shows, without Swing.
final class TranscriptListingTest {
    private static final Study BIG = BigStudy.of(200, 4_000, "Ngozi");

    private static TranscriptListing list(Study study, Grouping grouping) {
        List<UUID> details = study.attributes().stream().map(Attribute::id).limit(3).toList();
        TranscriptListing.Wish wish = new TranscriptListing.Wish("Ngozi", grouping, details);
        return TranscriptListing.of(study, wish, Map.of(), Progress.NONE);
    }

    private static List<TranscriptRow> rows(TranscriptListing listing) {
        return listing.groups().stream().flatMap(it -> it.rows().stream()).toList();
    }

    @Test
    void everyTranscriptStandsInExactlyOneGroupWhateverItIsGroupedBy() {
        for (long seed = 0; seed < 40; seed++) {
            Study study = new RandomStudies(seed).grown(60).study();
            List<Grouping> all = new ArrayList<>(List.of(new Grouping.Plain()));
            for (Attribute one : study.attributes()) {
                UUID first = study.attributes().getFirst().id();
                all.add(new Grouping.ByAttributes(List.of(one.id())));
                all.add(new Grouping.ByAttributes(List.of(first, one.id())));
            }
            for (Grouping grouping : all) {
                TranscriptListing listing = list(study, grouping);
                assertThat(rows(listing))
                        .extracting(TranscriptRow::id)
                        .containsExactlyInAnyOrderElementsOf(
                                study.transcripts().stream().map(Transcript::id).toList());
                assertThat(listing.groups()).allMatch(it -> !it.rows().isEmpty());
                assertThat(listing.groups())
                        .extracting(TranscriptListing.Group::title)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aListingFromTheOneBeforeIsTheSameAsOneFromNothing() {
        TranscriptListing.Wish wish =
                new TranscriptListing.Wish("Ngozi", new Grouping.Plain(), List.of());
        for (long seed = 0; seed < 20; seed++) {
            RandomStudies chance = new RandomStudies(seed);
            RandomStudies.Grown grown = chance.grown(30);
            TranscriptListing before = list(grown.study(), new Grouping.Plain());
            for (int step = 0; step < 10; step++) {
                grown.make(chance.change(grown.study(), grown));
                Study now = grown.study();
                before = TranscriptListing.of(now, wish, before.facts(), Progress.NONE);
                TranscriptListing fresh = TranscriptListing.of(now, wish, Map.of(), Progress.NONE);
                assertThat(before.groups()).isEqualTo(fresh.groups());
            }
        }
    }

    @Test
    void groupsStandInTheDeclaredOrderOfTheirValues() {
        UUID status = BIG.attributeNamed("mover_status").orElseThrow().id();
        TranscriptListing listing = list(BIG, new Grouping.ByAttributes(List.of(status)));
        assertThat(listing.groups())
                .extracting(TranscriptListing.Group::title)
                .containsExactly("mover", "stayer", "returner");
        UUID region = BIG.attributeNamed("region").orElseThrow().id();
        listing = list(BIG, new Grouping.ByAttributes(List.of(status, region)));
        assertThat(listing.groups().getFirst().title()).isEqualTo("mover · Wales");
        assertThat(listing.groups()).hasSize(12);
    }

    @Test
    void progressIsThisCodersOwn() {
        List<TranscriptRow> rows = rows(list(BIG, new Grouping.Plain()));
        assertThat(rows.subList(0, 4))
                .extracting(TranscriptRow::mark)
                .containsExactly(Mark.FINISHED, Mark.NONE, Mark.BEGUN, Mark.NONE);
        assertThat(rows.getFirst().shown()).isEqualTo("interview-0001");
        assertThat(rows.getFirst().spoken())
                .isEqualTo("interview-0001, finished, mover, Wales, 20 codings");
    }

    @Test
    void aFilterAdmitsExactlyWhereEveryWordIsFoundSomewhere() {
        List<TranscriptRow> rows = rows(list(BIG, new Grouping.Plain()));
        assertThat(admitted("zebra", rows)).containsExactly("interview-0006");
        assertThat(admitted("ZEBRA returner", rows)).containsExactly("interview-0006");
        assertThat(admitted("zebra mover", rows)).isEmpty();
        List<String> both =
                rows.stream()
                        .filter(it -> it.words().contains("wales") && it.words().contains("stayer"))
                        .map(TranscriptRow::shown)
                        .toList();
        assertThat(admitted("wales stayer", rows)).isNotEmpty().isEqualTo(both);
        assertThat(admitted("  ", rows)).hasSize(rows.size());
    }

    @Test
    void moreWordsNeverAdmitMore() {
        List<TranscriptRow> rows = rows(list(BIG, new Grouping.Plain()));
        List<String> words = List.of("p1", "wales", "mover", "theme 7", "inter", "zebra", "x");
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            String some = words.get(random.nextInt(words.size()));
            String more = some + " " + words.get(random.nextInt(words.size()));
            assertThat(new HashSet<>(admitted(some, rows))).containsAll(admitted(more, rows));
        }
    }

    private static List<String> admitted(String typed, List<TranscriptRow> rows) {
        TranscriptFilter filter = new TranscriptFilter(typed, BIG.codebook());
        return rows.stream().filter(filter::admits).map(TranscriptRow::shown).toList();
    }

    @Test
    void oneCodingLessIsCountedInItsTranscriptAlone() {
        TranscriptListing before = list(BIG, new Grouping.Plain());
        Transcript first = BIG.transcripts().getFirst();
        Coding gone = BIG.codings(first.id()).getFirst();
        Study after = BIG.with(Change.of("", Delta.remove(gone)));
        TranscriptListing.Wish wish =
                new TranscriptListing.Wish("Ngozi", new Grouping.Plain(), List.of());
        TranscriptListing next = TranscriptListing.of(after, wish, before.facts(), Progress.NONE);
        BIG.transcripts()
                .forEach(it -> {
                    boolean same = next.facts().get(it.id()) == before.facts().get(it.id());
                    assertThat(same).isEqualTo(!it.equals(first));
                });
        assertThat(rows(next).getFirst().codings()).isEqualTo(19);
    }
}
