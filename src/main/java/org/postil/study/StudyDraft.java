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
    }

    /// @throws Conflict if the delta's `before` is not what stands there now
    void make(Delta delta) {
        @Nullable Entity before = delta.before();
        @Nullable Entity after = delta.after();
        switch (delta.entity()) {
            case Transcript it ->
                    transcripts.replace(it.id(), (Transcript) before, (Transcript) after);
            case Speaker it -> speakers.replace(it.id(), (Speaker) before, (Speaker) after);
            case Participant it ->
                    participants.replace(it.id(), (Participant) before, (Participant) after);
            case Attribute it -> attributes.replace(it.id(), (Attribute) before, (Attribute) after);
            case Code it -> codes.replace(it.id(), (Code) before, (Code) after);
            case Coder it -> coders.replace(it.id(), (Coder) before, (Coder) after);
            case Coding it -> codings.replace(it.id(), (Coding) before, (Coding) after);
            case Orphan it -> orphans.replace(it.id(), (Orphan) before, (Orphan) after);
            case Memo it -> memos.replace(it.id(), (Memo) before, (Memo) after);
            case Question it -> questions.replace(it.id(), (Question) before, (Question) after);
            case Asked it -> asked.replace(it.id(), (Asked) before, (Asked) after);
            case Progress it -> progress.replace(it.id(), (Progress) before, (Progress) after);
            case PublishedStatistic it ->
                    statistics.replace(
                            it.id(), (PublishedStatistic) before, (PublishedStatistic) after);
            case JointDisplay it ->
                    displays.replace(it.id(), (JointDisplay) before, (JointDisplay) after);
            case Milestone it -> milestones.replace(it.id(), (Milestone) before, (Milestone) after);
        }
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
                milestones.done());
    }
}
