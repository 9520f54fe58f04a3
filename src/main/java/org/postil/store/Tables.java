package org.postil.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Annotation;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
import org.postil.study.CodeOrigin;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Entity;
import org.postil.study.JointDisplay;
import org.postil.study.Memo;
import org.postil.study.Milestone;
import org.postil.study.Orphan;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.QuoteLink;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;

/// The table of each kind of entity.
final class Tables {
    private static final String CODING_COLUMNS =
            "transcript code coder start_at end_at quote_hash words created_at coding_attributes"
                    + " note";

    private static final Table<Transcript> TRANSCRIPTS =
            new Table<>(
                    Transcript.class,
                    "transcript",
                    "name text_hash text_length words turns cues recorded_on",
                    (row, it) ->
                            row.text(it.name())
                                    .text(it.textHash())
                                    .number(it.length())
                                    .number(it.words())
                                    .packed(it.turns(), Packing::turns)
                                    .packed(it.cues(), Packing::cues)
                                    .day(it.date()),
                    (id, cells) ->
                            new Transcript(
                                    id,
                                    cells.text(),
                                    cells.text(),
                                    cells.number(),
                                    cells.number(),
                                    cells.packed(Packing::turns),
                                    cells.packed(Packing::cues),
                                    cells.day()));

    private static final Table<Speaker> SPEAKERS =
            new Table<>(
                    Speaker.class,
                    "speaker",
                    "transcript label participant interviewer",
                    (row, it) ->
                            row.id(it.transcript())
                                    .text(it.label())
                                    .id(it.participant())
                                    .flag(it.interviewer()),
                    (id, cells) ->
                            new Speaker(
                                    id,
                                    cells.reference(),
                                    cells.text(),
                                    cells.referenceOrNone(),
                                    cells.flag()));

    private static final Table<Participant> PARTICIPANTS =
            new Table<>(
                    Participant.class,
                    "participant",
                    "name attribute_values",
                    (row, it) -> row.text(it.name()).packed(it.values(), Packing::valuesById),
                    (id, cells) ->
                            new Participant(id, cells.text(), cells.packed(Packing::valuesById)));

    private static final Table<Attribute> ATTRIBUTES =
            new Table<>(
                    Attribute.class,
                    "attribute",
                    "name place known_values ordered@2 bands@2",
                    (row, it) ->
                            row.text(it.name())
                                    .number(it.position())
                                    .packed(it.values(), Packing::texts)
                                    .flag(it.ordered())
                                    .packedOrNone(it.derivation(), Packing::bands),
                    (id, cells) ->
                            new Attribute(
                                    id,
                                    cells.text(),
                                    cells.number(),
                                    cells.packed(Packing::texts),
                                    cells.flag(),
                                    cells.packedOrNone(Packing::bands)));

    private static final Table<Code> CODES =
            new Table<>(
                    Code.class,
                    "code",
                    "name parent place colour definition include_when exclude_when example"
                            + " origin@2",
                    (row, it) ->
                            row.text(it.name())
                                    .id(it.parent())
                                    .number(it.position())
                                    .text(it.colour())
                                    .text(it.definition())
                                    .text(it.include())
                                    .text(it.exclude())
                                    .text(it.example())
                                    .text(it.origin().name()),
                    (id, cells) ->
                            new Code(
                                    id,
                                    cells.text(),
                                    cells.referenceOrNone(),
                                    cells.number(),
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    origin(cells.textOrNone())));

    private static final Table<Coder> CODERS =
            new Table<>(
                    Coder.class,
                    "coder",
                    "name",
                    (row, it) -> row.text(it.name()),
                    (id, cells) -> new Coder(id, cells.text()));

    private static final Table<Coding> CODINGS =
            new Table<>(Coding.class, "coding", CODING_COLUMNS, Tables::fill, Tables::coding);

    private static final Table<Orphan> ORPHANS =
            new Table<>(
                    Orphan.class,
                    "orphan",
                    CODING_COLUMNS + " quote",
                    (row, it) -> {
                        fill(row, it.coding());
                        row.text(it.quote());
                    },
                    (id, cells) -> new Orphan(coding(id, cells), cells.text()));

    private static final Table<Question> QUESTIONS =
            new Table<>(
                    Question.class,
                    "question",
                    "name place wording codes",
                    (row, it) ->
                            row.text(it.name())
                                    .number(it.position())
                                    .text(it.text())
                                    .packed(it.codes(), Packing::references),
                    (id, cells) ->
                            new Question(
                                    id,
                                    cells.text(),
                                    cells.number(),
                                    cells.text(),
                                    cells.packed(Packing::references)));

    private static final Table<Asked> ASKED =
            new Table<>(
                    Asked.class,
                    "asked",
                    "participant question state",
                    (row, it) -> row.id(it.participant()).id(it.question()).text(it.state().name()),
                    (id, cells) ->
                            new Asked(
                                    id,
                                    cells.reference(),
                                    cells.reference(),
                                    AskedState.valueOf(cells.text())));

    private static final Table<Progress> PROGRESS =
            new Table<>(
                    Progress.class,
                    "progress",
                    "coder transcript finished_at",
                    (row, it) -> row.id(it.coder()).id(it.transcript()).time(it.finished()),
                    (id, cells) ->
                            new Progress(id, cells.reference(), cells.reference(), cells.time()));

    private static final Table<Milestone> MILESTONES =
            new Table<>(
                    Milestone.class,
                    "milestone",
                    "name sequence made_at",
                    (row, it) -> row.text(it.name()).big(it.sequence()).time(it.time()),
                    (id, cells) -> new Milestone(id, cells.text(), cells.big(), cells.time()));

    private static final Table<CodeGroup> CODE_GROUPS =
            new Table<>(
                    CodeGroup.class,
                    "code_group@2",
                    "name place codes",
                    (row, it) ->
                            row.text(it.name())
                                    .number(it.position())
                                    .packed(it.codes(), Packing::references),
                    (id, cells) ->
                            new CodeGroup(
                                    id,
                                    cells.text(),
                                    cells.number(),
                                    cells.packed(Packing::references)));

    private static final Table<TranscriptSet> TRANSCRIPT_SETS =
            new Table<>(
                    TranscriptSet.class,
                    "transcript_set@2",
                    "name place transcripts",
                    (row, it) ->
                            row.text(it.name())
                                    .number(it.position())
                                    .packed(it.transcripts(), Packing::references),
                    (id, cells) ->
                            new TranscriptSet(
                                    id,
                                    cells.text(),
                                    cells.number(),
                                    cells.packed(Packing::references)));

    private static final Table<Assignment> ASSIGNMENTS =
            new Table<>(
                    Assignment.class,
                    "assignment@2",
                    "coder transcript",
                    (row, it) -> row.id(it.coder()).id(it.transcript()),
                    (id, cells) -> new Assignment(id, cells.reference(), cells.reference()));

    /// All tables of entities.
    static final List<Table<?>> ALL =
            List.of(
                    TRANSCRIPTS,
                    SPEAKERS,
                    PARTICIPANTS,
                    ATTRIBUTES,
                    CODES,
                    CODERS,
                    CODINGS,
                    ORPHANS,
                    NoteTables.MEMOS,
                    QUESTIONS,
                    ASKED,
                    PROGRESS,
                    PublishedTables.STATISTICS,
                    PublishedTables.DISPLAYS,
                    MILESTONES,
                    NoteTables.SUMMARIES,
                    CODE_GROUPS,
                    TRANSCRIPT_SETS,
                    NoteTables.ANNOTATIONS,
                    NoteTables.LINKS,
                    ASSIGNMENTS);

    private Tables() {}

    private static CodeOrigin origin(@Nullable String name) {
        return name == null ? CodeOrigin.NOT_SAID : CodeOrigin.valueOf(name);
    }

    /// The table in which an entity stands.
    static Table<?> of(Entity entity) {
        return switch (entity) {
            case Transcript it -> TRANSCRIPTS;
            case Speaker it -> SPEAKERS;
            case Participant it -> PARTICIPANTS;
            case Attribute it -> ATTRIBUTES;
            case Code it -> CODES;
            case Coder it -> CODERS;
            case Coding it -> CODINGS;
            case Orphan it -> ORPHANS;
            case Memo it -> NoteTables.MEMOS;
            case Question it -> QUESTIONS;
            case Asked it -> ASKED;
            case Progress it -> PROGRESS;
            case PublishedStatistic it -> PublishedTables.STATISTICS;
            case JointDisplay it -> PublishedTables.DISPLAYS;
            case Milestone it -> MILESTONES;
            case CaseSummary it -> NoteTables.SUMMARIES;
            case CodeGroup it -> CODE_GROUPS;
            case TranscriptSet it -> TRANSCRIPT_SETS;
            case Annotation it -> NoteTables.ANNOTATIONS;
            case QuoteLink it -> NoteTables.LINKS;
            case Assignment it -> ASSIGNMENTS;
        };
    }

    private static void fill(Row row, Coding it) throws SQLException {
        row.id(it.transcript())
                .id(it.code())
                .id(it.coder())
                .number(it.span().start())
                .number(it.span().end())
                .big(it.quoteHash())
                .number(it.words())
                .time(it.created())
                .bytes(
                        it.attributes().isEmpty()
                                ? PackedOutput.nothing()
                                : PackedOutput.bytes(it.attributes(), Packing::named))
                .text(it.comment());
    }

    private static Coding coding(UUID id, Cells cells) throws SQLException, IOException {
        return new Coding(
                id,
                cells.reference(),
                cells.reference(),
                cells.reference(),
                new Span(cells.number(), cells.number()),
                cells.big(),
                cells.number(),
                cells.time(),
                cells.packed(Packing::named),
                cells.text());
    }
}
