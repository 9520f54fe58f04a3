package org.postil.study;

import org.jspecify.annotations.Nullable;

/// The next snapshot while its change is made; used once, on one thread.
final class StudyDraft {
    private final Shelf<Transcript> transcripts;
    private final Shelf<Speaker> speakers;
    private final Shelf<Participant> participants;
    private final Shelf<Attribute> attributes;
    private final Shelf<Code> codes;
    private final Shelf<Coder> coders;
    private final CodingShelf codings;
    private final Shelf<Orphan> orphans;
    private final Shelf<Memo> memos;
    private final Shelf<Question> questions;
    private final Shelf<Asked> asked;
    private final Shelf<Progress> progress;
    private final Shelf<PublishedStatistic> statistics;
    private final Shelf<JointDisplay> displays;
    private final Shelf<Milestone> milestones;
    private final Shelf<CaseSummary> summaries;
    private final Shelf<CodeGroup> codeGroups;
    private final Shelf<TranscriptSet> transcriptSets;
    private final Shelf<Annotation> annotations;
    private final Shelf<QuoteLink> quoteLinks;
    private final Shelf<Assignment> assignments;

    StudyDraft(Contents base) {
        transcripts = new Shelf<>(base.transcripts());
        speakers = new Shelf<>(base.speakers());
        participants = new Shelf<>(base.participants());
        attributes = new Shelf<>(base.attributes());
        codes = new Shelf<>(base.codes());
        coders = new Shelf<>(base.coders());
        codings = new CodingShelf(base.codings());
        orphans = new Shelf<>(base.orphans());
        memos = new Shelf<>(base.memos());
        questions = new Shelf<>(base.questions());
        asked = new Shelf<>(base.asked());
        progress = new Shelf<>(base.progress());
        statistics = new Shelf<>(base.statistics());
        displays = new Shelf<>(base.displays());
        milestones = new Shelf<>(base.milestones());
        summaries = new Shelf<>(base.summaries());
        codeGroups = new Shelf<>(base.codeGroups());
        transcriptSets = new Shelf<>(base.transcriptSets());
        annotations = new Shelf<>(base.annotations());
        quoteLinks = new Shelf<>(base.quoteLinks());
        assignments = new Shelf<>(base.assignments());
    }

    /// @throws Conflict if the delta's `before` is not what stands there now
    void make(Delta delta) {
        switch (delta.entity()) {
            case Coding it ->
                    codings.replace(it.id(), (Coding) delta.before(), (Coding) delta.after());
            case Transcript it -> replace(transcripts, Transcript.class, delta);
            case Speaker it -> replace(speakers, Speaker.class, delta);
            case Participant it -> replace(participants, Participant.class, delta);
            case Attribute it -> replace(attributes, Attribute.class, delta);
            case Code it -> replace(codes, Code.class, delta);
            case Coder it -> replace(coders, Coder.class, delta);
            case Orphan it -> replace(orphans, Orphan.class, delta);
            case Memo it -> replace(memos, Memo.class, delta);
            case Question it -> replace(questions, Question.class, delta);
            case Asked it -> replace(asked, Asked.class, delta);
            case Progress it -> replace(progress, Progress.class, delta);
            case PublishedStatistic it -> replace(statistics, PublishedStatistic.class, delta);
            case JointDisplay it -> replace(displays, JointDisplay.class, delta);
            case Milestone it -> replace(milestones, Milestone.class, delta);
            case CaseSummary it -> replace(summaries, CaseSummary.class, delta);
            case CodeGroup it -> replace(codeGroups, CodeGroup.class, delta);
            case TranscriptSet it -> replace(transcriptSets, TranscriptSet.class, delta);
            case Annotation it -> replace(annotations, Annotation.class, delta);
            case QuoteLink it -> replace(quoteLinks, QuoteLink.class, delta);
            case Assignment it -> replace(assignments, Assignment.class, delta);
        }
    }

    private static <E extends Entity> void replace(Shelf<E> shelf, Class<E> kind, Delta delta) {
        shelf.replace(delta.id(), side(kind, delta.before()), side(kind, delta.after()));
    }

    private static <E extends Entity> @Nullable E side(Class<E> kind, @Nullable Entity entity) {
        return entity == null ? null : kind.cast(entity);
    }

    Contents done() {
        return new Contents(
                transcripts.done(),
                speakers.done(),
                participants.done(),
                attributes.done(),
                codes.done(),
                coders.done(),
                codings.done(),
                orphans.done(),
                memos.done(),
                questions.done(),
                asked.done(),
                progress.done(),
                statistics.done(),
                displays.done(),
                milestones.done(),
                summaries.done(),
                codeGroups.done(),
                transcriptSets.done(),
                annotations.done(),
                quoteLinks.done(),
                assignments.done());
    }
}
