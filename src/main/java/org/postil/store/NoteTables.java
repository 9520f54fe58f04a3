package org.postil.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postil.study.Annotation;
import org.postil.study.CaseSummary;
import org.postil.study.Memo;
import org.postil.study.QuoteLink;
import org.postil.study.Span;

/// The tables of what researchers write beside their coding.
final class NoteTables {
    static final Table<Memo> MEMOS =
            new Table<>(
                    Memo.class,
                    "memo",
                    "about title body coder created_at links@2",
                    (row, it) ->
                            row.id(it.about())
                                    .text(it.title())
                                    .text(it.text())
                                    .id(it.coder())
                                    .time(it.created())
                                    .packed(it.links(), Packing::references),
                    (id, cells) ->
                            new Memo(
                                    id,
                                    cells.referenceOrNone(),
                                    cells.text(),
                                    cells.text(),
                                    cells.reference(),
                                    cells.time(),
                                    listOrNone(cells)));

    static final Table<CaseSummary> SUMMARIES =
            new Table<>(
                    CaseSummary.class,
                    "case_summary@2",
                    "participant code body basis coder edited_at",
                    (row, it) ->
                            row.id(it.participant())
                                    .id(it.code())
                                    .text(it.text())
                                    .packed(it.basis(), Packing::basis)
                                    .id(it.coder())
                                    .time(it.edited()),
                    (id, cells) ->
                            new CaseSummary(
                                    id,
                                    cells.reference(),
                                    cells.reference(),
                                    cells.text(),
                                    cells.packed(Packing::basis),
                                    cells.reference(),
                                    cells.time()));

    static final Table<Annotation> ANNOTATIONS =
            new Table<>(
                    Annotation.class,
                    "annotation@2",
                    "transcript start_at end_at quote quote_hash body coder created_at",
                    (row, it) ->
                            row.id(it.transcript())
                                    .number(it.span().start())
                                    .number(it.span().end())
                                    .text(it.quote())
                                    .big(it.quoteHash())
                                    .text(it.text())
                                    .id(it.coder())
                                    .time(it.created()),
                    (id, cells) ->
                            new Annotation(
                                    id,
                                    cells.reference(),
                                    new Span(cells.number(), cells.number()),
                                    cells.text(),
                                    cells.big(),
                                    cells.text(),
                                    cells.reference(),
                                    cells.time()));

    static final Table<QuoteLink> LINKS =
            new Table<>(
                    QuoteLink.class,
                    "quote_link@2",
                    "from_coding to_coding kind note coder created_at",
                    (row, it) ->
                            row.id(it.from())
                                    .id(it.to())
                                    .text(it.kind())
                                    .text(it.note())
                                    .id(it.coder())
                                    .time(it.created()),
                    (id, cells) ->
                            new QuoteLink(
                                    id,
                                    cells.id(),
                                    cells.id(),
                                    cells.text(),
                                    cells.text(),
                                    cells.reference(),
                                    cells.time()));

    private NoteTables() {}

    private static List<UUID> listOrNone(Cells cells) throws SQLException, IOException {
        List<UUID> links = cells.packedOrNone(Packing::references);
        return links == null ? List.of() : links;
    }
}
