package org.postil.study;

import java.util.UUID;

/// One thing that a study holds and a [Change] can add, alter or remove.
///
/// Four exhaustive switches know all kinds: [StudyDraft], the store's writer, the index and the
/// journal's codec; a new kind does not compile until each of them handles it.
public sealed interface Entity
        permits Annotation,
                Asked,
                Assignment,
                Attribute,
                CaseSummary,
                Code,
                CodeGroup,
                Coder,
                Coding,
                JointDisplay,
                Memo,
                Milestone,
                Orphan,
                Participant,
                Progress,
                PublishedStatistic,
                Question,
                QuoteLink,
                Speaker,
                Transcript,
                TranscriptSet {
    /// The identity, unique among entities of the same kind and never reused.
    UUID id();
}
