package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import org.postil.study.Annotation;
import org.postil.study.Asked;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
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

/// Writes entities into the journal: the number of the kind, then its components in order.
///
/// The numbers are in every journal that was ever written: a new kind gets a new one, and a kind
/// whose components change gets a new one too.
final class EntityWriter {
    private EntityWriter() {}

    static void write(PackedOutput out, Entity entity) throws IOException {
        switch (entity) {
            case Transcript it -> transcript(out, it);
            case Speaker it -> speaker(out, it);
            case Participant it -> participant(out, it);
            case Attribute it -> attribute(out, it);
            case Code it -> code(out, it);
            case Coder it -> coder(out, it);
            case Coding it -> {
                out.count(7);
                coding(out, it);
            }
            case Orphan it -> {
                out.count(8);
                coding(out, it.coding());
                out.text(it.quote());
            }
            case Memo it -> memo(out, it);
            case Question it -> question(out, it);
            case Asked it -> asked(out, it);
            case Progress it -> progress(out, it);
            case PublishedStatistic it -> statistic(out, it);
            case JointDisplay it -> display(out, it);
            case Milestone it -> milestone(out, it);
            case CaseSummary it -> summary(out, it);
            case CodeGroup it -> group(out, it);
            case TranscriptSet it -> set(out, it);
            case Annotation it -> annotation(out, it);
            case QuoteLink it -> link(out, it);
            case Assignment it -> assignment(out, it);
        }
    }

    private static void transcript(PackedOutput out, Transcript it) throws IOException {
        out.count(1);
        out.reference(it.id());
        out.text(it.name());
        out.text(it.textHash());
        out.count(it.length());
        out.count(it.words());
        Packing.turns(out, it.turns());
        Packing.cues(out, it.cues());
        out.optional(it.date(), (to, date) -> to.number(date.toEpochDay()));
    }

    private static void speaker(PackedOutput out, Speaker it) throws IOException {
        out.count(2);
        out.id(it.id());
        out.reference(it.transcript());
        out.text(it.label());
        out.optional(it.participant(), PackedOutput::reference);
        out.flag(it.interviewer());
    }

    private static void participant(PackedOutput out, Participant it) throws IOException {
        out.count(3);
        out.reference(it.id());
        out.text(it.name());
        Packing.valuesById(out, it.values());
    }

    private static void attribute(PackedOutput out, Attribute it) throws IOException {
        out.count(16);
        out.reference(it.id());
        out.text(it.name());
        out.count(it.position());
        Packing.texts(out, it.values());
        out.flag(it.ordered());
        out.optional(it.derivation(), Packing::bands);
    }

    private static void code(PackedOutput out, Code it) throws IOException {
        out.count(17);
        out.reference(it.id());
        out.text(it.name());
        out.optional(it.parent(), PackedOutput::reference);
        out.count(it.position());
        out.text(it.colour());
        out.text(it.definition());
        out.text(it.include());
        out.text(it.exclude());
        out.text(it.example());
        out.text(it.origin().name());
    }

    private static void coder(PackedOutput out, Coder it) throws IOException {
        out.count(6);
        out.reference(it.id());
        out.text(it.name());
    }

    private static void coding(PackedOutput out, Coding it) throws IOException {
        out.id(it.id());
        out.reference(it.transcript());
        out.reference(it.code());
        out.reference(it.coder());
        Packing.span(out, it.span());
        out.fixed(it.quoteHash());
        out.count(it.words());
        out.time(it.created());
        Packing.named(out, it.attributes());
        out.text(it.comment());
    }

    private static void memo(PackedOutput out, Memo it) throws IOException {
        out.count(18);
        out.id(it.id());
        out.optional(it.about(), PackedOutput::reference);
        out.text(it.title());
        out.text(it.text());
        out.reference(it.coder());
        out.time(it.created());
        Packing.references(out, it.links());
    }

    private static void question(PackedOutput out, Question it) throws IOException {
        out.count(10);
        out.reference(it.id());
        out.text(it.name());
        out.count(it.position());
        out.text(it.text());
        Packing.references(out, it.codes());
    }

    private static void asked(PackedOutput out, Asked it) throws IOException {
        out.count(11);
        out.id(it.id());
        out.reference(it.participant());
        out.reference(it.question());
        out.text(it.state().name());
    }

    private static void progress(PackedOutput out, Progress it) throws IOException {
        out.count(12);
        out.id(it.id());
        out.reference(it.coder());
        out.reference(it.transcript());
        out.time(it.finished());
    }

    private static void statistic(PackedOutput out, PublishedStatistic it) throws IOException {
        out.count(13);
        out.reference(it.id());
        out.count(it.position());
        out.text(it.table());
        out.text(it.title());
        out.text(it.source());
        out.text(it.notes());
        out.text(it.row());
        out.text(it.group());
        out.text(it.column());
        out.optional(it.value(), EntityWriter::figure);
        out.text(it.unit());
        out.optional(it.standardError(), EntityWriter::figure);
        out.text(it.stars());
        out.optional(it.base(), (to, base) -> to.number(base));
        out.text(it.printed());
        out.text(it.definition());
        out.text(it.kind());
        Packing.joins(out, it.join());
        out.text(it.population());
        out.text(it.geography());
        out.text(it.period());
        out.text(it.model());
        out.text(it.controls());
        out.text(it.reference());
        out.text(it.legend());
        out.text(it.hedge());
        out.text(it.derived());
        out.text(it.note());
    }

    private static void figure(PackedOutput out, BigDecimal figure) throws IOException {
        out.text(figure.toString());
    }

    private static void display(PackedOutput out, JointDisplay it) throws IOException {
        out.count(14);
        out.reference(it.id());
        out.text(it.name());
        out.text(it.title());
        out.text(it.type());
        out.text(it.by());
        Packing.texts(out, it.groups());
        out.text(it.record());
        Packing.rows(out, it.rows());
    }

    private static void milestone(PackedOutput out, Milestone it) throws IOException {
        out.count(15);
        out.id(it.id());
        out.text(it.name());
        out.count(it.sequence());
        out.time(it.time());
    }

    private static void summary(PackedOutput out, CaseSummary it) throws IOException {
        out.count(19);
        out.id(it.id());
        out.reference(it.participant());
        out.reference(it.code());
        out.text(it.text());
        Packing.basis(out, it.basis());
        out.reference(it.coder());
        out.time(it.edited());
    }

    private static void group(PackedOutput out, CodeGroup it) throws IOException {
        out.count(20);
        out.id(it.id());
        out.text(it.name());
        out.count(it.position());
        Packing.references(out, it.codes());
    }

    private static void set(PackedOutput out, TranscriptSet it) throws IOException {
        out.count(21);
        out.id(it.id());
        out.text(it.name());
        out.count(it.position());
        Packing.references(out, it.transcripts());
    }

    private static void annotation(PackedOutput out, Annotation it) throws IOException {
        out.count(22);
        out.id(it.id());
        out.reference(it.transcript());
        Packing.span(out, it.span());
        out.text(it.quote());
        out.fixed(it.quoteHash());
        out.text(it.text());
        out.reference(it.coder());
        out.time(it.created());
    }

    private static void link(PackedOutput out, QuoteLink it) throws IOException {
        out.count(23);
        out.id(it.id());
        out.id(it.from());
        out.id(it.to());
        out.text(it.kind());
        out.text(it.note());
        out.reference(it.coder());
        out.time(it.created());
    }

    private static void assignment(PackedOutput out, Assignment it) throws IOException {
        out.count(24);
        out.id(it.id());
        out.reference(it.coder());
        out.reference(it.transcript());
    }
}
