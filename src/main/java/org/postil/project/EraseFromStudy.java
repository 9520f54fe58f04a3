package org.postil.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.store.Backup;
import org.postil.store.Erasure;
import org.postil.store.NewEntry;
import org.postil.store.Store;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Erases from the study's file and from every backup that the study knows of.
final class EraseFromStudy {
    /// Works out what goes from a study; the same for the study and each of its backups.
    @FunctionalInterface
    interface Planning {
        Erasing.Plan plan(Study study, Texts texts, Provenance provenance);
    }

    private final Store store;
    private final Settings settings;
    private final Planning planning;

    EraseFromStudy(Store store, Settings settings, Planning planning) {
        this.store = store;
        this.settings = settings;
        this.planning = planning;
    }

    /// The backups come first: where the work is interrupted the study still names what is to go.
    ///
    /// @param study as it is now
    /// @param tombstone the line that stays in the journals; it names nobody
    Erased run(Study study, NewEntry tombstone) {
        Erasing.Plan plan = planning.plan(study, store, settings.provenance());
        List<Path> done = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        for (Backup backup : store.backups()) {
            boolean erased = eraseIn(backup.path(), plan.traces(), tombstone);
            (erased ? done : missing).add(backup.path());
        }
        store.erase(new Erasure(plan.removal(), plan.traces(), tombstone));
        return new Erased(plan.gone(), plan.shortened(), plan.codings(), done, missing);
    }

    private boolean eraseIn(Path backup, Set<UUID> traces, NewEntry tombstone) {
        if (!Files.isRegularFile(backup)) {
            return false;
        }
        try {
            Store.alterBackup(
                    backup,
                    settings.access(),
                    copy -> {
                        Erasing.Plan plan = planning.plan(copy.read(), copy, settings.provenance());
                        Set<UUID> all = new HashSet<>(traces);
                        all.addAll(plan.traces());
                        copy.erase(new Erasure(plan.removal(), all, tombstone));
                    });
            return true;
        } catch (Problem e) {
            // It is named in the result: somebody must look after it.
            return false;
        }
    }
}
