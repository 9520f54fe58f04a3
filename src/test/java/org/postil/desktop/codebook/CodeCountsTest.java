package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.Counted;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Stage;
import org.postil.study.Change;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.CodingEdits;
import org.postil.study.Study;

/// The counts of the tree are those of the tables, however the study came to be as it is.
final class CodeCountsTest {
    @TempDir Path folder;

    @Test
    void countingWhatChangedGivesWhatCountingAllGives() {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            CodeCounts counts = CodeCounts.of(study, CodeCounts.NONE);
            Random random = new Random(3);
            for (int step = 0; step < 30; step++) {
                var all = study.codings().toList();
                Coding coding = all.get(random.nextInt(all.size()));
                Change change = CodingEdits.remove(study, java.util.List.of(coding)).change();
                study = study.with(change);
                counts = CodeCounts.of(study, counts);
                requireCounts(study, counts);
            }
        }
    }

    private static void requireCounts(Study study, CodeCounts counts) {
        CodeCounts fresh = CodeCounts.of(study, CodeCounts.NONE);
        Map<UUID, Integer> sums = counts.withChildren(study.codebook());
        Counted own = Counted.of(study, Scope.EVERYTHING);
        Counted all = Counted.of(study, Scope.EVERYTHING.withChildren(true));
        for (Codebook.Entry entry : study.codebook().entries()) {
            UUID code = entry.code().id();
            assertThat(counts.own(code))
                    .isEqualTo(fresh.own(code))
                    .isEqualTo(own.codings(code).size());
            assertThat(sums.getOrDefault(code, 0)).isEqualTo(all.codings(code).size());
        }
    }
}
