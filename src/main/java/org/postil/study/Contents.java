package org.postil.study;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The maps behind a [Study]: each kind by id, codings by transcript and there by place.
record Contents(
        Map<UUID, Transcript> transcripts,
        Map<UUID, Speaker> speakers,
        Map<UUID, Participant> participants,
        Map<UUID, Attribute> attributes,
        Map<UUID, Code> codes,
        Map<UUID, Coder> coders,
        Map<UUID, List<Coding>> codings,
        Map<UUID, Orphan> orphans,
        Map<UUID, Memo> memos,
        Map<UUID, Question> questions,
        Map<UUID, Asked> asked,
        Map<UUID, Progress> progress,
        Map<UUID, PublishedStatistic> statistics,
        Map<UUID, JointDisplay> displays,
        Map<UUID, Milestone> milestones,
        Map<UUID, CaseSummary> summaries,
        Map<UUID, CodeGroup> codeGroups,
        Map<UUID, TranscriptSet> transcriptSets,
        Map<UUID, Annotation> annotations,
        Map<UUID, QuoteLink> quoteLinks,
        Map<UUID, Assignment> assignments) {
    static final Contents EMPTY =
            new Contents(
                    Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                    Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                    Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
