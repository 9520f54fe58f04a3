package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.postil.study.Speaker;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;

/// Reads what [EntityWriter] wrote, and what it wrote under schema 1: attributes, codes and memos
/// have a kind for each of the two.
final class EntityReader {
    private EntityReader() {}

    static Entity read(PackedInput in) throws IOException {
        int kind = in.count();
        return switch (kind) {
            case 1 -> transcript(in);
            case 2 ->
                    new Speaker(
                            in.id(),
                            in.reference(),
                            in.text(),
                            in.optional(PackedInput::reference),
                            in.flag());
            case 3 -> new Participant(in.reference(), in.text(), Packing.valuesById(in));
            case 4 -> Attribute.of(in.reference(), in.text(), in.count(), Packing.texts(in));
            case 5 -> code(in, false);
            case 6 -> new Coder(in.reference(), in.text());
            case 7 -> coding(in);
            case 8 -> new Orphan(coding(in), in.text());
            case 9 -> memo(in, false);
            case 10 ->
                    new Question(
                            in.reference(),
                            in.text(),
                            in.count(),
                            in.text(),
                            Packing.references(in));
            case 11 ->
                    new Asked(
                            in.id(), in.reference(), in.reference(), AskedState.valueOf(in.text()));
            case 12 -> new Progress(in.id(), in.reference(), in.reference(), in.time());
            case 13 -> statistic(in);
            case 14 -> display(in);
            case 15 -> new Milestone(in.id(), in.text(), in.longCount(), in.time());
            case 16, 17, 18, 19, 20, 21, 22, 23, 24 -> ofSchema2(kind, in);
            default -> throw new IOException("There is no kind " + kind + ".");
        };
    }

    private static Entity ofSchema2(int kind, PackedInput in) throws IOException {
        return switch (kind) {
            case 16 ->
                    new Attribute(
                            in.reference(),
                            in.text(),
                            in.count(),
                            Packing.texts(in),
                            in.flag(),
                            in.optional(Packing::bands));
            case 17 -> code(in, true);
            case 18 -> memo(in, true);
            case 19 -> summary(in);
            case 20 -> new CodeGroup(in.id(), in.text(), in.count(), Packing.references(in));
            case 21 -> new TranscriptSet(in.id(), in.text(), in.count(), Packing.references(in));
            case 22 -> annotation(in);
            case 23 ->
                    new QuoteLink(
                            in.id(),
                            in.id(),
                            in.id(),
                            in.text(),
                            in.text(),
                            in.reference(),
                            in.time());
            default -> new Assignment(in.id(), in.reference(), in.reference());
        };
    }

    private static CaseSummary summary(PackedInput in) throws IOException {
        return new CaseSummary(
                in.id(),
                in.reference(),
                in.reference(),
                in.text(),
                Packing.basis(in),
                in.reference(),
                in.time());
    }

    private static Annotation annotation(PackedInput in) throws IOException {
        return new Annotation(
                in.id(),
                in.reference(),
                Packing.span(in),
                in.text(),
                in.fixed(),
                in.text(),
                in.reference(),
                in.time());
    }

    private static Transcript transcript(PackedInput in) throws IOException {
        return new Transcript(
                in.reference(),
                in.text(),
                in.text(),
                in.count(),
                in.count(),
                Packing.turns(in),
                Packing.cues(in),
                in.optional(EntityReader::date));
    }

    private static LocalDate date(PackedInput in) throws IOException {
        return LocalDate.ofEpochDay(in.number());
    }

    private static Code code(PackedInput in, boolean withOrigin) throws IOException {
        return new Code(
                in.reference(),
                in.text(),
                in.optional(PackedInput::reference),
                in.count(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                withOrigin ? CodeOrigin.valueOf(in.text()) : CodeOrigin.NOT_SAID);
    }

    private static Coding coding(PackedInput in) throws IOException {
        return new Coding(
                in.id(),
                in.reference(),
                in.reference(),
                in.reference(),
                Packing.span(in),
                in.fixed(),
                in.count(),
                in.time(),
                Packing.named(in),
                in.text());
    }

    private static Memo memo(PackedInput in, boolean withLinks) throws IOException {
        return new Memo(
                in.id(),
                in.optional(PackedInput::reference),
                in.text(),
                in.text(),
                in.reference(),
                in.time(),
                withLinks ? Packing.references(in) : List.of());
    }

    private static PublishedStatistic statistic(PackedInput in) throws IOException {
        return new PublishedStatistic(
                in.reference(),
                in.count(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.optional(EntityReader::figure),
                in.text(),
                in.optional(EntityReader::figure),
                in.text(),
                in.optional(PackedInput::small),
                in.text(),
                in.text(),
                in.text(),
                Packing.joins(in),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }

    private static BigDecimal figure(PackedInput in) throws IOException {
        return new BigDecimal(in.text());
    }

    private static JointDisplay display(PackedInput in) throws IOException {
        return new JointDisplay(
                in.reference(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                Packing.texts(in),
                in.text(),
                Packing.rows(in));
    }
}
