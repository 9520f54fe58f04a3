package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.postil.study.Speaker;
import org.postil.study.Transcript;

/// Reads what [EntityWriter] wrote.
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
            case 4 -> new Attribute(in.reference(), in.text(), in.count(), Packing.texts(in));
            case 5 -> code(in);
            case 6 -> new Coder(in.reference(), in.text());
            case 7 -> coding(in);
            case 8 -> new Orphan(coding(in), in.text());
            case 9 -> memo(in);
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
            default -> throw new IOException("There is no kind " + kind + ".");
        };
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

    private static Code code(PackedInput in) throws IOException {
        return new Code(
                in.reference(),
                in.text(),
                in.optional(PackedInput::reference),
                in.count(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
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

    private static Memo memo(PackedInput in) throws IOException {
        return new Memo(
                in.id(),
                in.optional(PackedInput::reference),
                in.text(),
                in.text(),
                in.reference(),
                in.time());
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
