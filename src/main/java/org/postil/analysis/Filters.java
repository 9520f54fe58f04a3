package org.postil.analysis;

import java.util.List;
import org.postil.study.AttributeValue;

/// What to count or list, as somebody wrote it: names that [Scope#of] looks up in a study.
///
/// @param where `attribute = value` of participants: the same attribute repeated is an or,
///   different attributes are an and
/// @param codes names or paths; any of them will do
/// @param record `any`, `all`, `consensus` or a coder's name; blank = the default
/// @param coding `attribute = value` of codings, repeated as in `where`
/// @param documents names of transcripts
/// @param at a milestone's name; blank = now
public record Filters(
        List<AttributeValue> where,
        List<String> codes,
        boolean withChildren,
        String record,
        List<AttributeValue> coding,
        List<String> documents,
        String at) {
    /// No filter at all.
    public static final Filters NONE =
            new Filters(List.of(), List.of(), false, "", List.of(), List.of(), "");

    public Filters {
        where = List.copyOf(where);
        codes = List.copyOf(codes);
        coding = List.copyOf(coding);
        documents = List.copyOf(documents);
    }
}
