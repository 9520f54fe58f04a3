package org.postil.study;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Entities of every kind with arbitrary contents: empty texts, emoji, quotes, long lists.
///
/// Fails for a kind it does not know: whoever adds a kind adds it here.
public final class RandomEntities {
    private static final Instant EPOCH = Instant.parse("2019-09-01T00:00:00Z");
    private static final List<String> SCRAPS =
            List.of(
                    "",
                    "work",
                    "Süd–Nord",
                    "İstanbul ıi",
                    "日本語",
                    "👩‍👧 moved",
                    "it's; \"quoted\", = yes",
                    "line\nline\ttab",
                    "e\u0301 is not é",
                    "'); drop table coding; --");
    private final Random random;
    private final Map<Class<? extends Entity>, Supplier<Entity>> kinds;

    public RandomEntities(Random random) {
        this.random = random;
        this.kinds =
                Map.ofEntries(
                        Map.entry(Transcript.class, this::transcript),
                        Map.entry(Speaker.class, this::speaker),
                        Map.entry(Participant.class, this::participant),
                        Map.entry(Attribute.class, this::attribute),
                        Map.entry(Code.class, this::code),
                        Map.entry(Coder.class, () -> new Coder(id(), text())),
                        Map.entry(Coding.class, this::coding),
                        Map.entry(Orphan.class, () -> new Orphan(coding(), text())),
                        Map.entry(Memo.class, this::memo),
                        Map.entry(Question.class, this::question),
                        Map.entry(Asked.class, this::asked),
                        Map.entry(Progress.class, () -> new Progress(id(), id(), id(), time())),
                        Map.entry(PublishedStatistic.class, () -> statistic(id(), count())),
                        Map.entry(JointDisplay.class, this::display),
                        Map.entry(Milestone.class, this::milestone),
                        Map.entry(CaseSummary.class, () -> summary(id())),
                        Map.entry(CodeGroup.class, () -> group(id())),
                        Map.entry(TranscriptSet.class, () -> set(id())),
                        Map.entry(Annotation.class, () -> annotation(id())),
                        Map.entry(QuoteLink.class, () -> link(id())),
                        Map.entry(Assignment.class, () -> new Assignment(id(), id(), id())));
    }

    /// An entity of a kind; what it refers to need not exist.
    public Entity of(Class<?> kind) {
        Supplier<Entity> known = kinds.get(kind);
        if (known == null) {
            throw new AssertionError("Teach RandomEntities and RandomStudies to make a " + kind);
        }
        return known.get();
    }

    /// Another entity of the same kind and id.
    public Entity like(Entity entity) {
        return switch (entity) {
            case Transcript it -> transcript(it.id());
            case Speaker it -> new Speaker(it.id(), id(), name(), null, chance());
            case Participant it -> new Participant(it.id(), text(), values());
            case Attribute it -> attribute(it.id());
            case Code it -> code(it.id(), name(), null, count());
            case Coder it -> new Coder(it.id(), text());
            case Coding it -> coding(it.id());
            case Orphan it -> new Orphan(coding(it.id()), text());
            case Memo it -> new Memo(it.id(), null, text(), text(), id(), time(), ids());
            case Question it -> new Question(it.id(), text(), count(), text(), ids());
            case Asked it -> new Asked(it.id(), id(), id(), one(AskedState.values()));
            case Progress it -> new Progress(it.id(), id(), id(), time());
            case PublishedStatistic it -> statistic(it.id(), count());
            case JointDisplay it -> display(it.id());
            case Milestone it -> new Milestone(it.id(), text(), random.nextLong(1L << 40), time());
            case CaseSummary it -> summary(it.id());
            case CodeGroup it -> group(it.id());
            case TranscriptSet it -> set(it.id());
            case Annotation it -> annotation(it.id());
            case QuoteLink it -> link(it.id());
            case Assignment it -> new Assignment(it.id(), id(), id());
        };
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    boolean chance() {
        return random.nextBoolean();
    }

    int count() {
        return random.nextInt(8) == 0 ? Integer.MAX_VALUE : random.nextInt(1000);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    String text() {
        String text = one(SCRAPS);
        return random.nextInt(20) == 0 ? text.repeat(600) : text;
    }

    /// A text that is not blank.
    String name() {
        return "N" + random.nextInt(1_000_000) + one(SCRAPS).replace('\n', ' ');
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            ids.add(id());
        }
        return ids;
    }

    /// Finer than what is kept, so that the rounding is tested too.
    Instant time() {
        return EPOCH.plusSeconds(random.nextInt(1 << 28)).plusNanos(random.nextInt(1_000_000_000));
    }

    Span span() {
        int start = random.nextInt(1 << 20);
        return new Span(start, start + random.nextInt(1000));
    }

    Map<String, String> named() {
        Map<String, String> values = new TreeMap<>();
        texts().forEach(it -> values.put(it, text()));
        return values;
    }

    Map<UUID, String> values() {
        Map<UUID, String> values = new TreeMap<>();
        ids().forEach(it -> values.put(it, text()));
        return values;
    }

    Transcript transcript() {
        return transcript(id());
    }

    private Transcript transcript(UUID id) {
        List<Turn> turns = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        int at = random.nextInt(3);
        for (int number = random.nextInt(2); number < random.nextInt(12); number++) {
            List<Span> speech = new ArrayList<>();
            int start = at;
            for (int left = random.nextInt(4); left > 0; left--) {
                int from = at + random.nextInt(5);
                at = from + random.nextInt(300);
                speech.add(new Span(from, at));
            }
            String speaker = number == 0 ? null : one(List.of("I", "Kerry", "P 1", "Zoë"));
            turns.add(new Turn(number, speaker, new Span(start, at), speech));
            cues.add(
                    new Cue(new Span(start, at), random.nextInt(100_000), random.nextInt(1 << 30)));
            at += random.nextInt(2);
        }
        LocalDate date = chance() ? null : LocalDate.of(2019, 10, 1 + random.nextInt(30));
        return new Transcript(
                id, name(), Hashes.ofText(name()), count(), count(), turns, cues, date);
    }

    Speaker speaker() {
        boolean interviewer = chance();
        return new Speaker(id(), id(), name(), interviewer ? null : id(), interviewer);
    }

    Participant participant() {
        return new Participant(id(), text(), values());
    }

    Attribute attribute() {
        return attribute(id());
    }

    private Attribute attribute(UUID id) {
        return new Attribute(id, text(), count(), texts(), chance(), chance() ? null : bands(id()));
    }

    /// Bands without gaps, open at one end or both.
    Bands bands(UUID source) {
        List<Bands.Band> bands = new ArrayList<>();
        BigDecimal from = chance() ? null : new BigDecimal("-1.50");
        BigDecimal next = new BigDecimal(random.nextInt(30));
        for (int left = random.nextInt(4); left > 0; left--) {
            BigDecimal to = left == 1 && chance() ? null : next;
            bands.add(new Bands.Band("band " + left + " " + one(SCRAPS), from, to));
            from = next;
            next = next.add(new BigDecimal("10.5"));
        }
        return new Bands(source, bands);
    }

    private CaseSummary summary(UUID id) {
        List<CaseSummary.Basis> basis =
                ids().stream().map(it -> new CaseSummary.Basis(it, random.nextLong())).toList();
        return new CaseSummary(id, id(), id(), text(), basis, id(), time());
    }

    private CodeGroup group(UUID id) {
        return new CodeGroup(id, text(), count(), ids());
    }

    private TranscriptSet set(UUID id) {
        return new TranscriptSet(id, text(), count(), ids());
    }

    private Annotation annotation(UUID id) {
        return new Annotation(id, id(), span(), text(), random.nextLong(), text(), id(), time());
    }

    private QuoteLink link(UUID id) {
        return new QuoteLink(id, id(), id(), text(), text(), id(), time());
    }

    Code code() {
        return code(id(), name(), chance() ? null : id(), count());
    }

    Code code(UUID id, String name, @Nullable UUID parent, int position) {
        return Code.of(id, name, parent, position, "#a1b2c3")
                .withDefinition(text())
                .withInclude(text())
                .withExclude(text())
                .withExample(text())
                .withOrigin(one(CodeOrigin.values()));
    }

    Coding coding() {
        return coding(id());
    }

    private Coding coding(UUID id) {
        return new Coding(
                id, id(), id(), id(), span(), random.nextLong(), count(), time(), named(), text());
    }

    Memo memo() {
        return new Memo(id(), chance() ? null : id(), text(), text(), id(), time(), ids());
    }

    Question question() {
        return new Question(id(), text(), count(), text(), ids());
    }

    Asked asked() {
        return new Asked(id(), id(), id(), one(AskedState.values()));
    }

    Milestone milestone() {
        return new Milestone(id(), text(), random.nextLong(1L << 40), time());
    }

    PublishedStatistic statistic(UUID id, int position) {
        BigDecimal figure = chance() ? null : new BigDecimal(one(List.of("0.10", "-3", "1E+3")));
        return new PublishedStatistic(
                id,
                position,
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                figure,
                text(),
                chance() ? null : new BigDecimal("0.019"),
                text(),
                chance() ? null : -5 + random.nextInt(1000),
                text(),
                text(),
                text(),
                List.of(new AttributeValue(text(), text())),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text());
    }

    JointDisplay display() {
        return display(id());
    }

    private JointDisplay display(UUID id) {
        List<JointRow> rows = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            rows.add(row(ids(), ids(), List.of(new QuotePlace(id(), span()))));
        }
        return new JointDisplay(id, text(), text(), text(), text(), texts(), text(), rows);
    }

    JointRow row(List<UUID> codes, List<UUID> statistics, List<QuotePlace> quotes) {
        return new JointRow(
                text(),
                name(),
                name(),
                codes,
                statistics,
                quotes,
                one(Fit.values()),
                name(),
                text());
    }
}
