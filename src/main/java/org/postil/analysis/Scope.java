package org.postil.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.study.AttributeName;
import org.postil.study.AttributeValue;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// What is counted or listed: which participants, codes, codings and transcripts, and whose coding.
///
/// @param where conditions on participants, all of which must hold; none = everybody
/// @param codes the codes, any of which will do; none = all codes
/// @param withChildren whether a code stands for its descendants too
/// @param record whose coding
/// @param codingAttributes conditions on codings, all of which must hold
/// @param documents the transcripts; none = all
/// @param at as at when, as it is printed: a milestone's name or `now`; it names the study that is
///   counted and does not choose it
public record Scope(
        List<Where> where,
        List<UUID> codes,
        boolean withChildren,
        CodingOfRecord record,
        List<With> codingAttributes,
        List<UUID> documents,
        String at) {
    /// What stands for a missing value, in conditions and as the name of a group.
    public static final String NOT_RECORDED = "(not recorded)";

    /// As the study stands now.
    public static final String NOW = "now";

    /// Everything in the study, each code's own codings, by the default coding of record.
    public static final Scope EVERYTHING =
            new Scope(
                    List.of(), List.of(), false, CodingOfRecord.DEFAULT, List.of(), List.of(), NOW);

    public Scope {
        where = List.copyOf(where);
        codes = List.copyOf(codes);
        codingAttributes = List.copyOf(codingAttributes);
        documents = List.copyOf(documents);
    }

    /// A participant has one of these values of an attribute.
    ///
    /// @param name the attribute's name
    /// @param values compared by [Names#valueKey]; [Scope#NOT_RECORDED] stands for no value
    public record Where(UUID attribute, String name, List<String> values) {
        public Where {
            values = List.copyOf(values);
        }

        public boolean holds(Participant participant) {
            return accepts(participant.values().getOrDefault(attribute, ""));
        }

        boolean accepts(String value) {
            return Scope.accepts(values, value);
        }
    }

    /// A coding has one of these values of a coding attribute.
    ///
    /// @param attribute compared as names are
    /// @param values compared by [Names#valueKey]; [Scope#NOT_RECORDED] stands for no value
    public record With(String attribute, List<String> values) {
        public With {
            values = List.copyOf(values);
        }

        public boolean holds(Coding coding) {
            String value = "";
            for (Map.Entry<String, String> entry : coding.attributes().entrySet()) {
                if (Names.same(entry.getKey(), attribute)) {
                    value = entry.getValue();
                }
            }
            return accepts(values, value);
        }
    }

    private static boolean accepts(List<String> values, String value) {
        String key = Names.valueKey(value.isBlank() ? NOT_RECORDED : value);
        return values.stream().anyMatch(it -> Names.valueKey(it).equals(key));
    }

    /// The scope that is meant by filters as somebody wrote them.
    ///
    /// @throws org.postil.study.Problem if an attribute, value, code, document or coder is not in
    ///   the study; what is there is named
    public static Scope of(Study study, Filters filters) {
        return new Resolving(study).scope(filters);
    }

    /// This scope, also limited to participants with these values: the same attribute repeated is
    /// an or, different attributes are an and.
    ///
    /// @throws org.postil.study.Problem if an attribute or a value is not in the study
    public Scope where(Study study, List<AttributeValue> values) {
        List<Where> all = new ArrayList<>(where);
        all.addAll(new Resolving(study).where(values));
        return new Scope(all, codes, withChildren, record, codingAttributes, documents, at);
    }

    /// This scope with other codes.
    public Scope withCodes(List<UUID> others) {
        return new Scope(where, others, withChildren, record, codingAttributes, documents, at);
    }

    /// This scope with codes standing for their descendants too, or not.
    public Scope withChildren(boolean included) {
        return new Scope(where, codes, included, record, codingAttributes, documents, at);
    }

    /// This scope with another coding of record.
    public Scope withRecord(CodingOfRecord other) {
        return new Scope(where, codes, withChildren, other, codingAttributes, documents, at);
    }

    /// This scope with these transcripts alone; none = all.
    public Scope withDocuments(List<UUID> others) {
        return new Scope(where, codes, withChildren, record, codingAttributes, others, at);
    }

    /// Those of some codings that are in scope, whoever made them.
    public List<Coding> among(Study study, List<Coding> codings) {
        Set<UUID> wanted = new HashSet<>();
        for (UUID code : codes) {
            wanted.addAll(withChildren ? study.codebook().withDescendants(code) : Set.of(code));
        }
        return codings.stream()
                .filter(it -> codes.isEmpty() || wanted.contains(it.code()))
                .filter(it -> documents.isEmpty() || documents.contains(it.transcript()))
                .filter(this::admits)
                .filter(it -> where.isEmpty() || isSpokenIn(study, it))
                .toList();
    }

    private boolean isSpokenIn(Study study, Coding coding) {
        Transcript transcript = study.transcript(coding.transcript());
        return transcript != null
                && study.voices().participants(transcript, coding.span()).stream()
                        .map(study::participant)
                        .anyMatch(it -> it != null && admits(it));
    }

    /// Whether a participant meets the conditions on participants.
    public boolean admits(Participant participant) {
        return where.stream().allMatch(it -> it.holds(participant));
    }

    /// Whether a coding meets the conditions on codings; its code, coder and place are not asked.
    public boolean admits(Coding coding) {
        for (With condition : codingAttributes) {
            if (!condition.holds(coding)) {
                return false;
            }
        }
        return true;
    }

    /// The filters in words for print, for example `mover status = mover; documents: P01.txt`;
    /// empty where nothing is filtered.
    public String words(Study study) {
        List<String> parts = new ArrayList<>();
        where.forEach(it ->
                parts.add(
                        AttributeName.inSentence(it.name())
                                + " = "
                                + String.join(" or ", it.values())));
        if (!codes.isEmpty()) {
            Codebook book = study.codebook();
            parts.add("codes: " + String.join(", ", codes.stream().map(book::shortName).toList()));
        }
        codingAttributes.forEach(it ->
                parts.add(
                        "codings with "
                                + AttributeName.inSentence(it.attribute())
                                + " = "
                                + String.join(" or ", it.values())));
        if (!documents.isEmpty()) {
            parts.add(
                    "documents: "
                            + String.join(
                                    ", ",
                                    study.transcripts().stream()
                                            .filter(it -> documents.contains(it.id()))
                                            .map(Transcript::name)
                                            .toList()));
        }
        return String.join("; ", parts);
    }
}
