package org.postil.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A study at one moment: immutable, shared freely, without any text (see [Texts]).
///
/// Lists come in an order that depends on what is in them alone, never on how it got there.
public final class Study {
    /// A study with nothing in it.
    public static final Study EMPTY = new Study(Contents.EMPTY, null);

    private final Contents contents;
    private final Codebook codebook;
    private final Voices voices;

    private Study(Contents contents, @Nullable Study previous) {
        this.contents = contents;
        this.codebook =
                previous != null && previous.contents.codes() == contents.codes()
                        ? previous.codebook
                        : Codebook.of(contents.codes().values());
        this.voices =
                previous != null && previous.contents.speakers() == contents.speakers()
                        ? previous.voices
                        : Voices.of(contents.speakers().values());
    }

    /// The study after a change.
    ///
    /// @throws Conflict if the change was planned against something that is no longer so
    public Study with(Change change) {
        StudyDraft draft = new StudyDraft(contents);
        change.deltas().forEach(draft::make);
        return new Study(draft.done(), this);
    }

    /// The transcripts by name.
    public List<Transcript> transcripts() {
        return sorted(contents.transcripts(), Comparator.comparing(Transcript::name));
    }

    public @Nullable Transcript transcript(UUID id) {
        return contents.transcripts().get(id);
    }

    public Optional<Transcript> transcriptNamed(String name) {
        return contents.transcripts().values().stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    /// Who speaks where.
    public Voices voices() {
        return voices;
    }

    /// The participants by name, numbers in it by their size.
    public List<Participant> participants() {
        return sorted(
                contents.participants(),
                Comparator.comparing(Participant::name, NaturalOrder.INSTANCE));
    }

    public @Nullable Participant participant(UUID id) {
        return contents.participants().get(id);
    }

    public Optional<Participant> participantNamed(String name) {
        return contents.participants().values().stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst();
    }

    /// The attributes in their declared order.
    public List<Attribute> attributes() {
        return sorted(contents.attributes(), Comparator.comparingInt(Attribute::position));
    }

    public @Nullable Attribute attribute(UUID id) {
        return contents.attributes().get(id);
    }

    public Optional<Attribute> attributeNamed(String name) {
        return contents.attributes().values().stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst();
    }

    /// The codes as a tree.
    public Codebook codebook() {
        return codebook;
    }

    public @Nullable Code code(UUID id) {
        return contents.codes().get(id);
    }

    public List<Coder> coders() {
        return sorted(contents.coders(), Comparator.comparing(Coder::name));
    }

    public @Nullable Coder coder(UUID id) {
        return contents.coders().get(id);
    }

    public Optional<Coder> coderNamed(String name) {
        return contents.coders().values().stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst();
    }

    /// The codings of one transcript by place.
    public List<Coding> codings(UUID transcript) {
        return contents.codings().getOrDefault(transcript, List.of());
    }

    /// All codings, by transcript name and place.
    public Stream<Coding> codings() {
        return transcripts().stream().flatMap(it -> codings(it.id()).stream());
    }

    /// The coding with this id; looked for in all transcripts.
    public Optional<Coding> coding(UUID id) {
        return contents.codings().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    public int codingCount() {
        return contents.codings().values().stream().mapToInt(List::size).sum();
    }

    /// The orphaned codings by transcript and old place.
    public List<Orphan> orphans() {
        return sorted(
                contents.orphans(),
                Comparator.comparing((Orphan it) -> it.coding().transcript())
                        .thenComparing(it -> it.coding().span()));
    }

    public List<Memo> memos() {
        return sorted(
                contents.memos(), Comparator.comparing(Memo::created).thenComparing(Memo::title));
    }

    /// The questions of the topic guide in its order.
    public List<Question> questions() {
        return sorted(contents.questions(), Comparator.comparingInt(Question::position));
    }

    public @Nullable Question question(UUID id) {
        return contents.questions().get(id);
    }

    public Optional<Question> questionNamed(String name) {
        return contents.questions().values().stream()
                .filter(it -> Names.same(it.name(), name))
                .findFirst();
    }

    /// What was recorded of who was asked what, by participant and question.
    public List<Asked> asked() {
        return sorted(
                contents.asked(),
                Comparator.comparing(Asked::participant).thenComparing(Asked::question));
    }

    public List<Progress> progress() {
        return sorted(
                contents.progress(),
                Comparator.comparing(Progress::coder).thenComparing(Progress::transcript));
    }

    /// The published statistics in the order they were imported.
    public List<PublishedStatistic> statistics() {
        return sorted(contents.statistics(), Comparator.comparingInt(PublishedStatistic::position));
    }

    public @Nullable PublishedStatistic statistic(UUID id) {
        return contents.statistics().get(id);
    }

    public List<JointDisplay> jointDisplays() {
        return sorted(
                contents.displays(),
                Comparator.comparing(JointDisplay::name, NaturalOrder.INSTANCE));
    }

    /// The milestones, oldest first.
    public List<Milestone> milestones() {
        return sorted(
                contents.milestones(),
                Comparator.comparingLong(Milestone::sequence).thenComparing(Milestone::name));
    }

    /// The cells of the Framework matrix that are filled, by participant and code.
    public List<CaseSummary> caseSummaries() {
        return sorted(
                contents.summaries(),
                Comparator.comparing(CaseSummary::participant).thenComparing(CaseSummary::code));
    }

    public Optional<CaseSummary> caseSummary(UUID participant, UUID code) {
        return contents.summaries().values().stream()
                .filter(it -> it.participant().equals(participant) && it.code().equals(code))
                .findFirst();
    }

    /// The groups of codes in their order.
    public List<CodeGroup> codeGroups() {
        return sorted(contents.codeGroups(), Comparator.comparingInt(CodeGroup::position));
    }

    public @Nullable CodeGroup codeGroup(UUID id) {
        return contents.codeGroups().get(id);
    }

    /// The sets of transcripts in their order.
    public List<TranscriptSet> transcriptSets() {
        return sorted(contents.transcriptSets(), Comparator.comparingInt(TranscriptSet::position));
    }

    public @Nullable TranscriptSet transcriptSet(UUID id) {
        return contents.transcriptSets().get(id);
    }

    /// The annotations by transcript and place.
    public List<Annotation> annotations() {
        return sorted(
                contents.annotations(),
                Comparator.comparing(Annotation::transcript).thenComparing(Annotation::span));
    }

    /// The annotations of one transcript by place.
    public List<Annotation> annotations(UUID transcript) {
        return contents.annotations().values().stream()
                .filter(it -> it.transcript().equals(transcript))
                .sorted(Comparator.comparing(Annotation::span).thenComparing(Annotation::id))
                .toList();
    }

    /// The links between quotes, oldest first.
    public List<QuoteLink> quoteLinks() {
        return sorted(contents.quoteLinks(), Comparator.comparing(QuoteLink::created));
    }

    /// Who is to code which transcript independently.
    public List<Assignment> assignments() {
        return sorted(
                contents.assignments(),
                Comparator.comparing(Assignment::transcript).thenComparing(Assignment::coder));
    }

    /// Everything, kind by kind; within a kind by id.
    public List<Entity> entities() {
        List<Entity> all = new ArrayList<>();
        for (Map<UUID, ? extends Entity> kind : kinds()) {
            kind.values().stream()
                    .sorted(Comparator.comparing((Function<Entity, UUID>) Entity::id))
                    .forEach(all::add);
        }
        transcripts().forEach(it -> all.addAll(codings(it.id())));
        // Those of a transcript that is not there, which a check must see.
        contents.codings().keySet().stream()
                .filter(it -> !contents.transcripts().containsKey(it))
                .sorted()
                .forEach(it -> all.addAll(codings(it)));
        return List.copyOf(all);
    }

    private Collection<Map<UUID, ? extends Entity>> kinds() {
        return List.of(
                contents.transcripts(),
                contents.speakers(),
                contents.participants(),
                contents.attributes(),
                contents.codes(),
                contents.coders(),
                contents.orphans(),
                contents.memos(),
                contents.questions(),
                contents.asked(),
                contents.progress(),
                contents.statistics(),
                contents.displays(),
                contents.milestones(),
                contents.summaries(),
                contents.codeGroups(),
                contents.transcriptSets(),
                contents.annotations(),
                contents.quoteLinks(),
                contents.assignments());
    }

    private static <E extends Entity> List<E> sorted(Map<UUID, E> kind, Comparator<E> order) {
        return kind.values().stream().sorted(order.thenComparing(Entity::id)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Study study && contents.equals(study.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return "Study of "
                + contents.transcripts().size()
                + " transcripts and "
                + codingCount()
                + " codings";
    }
}
