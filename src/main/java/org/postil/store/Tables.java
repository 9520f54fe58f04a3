package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Attribute;
import org.postil.study.Code;
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
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Transcript;

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
                    "name place known_values",
                    (row, it) ->
                            row.text(it.name())
                                    .number(it.position())
                                    .packed(it.values(), Packing::texts),
                    (id, cells) ->
                            new Attribute(
                                    id,
                                    cells.text(),
                                    cells.number(),
                                    cells.packed(Packing::texts)));

    private static final Table<Code> CODES =
            new Table<>(
                    Code.class,
                    "code",
                    "name parent place colour definition include_when exclude_when example",
                    (row, it) ->
                            row.text(it.name())
                                    .id(it.parent())
                                    .number(it.position())
                                    .text(it.colour())
                                    .text(it.definition())
                                    .text(it.include())
                                    .text(it.exclude())
                                    .text(it.example()),
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
                                    cells.text()));

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

    private static final Table<Memo> MEMOS =
            new Table<>(
                    Memo.class,
                    "memo",
                    "about title body coder created_at",
                    (row, it) ->
                            row.id(it.about())
                                    .text(it.title())
                                    .text(it.text())
                                    .id(it.coder())
                                    .time(it.created()),
                    (id, cells) ->
                            new Memo(
                                    id,
                                    cells.referenceOrNone(),
                                    cells.text(),
                                    cells.text(),
                                    cells.reference(),
                                    cells.time()));

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

    private static final Table<PublishedStatistic> STATISTICS =
            new Table<>(
                    PublishedStatistic.class,
                    "published_statistic",
                    "place table_name title source notes row_name group_name column_name figure"
                            + " unit standard_error stars base printed definition kind joins"
                            + " population geography period model controls reference legend hedge"
                            + " derived note",
                    Tables::fill,
                    Tables::statistic);

    private static final Table<JointDisplay> DISPLAYS =
            new Table<>(
                    JointDisplay.class,
                    "joint_display",
                    "name title type by_attribute group_names coding_of_record display_rows",
                    (row, it) ->
                            row.text(it.name())
                                    .text(it.title())
                                    .text(it.type())
                                    .text(it.by())
                                    .packed(it.groups(), Packing::texts)
                                    .text(it.record())
                                    .packed(it.rows(), Packing::rows),
                    (id, cells) ->
                            new JointDisplay(
                                    id,
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.packed(Packing::texts),
                                    cells.text(),
                                    cells.packed(Packing::rows)));

    private static final Table<Milestone> MILESTONES =
            new Table<>(
                    Milestone.class,
                    "milestone",
                    "name sequence made_at",
                    (row, it) -> row.text(it.name()).big(it.sequence()).time(it.time()),
                    (id, cells) -> new Milestone(id, cells.text(), cells.big(), cells.time()));

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
                    MEMOS,
                    QUESTIONS,
                    ASKED,
                    PROGRESS,
                    STATISTICS,
                    DISPLAYS,
                    MILESTONES);

    private Tables() {}

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
            case Memo it -> MEMOS;
            case Question it -> QUESTIONS;
            case Asked it -> ASKED;
            case Progress it -> PROGRESS;
            case PublishedStatistic it -> STATISTICS;
            case JointDisplay it -> DISPLAYS;
            case Milestone it -> MILESTONES;
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

    private static void fill(Row row, PublishedStatistic it) throws SQLException {
        row.number(it.position())
                .text(it.table())
                .text(it.title())
                .text(it.source())
                .text(it.notes())
                .text(it.row())
                .text(it.group())
                .text(it.column())
                .text(it.value() == null ? null : it.value().toString())
                .text(it.unit())
                .text(it.standardError() == null ? null : it.standardError().toString())
                .text(it.stars())
                .numberOrNone(it.base())
                .text(it.printed())
                .text(it.definition())
                .text(it.kind())
                .packed(it.join(), Packing::joins)
                .text(it.population())
                .text(it.geography())
                .text(it.period())
                .text(it.model())
                .text(it.controls())
                .text(it.reference())
                .text(it.legend())
                .text(it.hedge())
                .text(it.derived())
                .text(it.note());
    }

    private static PublishedStatistic statistic(UUID id, Cells cells)
            throws SQLException, IOException {
        return new PublishedStatistic(
                id,
                cells.number(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                figure(cells.textOrNone()),
                cells.text(),
                figure(cells.textOrNone()),
                cells.text(),
                cells.numberOrNone(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.packed(Packing::joins),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    private static @Nullable BigDecimal figure(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }
}
