package org.postil.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// Random changes that fit a study: what they refer to is there, what they remove is referred to by
/// nobody.
///
/// The same seed gives the same changes.
public final class RandomStudies {
    /// A study that grows in memory, with its texts.
    public static final class Grown implements Texts {
        private final Map<String, String> texts = new HashMap<>();
        private Study study = Study.EMPTY;

        public Study study() {
            return study;
        }

        /// Makes a change.
        public void make(Planned planned) {
            texts.putAll(planned.texts());
            study = study.with(planned.change());
        }

        @Override
        public String text(String hash) {
            String text = texts.get(hash);
            if (text == null) {
                throw new Problem("There is no text " + hash, "");
            }
            return text;
        }
    }

    /// Nothing of the kind can be done with this study.
    private static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final List<String> WORDS =
            List.of(
                    "moved", "work", "rent", "mum", "the", "and", "city", "bus", "I'd", "years",
                    "café", "🚌", "two-bed", "because", "well", "London", "home", "money", "um");
    private final Random random;
    private final RandomEntities entities;
    private final Provenance provenance;
    private Study study = Study.EMPTY;
    private Texts texts = hash -> "";

    public RandomStudies(long seed) {
        this.random = new Random(seed);
        this.entities = new RandomEntities(random);
        this.provenance = new Provenance((kind, key) -> entities.id(), () -> entities.time());
    }

    /// Ids and times from the same chance.
    public Provenance provenance() {
        return provenance;
    }

    /// A study of some changes.
    public Grown grown(int changes) {
        Grown grown = new Grown();
        for (int made = 0; made < changes; made++) {
            grown.make(change(grown.study(), grown));
        }
        return grown;
    }

    /// A change that fits the study.
    public Planned change(Study before, Texts itsTexts) {
        this.study = before;
        this.texts = itsTexts;
        List<Supplier<Planned>> deeds = deeds();
        for (int tries = 0; tries < 1000; tries++) {
            try {
                Planned planned = entities.one(deeds).get();
                if (!planned.change().isEmpty()) {
                    return planned;
                }
            } catch (NotNow | Problem e) {
                // Another deed will fit.
                continue;
            }
        }
        throw new AssertionError("Nothing fits " + before);
    }

    private List<Supplier<Planned>> deeds() {
        return List.of(
                this::addTranscript,
                this::editText,
                this::editText,
                () -> add(new Coder(entities.id(), entities.name())),
                this::addCode,
                this::alterCode,
                this::mergeCodes,
                this::removeCode,
                this::addCodings,
                this::addCodings,
                this::addCodings,
                this::removeCoding,
                this::dateTranscript,
                this::bindSpeaker,
                this::addAttribute,
                this::addParticipant,
                this::alterParticipant,
                this::addMemo,
                () -> removeOne(study.memos()),
                this::addQuestion,
                this::addAsked,
                () -> removeOne(study.asked()),
                this::addProgress,
                () -> removeOne(study.progress()),
                () -> add(entities.statistic(entities.id(), study.statistics().size())),
                this::addDisplay,
                () -> removeOne(study.jointDisplays()),
                () -> removeOne(study.orphans()),
                () -> add(entities.milestone()),
                this::addDerived,
                this::removeParticipant,
                this::removeAttribute,
                this::writeSummary,
                this::addGroup,
                this::alterGroup,
                this::addSet,
                this::alterSet,
                this::addAnnotation,
                this::addLink,
                () -> QuoteLinkEdits.remove(some(study.quoteLinks())),
                this::assign,
                this::unassign,
                this::finish);
    }

    private <T> T some(List<T> values) {
        if (values.isEmpty()) {
            throw new NotNow();
        }
        return entities.one(values);
    }

    private static Planned add(Entity entity) {
        String kind = entity.getClass().getSimpleName();
        return Planned.of(Change.of("Add a " + kind, Delta.add(entity)));
    }

    private static Planned alter(Entity before, Entity after) {
        if (before.equals(after)) {
            throw new NotNow();
        }
        return Planned.of(Change.of("Alter", Delta.alter(before, after)));
    }

    private Planned removeOne(List<? extends Entity> those) {
        return Planned.of(Change.of("Remove", Delta.remove(some(those))));
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            words.append(entities.one(WORDS)).append(left == 1 ? "." : " ");
        }
        return words.toString();
    }

    private Planned addTranscript() {
        StringBuilder text = new StringBuilder();
        for (int left = 3 + random.nextInt(10); left > 0; left--) {
            text.append(entities.one(List.of("I: ", "Kerry: ", "Zoë: ", "[00:01:10] Kerry: ")));
            text.append(words(25)).append('\n');
        }
        List<Cue> cues = entities.chance() ? List.of() : List.of(new Cue(new Span(0, 5), 0, 900));
        String name = "T" + random.nextInt(1_000_000) + ".txt";
        return TranscriptEdits.planned(
                new TranscriptDraft(name, text.toString(), cues, List.of()), provenance);
    }

    private Planned editText() {
        Transcript transcript = some(study.transcripts());
        String text = texts.text(transcript);
        List<Splice> splices = new ArrayList<>();
        int shortest = text.length();
        for (int left = 1 + random.nextInt(3); left > 0 && shortest > 1; left--) {
            int start = whole(text, random.nextInt(shortest));
            int end = whole(text, Math.min(shortest, start + random.nextInt(60)));
            String with = entities.chance() ? "" : words(3);
            splices.add(new Splice(new Span(start, end), with));
            shortest = start;
        }
        return TextEdits.splice(study, texts, transcript, splices, provenance);
    }

    /// Not within a pair of surrogates.
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }

    private Planned dateTranscript() {
        Transcript transcript = some(study.transcripts());
        LocalDate day = LocalDate.of(2019, 9, 1 + random.nextInt(30));
        return alter(transcript, transcript.withDate(day));
    }

    private Planned addCode() {
        UUID parent = entities.chance() || codes().isEmpty() ? null : some(codes()).id();
        int position = codes().size();
        return CodebookEdits.add(
                study, entities.code(entities.id(), entities.name(), parent, position));
    }

    private List<Code> codes() {
        return study.codebook().entries().stream().map(Codebook.Entry::code).toList();
    }

    private Planned alterCode() {
        Code code = some(codes());
        return CodebookEdits.alter(
                study,
                code,
                entities.code(code.id(), entities.name(), code.parent(), code.position()));
    }

    private Planned mergeCodes() {
        return CodebookEdits.merge(study, some(codes()), some(codes()));
    }

    private Planned removeCode() {
        return CodebookEdits.remove(study, some(codes()));
    }

    private Planned addCodings() {
        List<Delta> deltas = new ArrayList<>();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            Transcript transcript = some(study.transcripts());
            String text = texts.text(transcript);
            if (text.isEmpty()) {
                throw new NotNow();
            }
            int start = random.nextInt(text.length());
            // Short ones too, which an edit deletes wholly.
            int length = random.nextInt(entities.chance() ? 15 : 200);
            Span span = new Span(start, Math.min(text.length(), start + length));
            CodingDraft draft =
                    new CodingDraft(
                            transcript,
                            span,
                            some(codes()),
                            some(study.coders()),
                            entities.named(),
                            entities.text());
            deltas.add(Delta.add(CodingEdits.make(draft, text, provenance)));
        }
        return Planned.of(new Change("Code", deltas));
    }

    private Planned removeCoding() {
        List<Coding> codings = study.codings().toList();
        return CodingEdits.remove(study, List.of(some(codings)));
    }

    private Planned bindSpeaker() {
        Transcript transcript = some(study.transcripts());
        Speaker speaker = some(study.voices().of(transcript.id()));
        UUID participant = some(study.participants()).id();
        return alter(
                speaker,
                new Speaker(speaker.id(), transcript.id(), speaker.label(), participant, false));
    }

    private Planned addAttribute() {
        return AttributeEdits.add(
                study,
                Attribute.of(
                        entities.id(),
                        entities.name(),
                        study.attributes().size(),
                        entities.texts()));
    }

    private Planned addDerived() {
        Attribute plain =
                Attribute.of(entities.id(), entities.name(), study.attributes().size(), List.of());
        Bands bands = entities.bands(some(study.attributes()).id());
        return AttributeEdits.add(study, plain.derivedBy(bands));
    }

    private Planned removeAttribute() {
        return AttributeEdits.remove(study, some(study.attributes()));
    }

    private Planned removeParticipant() {
        return ParticipantEdits.remove(study, some(study.participants()));
    }

    private Planned writeSummary() {
        List<CaseSummary.Basis> basis =
                study.codings().filter(it -> entities.chance()).map(CaseSummary.Basis::of).toList();
        return CaseSummaryEdits.write(
                study,
                new CaseSummaryEdits.Draft(
                        some(study.participants()),
                        some(codes()),
                        entities.text(),
                        basis,
                        some(study.coders())),
                provenance);
    }

    private List<UUID> someCodes() {
        return codes().stream().map(Code::id).filter(it -> entities.chance()).toList();
    }

    private Planned addGroup() {
        return CodeGroupEdits.add(study, entities.name(), someCodes(), provenance);
    }

    private Planned alterGroup() {
        CodeGroup group = some(study.codeGroups());
        return switch (random.nextInt(3)) {
            case 0 -> CodeGroupEdits.rename(study, group, entities.name());
            case 1 -> CodeGroupEdits.setCodes(group, someCodes());
            default -> CodeGroupEdits.remove(group);
        };
    }

    private List<UUID> someTranscripts() {
        return study.transcripts().stream()
                .map(Transcript::id)
                .filter(it -> entities.chance())
                .toList();
    }

    private Planned addSet() {
        return TranscriptSetEdits.add(study, entities.name(), someTranscripts(), provenance);
    }

    private Planned alterSet() {
        TranscriptSet set = some(study.transcriptSets());
        return switch (random.nextInt(3)) {
            case 0 -> TranscriptSetEdits.rename(study, set, entities.name());
            case 1 -> TranscriptSetEdits.setTranscripts(set, someTranscripts());
            default -> TranscriptSetEdits.remove(set);
        };
    }

    private Planned addAnnotation() {
        Transcript transcript = some(study.transcripts());
        int start = random.nextInt(transcript.length() + 1);
        Span span = new Span(start, Math.min(transcript.length(), start + random.nextInt(200)));
        return AnnotationEdits.add(
                texts,
                new AnnotationEdits.Draft(transcript, span, entities.text(), some(study.coders())),
                provenance);
    }

    private Planned addLink() {
        List<Coding> codings = study.codings().toList();
        return QuoteLinkEdits.add(
                study,
                new QuoteLinkEdits.Draft(
                        some(codings),
                        some(codings),
                        entities.one(QuoteLink.KINDS),
                        entities.text(),
                        some(study.coders())),
                provenance);
    }

    private Planned assign() {
        return AssignmentEdits.assign(
                study, some(study.coders()), some(study.transcripts()), provenance);
    }

    private Planned unassign() {
        return AssignmentEdits.unassign(study, some(study.coders()), some(study.transcripts()));
    }

    private Planned finish() {
        Coder coder = some(study.coders());
        Transcript transcript = some(study.transcripts());
        return entities.chance()
                ? ProgressEdits.finish(study, coder, List.of(transcript), provenance)
                : ProgressEdits.reopen(study, coder, List.of(transcript));
    }

    private Planned addParticipant() {
        return add(new Participant(entities.id(), entities.name(), values()));
    }

    private Map<UUID, String> values() {
        Map<UUID, String> values = new HashMap<>();
        study.attributes().stream()
                .filter(it -> entities.chance())
                .forEach(it -> values.put(it.id(), entities.text()));
        return values;
    }

    private Planned alterParticipant() {
        Participant participant = some(study.participants());
        return alter(participant, new Participant(participant.id(), participant.name(), values()));
    }

    private Planned addMemo() {
        UUID about = entities.chance() ? null : some(study.entities()).id();
        UUID coder = some(study.coders()).id();
        return add(
                new Memo(
                        entities.id(),
                        about,
                        entities.text(),
                        entities.text(),
                        coder,
                        entities.time(),
                        study.transcripts().stream().map(Transcript::id).toList()));
    }

    private Planned addQuestion() {
        List<UUID> about = codes().stream().map(Code::id).filter(it -> entities.chance()).toList();
        int position = study.questions().size();
        return add(new Question(entities.id(), entities.name(), position, entities.text(), about));
    }

    private Planned addAsked() {
        return add(
                new Asked(
                        entities.id(),
                        some(study.participants()).id(),
                        some(study.questions()).id(),
                        entities.one(AskedState.values())));
    }

    private Planned addProgress() {
        return add(
                new Progress(
                        entities.id(),
                        some(study.coders()).id(),
                        some(study.transcripts()).id(),
                        entities.time()));
    }

    private Planned addDisplay() {
        Transcript transcript = some(study.transcripts());
        JointRow row =
                entities.row(
                        codes().stream().map(Code::id).toList(),
                        study.statistics().stream().map(PublishedStatistic::id).toList(),
                        List.of(new QuotePlace(transcript.id(), new Span(0, 9))));
        return add(
                new JointDisplay(
                        entities.id(),
                        entities.name(),
                        entities.text(),
                        "side_by_side",
                        entities.text(),
                        entities.texts(),
                        "",
                        List.of(row)));
    }
}
