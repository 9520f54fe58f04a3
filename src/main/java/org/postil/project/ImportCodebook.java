package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CodeDraft;
import org.postil.exchange.CodebookFile;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.CodePalette;
import org.postil.study.Codebook;
import org.postil.study.Delta;
import org.postil.study.Names;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;

/// Brings a codebook into a study: a code that is there already, by its path, is brought up to
/// date.
public final class ImportCodebook {

    private final Codebook codebook;
    private final Provenance provenance;
    private final Map<String, Code> byPath = new HashMap<>();
    private final List<Delta> deltas = new ArrayList<>();
    private final List<Code> top;
    private int position;
    private int fresh;

    private ImportCodebook(Study study, Provenance provenance) {
        this.codebook = study.codebook();
        this.provenance = provenance;
        this.top = new ArrayList<>(codebook.roots());
        this.position =
                codebook.entries().stream()
                        .mapToInt(it -> it.code().position() + 1)
                        .max()
                        .orElse(0);
    }

    /// Imports a codebook file.
    ///
    /// @throws Problem if it cannot be read or its codes do not make a tree
    public static ImportReport run(Project project, Path file) {
        String name = String.valueOf(file.getFileName());
        List<CodeDraft> drafts = CodebookFile.read(file);
        int[] added = new int[2];
        project.applyAndWait((study, texts) -> {
            ImportCodebook all = new ImportCodebook(study, project.provenance());
            drafts.forEach(all::take);
            added[0] = all.fresh;
            added[1] = all.deltas.size();
            return Planned.of(new Change("Import codebook " + name, all.deltas));
        });
        int there = drafts.size() - added[1];
        List<String> notes =
                there == 0
                        ? List.of()
                        : List.of(Import.count(there, "code") + " stood there already, unchanged.");
        return new ImportReport(
                List.of(
                        new FileReport(
                                name, true, 0, 0, List.of(), 0, added[1], 0, 0, List.of(), notes)));
    }

    private void take(CodeDraft draft) {
        Code parent = draft.parent().isEmpty() ? null : byPath.get(key(draft.parent()));
        Code there =
                parent == null && !draft.parent().isEmpty() ? null : existing(parent, draft.name());
        Code code = there == null ? add(draft, parent) : update(there, draft);
        byPath.put(key(draft.path()), code);
    }

    private @Nullable Code existing(@Nullable Code parent, String name) {
        return codebook.child(parent == null ? null : parent.id(), name);
    }

    private Code add(CodeDraft draft, @Nullable Code parent) {
        UUID id = provenance.ids().next("code", draft.pathName());
        Code code =
                new Code(
                        id,
                        draft.name().strip(),
                        parent == null ? null : parent.id(),
                        position++,
                        colour(draft, parent),
                        draft.definition(),
                        draft.include(),
                        draft.exclude(),
                        draft.example(),
                        draft.origin());
        deltas.add(Delta.add(code));
        fresh++;
        if (parent == null) {
            top.add(code);
        }
        return code;
    }

    private String colour(CodeDraft draft, @Nullable Code parent) {
        if (!draft.colour().isEmpty()) {
            return draft.colour();
        }
        return parent == null ? CodePalette.leastUsed(top) : parent.colour();
    }

    private Code update(Code there, CodeDraft draft) {
        Code code =
                there.withColour(other(draft.colour(), there.colour()))
                        .withDefinition(other(draft.definition(), there.definition()))
                        .withInclude(other(draft.include(), there.include()))
                        .withExclude(other(draft.exclude(), there.exclude()))
                        .withExample(other(draft.example(), there.example()))
                        .withOrigin(
                                draft.origin() == CodeOrigin.NOT_SAID
                                        ? there.origin()
                                        : draft.origin());
        if (!code.equals(there)) {
            deltas.add(Delta.alter(there, code));
        }
        return code;
    }

    private static String other(String given, String there) {
        return given.isEmpty() ? there : given;
    }

    private static String key(List<String> path) {
        return String.join(Code.PATH_SEPARATOR, path.stream().map(Names::key).toList());
    }
}
