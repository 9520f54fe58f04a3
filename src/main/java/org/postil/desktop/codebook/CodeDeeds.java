package org.postil.desktop.codebook;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;
import org.postil.study.Delta;
import org.postil.study.Plan;
import org.postil.study.Problem;
import org.postil.study.Study;

/// What can be done to the codebook, planned against the study as it is when its turn comes.
final class CodeDeeds {
    private final Desk desk;

    CodeDeeds(Desk desk) {
        this.desk = desk;
    }

    /// Makes a code and says which.
    ///
    /// @param parent null for the top
    void create(String name, @Nullable UUID parent, Consumer<UUID> made) {
        desk.apply(
                (study, texts) ->
                        CodebookEdits.create(
                                study,
                                name,
                                parent == null ? null : code(study, parent),
                                desk.project().provenance()),
                applied -> {
                    for (Delta delta : applied.change().deltas()) {
                        if (delta.before() == null && delta.after() instanceof Code code) {
                            made.accept(code.id());
                        }
                    }
                });
    }

    void rename(UUID code, String name) {
        desk.apply((study, texts) -> CodebookEdits.rename(study, code(study, code), name));
    }

    void define(UUID code, CodeMeaning meaning) {
        desk.apply((study, texts) -> CodebookEdits.define(code(study, code), meaning));
    }

    void comeFrom(UUID code, CodeOrigin origin) {
        desk.apply((study, texts) -> {
            Code before = code(study, code);
            return CodebookEdits.alter(study, before, before.withOrigin(origin));
        });
    }

    /// @param colour `#rrggbb`
    void recolour(List<UUID> codes, String colour) {
        desk.apply((study, texts) -> CodebookEdits.recolour(codes(study, codes), colour));
    }

    /// @param then once they have moved
    void move(List<UUID> codes, CodeMove to, Runnable then) {
        desk.apply(moving(codes, to), applied -> then.run());
    }

    /// The plan to move codes.
    static Plan moving(List<UUID> codes, CodeMove to) {
        return (study, texts) ->
                CodebookEdits.move(
                        study,
                        codes(study, codes),
                        to.parent() == null ? null : code(study, to.parent()),
                        to.index());
    }

    /// The plan to delete codes and all below them.
    static Plan removing(List<UUID> codes) {
        return (study, texts) -> CodebookEdits.remove(study, codes(study, codes));
    }

    /// What would be deleted, as a question.
    static Preview.Asked removal(Codebook codebook, List<UUID> codes) {
        return new Preview.Asked(
                "Delete " + named(codebook, codes) + "?", "Delete", removing(codes), null);
    }

    /// The plan to make codes part of another.
    static Plan merging(List<UUID> codes, UUID into) {
        return (study, texts) -> CodebookEdits.merge(study, codes(study, codes), code(study, into));
    }

    /// The one code's name, or how many there are.
    static String named(Codebook codebook, List<UUID> codes) {
        return codes.size() == 1
                ? "“" + codebook.entry(codes.getFirst()).code().name() + "”"
                : codes.size() + " codes";
    }

    /// @throws Problem if it is gone
    static Code code(Study study, UUID id) {
        Code code = study.code(id);
        if (code == null) {
            throw new Problem("This code is not there any more.", "Choose another one.");
        }
        return code;
    }

    private static List<Code> codes(Study study, List<UUID> ids) {
        return ids.stream().map(id -> code(study, id)).toList();
    }
}
