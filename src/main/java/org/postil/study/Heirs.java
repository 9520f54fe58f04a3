package org.postil.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Hands on what hangs on an entity that another takes the place of, so that uniting two loses
/// nothing.
final class Heirs {
    private Heirs() {}

    /// Memos about what goes are about what stays, links of quotes lead there, and codes whose
    /// example names a coding that goes name the one that stays.
    ///
    /// @param heirs what goes to what takes its place
    static List<Delta> pass(Study study, Map<UUID, UUID> heirs) {
        List<Delta> deltas = new ArrayList<>();
        if (heirs.isEmpty()) {
            return deltas;
        }
        for (Memo memo : study.memos()) {
            UUID heir = memo.about() == null ? null : heirs.get(memo.about());
            if (heir != null) {
                deltas.add(Delta.alter(memo, memo.withAbout(heir)));
            }
        }
        for (Codebook.Entry entry : study.codebook().entries()) {
            Code code = entry.code();
            String example = code.example();
            for (Map.Entry<UUID, UUID> pair : heirs.entrySet()) {
                example = example.replace(pair.getKey().toString(), pair.getValue().toString());
            }
            if (!example.equals(code.example())) {
                CodeMeaning meaning =
                        new CodeMeaning(code.definition(), code.include(), code.exclude(), example);
                deltas.add(Delta.alter(code, code.withMeaning(meaning)));
            }
        }
        deltas.addAll(QuoteLinkEdits.replaced(study, heirs.keySet(), heirs));
        return deltas;
    }
}
