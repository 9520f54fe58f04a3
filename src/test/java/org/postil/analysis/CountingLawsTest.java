package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.AttributeValue;
import org.postil.study.Codebook;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Study;

final class CountingLawsTest {
    private static final List<String> CODES =
            List.of("A", "A > B", "A > B > C", "A > D", "E", "E > F", "G");
    private static final List<String> WORDS =
            List.of("we", "didn’t", "go", "back", "in", "1999", "café", "so", "it", "was");

    /// A random study without a guide: up to five participants, interviews and focus groups, three
    /// coders and sometimes a consensus.
    private static final class Sample {
        private final Random random;
        private final SmallStudy small = new SmallStudy();
        private final Study study;

        /// @param order shuffles the codings; 0 leaves them
        Sample(long seed, long order, boolean everybodyRecorded) {
            random = new Random(seed);
            small.attribute("group", "x", "y", "z").attribute("other", "p", "q");
            for (String name : List.of("Ann", "Bob", "Cat", "Dan", "Eve")) {
                boolean recorded = everybodyRecorded || random.nextInt(4) > 0;
                String other = "other=" + pick("p", "q");
                if (recorded) {
                    small.participant(name, "group=" + pick("x", "y"), other);
                } else {
                    small.participant(name, other);
                }
            }
            small.codes(CODES.toArray(String[]::new));
            int transcripts = 1 + random.nextInt(4);
            List<Runnable> codings = new ArrayList<>();
            for (int at = 0; at < transcripts; at++) {
                String name = "T" + at;
                String[] lines = lines();
                small.transcript(name, lines);
                addCodings(name, String.join("\n", lines).length(), codings);
            }
            if (order != 0) {
                Collections.shuffle(codings, new Random(order));
            }
            codings.forEach(Runnable::run);
            study = small.study();
        }

        private String pick(String... options) {
            return options[random.nextInt(options.length)];
        }

        private String[] lines() {
            List<String> lines = new ArrayList<>();
            for (int at = 0; at < 3 + random.nextInt(6); at++) {
                StringBuilder line = new StringBuilder(pick("I: ", "Ann: ", "Bob: ", "Cat: ", ""));
                line.append(pick("", "Zed says "));
                for (int word = 0; word < 1 + random.nextInt(6); word++) {
                    line.append(WORDS.get(random.nextInt(WORDS.size()))).append(pick(" ", ", "));
                }
                lines.add(line.toString());
            }
            return lines.toArray(String[]::new);
        }

        private void addCodings(String name, int length, List<Runnable> codings) {
            int count = random.nextInt(12);
            for (int at = 0; at < count; at++) {
                int start = random.nextInt(length - 1);
                int end = start + 1 + random.nextInt(Math.min(40, length - start));
                Span span = new Span(start, Math.min(end, length));
                String code = CODES.get(random.nextInt(CODES.size()));
                String coder = pick("ana", "ben", "ana", "ben", "zoe", "consensus");
                boolean again = random.nextInt(3) == 0;
                codings.add(() -> small.coding(coder, name, span, code));
                if (again) {
                    codings.add(() -> small.coding(coder + "2", name, span, code));
                }
            }
            if (random.nextInt(3) == 0) {
                String coder = pick("ana", "zoe", "consensus");
                codings.add(() -> small.finished(coder, name));
            }
        }

        Table table(Scope scope, Unit unit, String... by) {
            List<Attribute> attributes = new ArrayList<>();
            for (String name : by) {
                attributes.add(small.attributeNamed(name));
            }
            return Frequencies.table(study, small.texts(), scope, unit, attributes);
        }
    }

    private static Scope scope(CodingOfRecord record, boolean children) {
        return Scope.EVERYTHING.withRecord(record).withChildren(children);
    }

    private static List<CodingOfRecord> records(Study study) {
        List<CodingOfRecord> records =
                new ArrayList<>(
                        List.of(CodingOfRecord.ANY, CodingOfRecord.ALL, CodingOfRecord.DEFAULT));
        study.coders().stream().limit(1).forEach(it -> records.add(new CodingOfRecord.By(it)));
        return records;
    }

    private static double value(Table table, int row, int column) {
        Double value = table.cells().get(row).get(column).value();
        return value == null ? 0 : value;
    }

    @Property(tries = 40)
    void countingCharacterByCharacterGivesTheSame(@ForAll long seed, @ForAll boolean children) {
        Sample sample = new Sample(seed, 0, false);
        for (CodingOfRecord record : records(sample.study)) {
            Scope scope = scope(record, children);
            NaiveCount naive = new NaiveCount(sample.study, sample.small.texts(), scope);
            for (Unit unit : Unit.values()) {
                compare(sample, naive, sample.table(scope, unit, "group"), unit);
            }
        }
    }

    private static void compare(Sample sample, NaiveCount naive, Table table, Unit unit) {
        Attribute group = sample.small.attributeNamed("group");
        List<Codebook.Entry> codes = sample.study.codebook().entries();
        for (int row = 0; row < codes.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                String key = table.columns().get(column).key();
                boolean total = column == 0;
                long expected =
                        naive.count(
                                codes.get(row).code().id(),
                                unit,
                                it -> total || key.equals(valueOf(it, group)),
                                total);
                assertThat(value(table, row, column))
                        .as("%s by %s in %s, %s", unit, table.record(), key, codes.get(row).path())
                        .isEqualTo(expected);
            }
        }
    }

    private static String valueOf(Participant participant, Attribute attribute) {
        return participant.values().getOrDefault(attribute.id(), Scope.NOT_RECORDED);
    }

    @Property(tries = 150)
    void theTotalOfParticipantsIsTheSumOfTheGroups(@ForAll long seed, @ForAll boolean children) {
        Sample sample = new Sample(seed, 0, false);
        for (Unit unit : List.of(Unit.PARTICIPANTS, Unit.WORDS)) {
            Table table = sample.table(scope(CodingOfRecord.ANY, children), unit, "other", "group");
            for (int row = 0; row < table.rows().size(); row++) {
                double sum = 0;
                for (int column = 1; column < table.columns().size(); column++) {
                    sum += value(table, row, column);
                }
                assertThat(value(table, row, 0)).isEqualTo(sum);
            }
        }
    }

    @Property(tries = 150)
    void withChildrenIsNeverLessThanAnyOfTheOwnAndNeverMoreThanTheirSum(@ForAll long seed) {
        Sample sample = new Sample(seed, 0, false);
        List<Codebook.Entry> codes = sample.study.codebook().entries();
        for (Unit unit : Unit.values()) {
            Table own = sample.table(scope(CodingOfRecord.ANY, false), unit);
            Table with = sample.table(scope(CodingOfRecord.ANY, true), unit);
            for (int row = 0; row < codes.size(); row++) {
                var below = sample.study.codebook().withDescendants(codes.get(row).code().id());
                double most = 0;
                double sum = 0;
                for (int other = 0; other < codes.size(); other++) {
                    if (below.contains(codes.get(other).code().id())) {
                        most = Math.max(most, value(own, other, 0));
                        sum += value(own, other, 0);
                    }
                }
                assertThat(value(with, row, 0)).as("%s", unit).isBetween(most, sum);
            }
        }
    }

    @Property(tries = 150)
    void askingForEveryValueIsNoFilterWhereEverybodyHasOne(@ForAll long seed) {
        Sample sample = new Sample(seed, 0, true);
        Scope scope =
                Scope.EVERYTHING.where(
                        sample.study,
                        List.of(
                                new AttributeValue("group", "x"),
                                new AttributeValue("group", "y"),
                                new AttributeValue("group", "z")));
        for (Unit unit : List.of(Unit.PARTICIPANTS, Unit.WORDS)) {
            assertThat(sample.table(scope, unit, "group").cells())
                    .isEqualTo(sample.table(Scope.EVERYTHING, unit, "group").cells());
        }
        for (Unit unit : Unit.values()) {
            Table filtered = sample.table(scope, unit, "group");
            Table all = sample.table(Scope.EVERYTHING, unit, "group");
            for (int row = 0; row < all.rows().size(); row++) {
                assertThat(filtered.cells().get(row).subList(1, 4))
                        .isEqualTo(all.cells().get(row).subList(1, 4));
            }
        }
    }

    @Property(tries = 100)
    void aFilterOnOneValueGivesThatGroupsColumn(@ForAll long seed, @ForAll boolean children) {
        Sample sample = new Sample(seed, 0, true);
        Scope all = scope(CodingOfRecord.DEFAULT, children);
        Scope one = all.where(sample.study, List.of(new AttributeValue("group", "x")));
        for (Unit unit : Unit.values()) {
            Table grouped = sample.table(all, unit, "group");
            Table filtered = sample.table(one, unit);
            for (int row = 0; row < grouped.rows().size(); row++) {
                assertThat(filtered.cells().get(row).getFirst().value())
                        .isEqualTo(grouped.cells().get(row).get(1).value());
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfCodingDoesNotMatter(@ForAll long seed, @ForAll long order) {
        Sample one = new Sample(seed, 0, false);
        Sample other = new Sample(seed, order, false);
        for (CodingOfRecord record :
                List.of(CodingOfRecord.ANY, CodingOfRecord.ALL, CodingOfRecord.DEFAULT)) {
            for (Unit unit : Unit.values()) {
                assertThat(other.table(scope(record, true), unit, "group"))
                        .isEqualTo(one.table(scope(record, true), unit, "group"));
            }
        }
    }

    @Property(tries = 100)
    void everyParticipantStandsInOneGroup(@ForAll long seed) {
        Sample sample = new Sample(seed, 0, false);
        Counted counted = Counted.of(sample.study, Scope.EVERYTHING);
        Groups groups =
                Groups.by(
                        counted,
                        List.of(
                                sample.small.attributeNamed("group"),
                                sample.small.attributeNamed("other")));
        List<String> names = new ArrayList<>();
        groups.columns().stream()
                .skip(1)
                .forEach(group -> group.participants().forEach(it -> names.add(it.name())));
        assertThat(names.stream().map(Names::key).sorted())
                .containsExactly("ann", "bob", "cat", "dan", "eve");
    }
}
