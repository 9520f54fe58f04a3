package org.postil.project;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.TranscriptFile;
import org.postil.study.NaturalOrder;
import org.postil.task.Progress;

/// Finds the transcripts among what somebody dropped: files as they are, and in folders those of a
/// kind that is read. Hidden files and the lock files of word processors are passed over.
final class DroppedFiles {
    /// Deeper folders hold no transcripts that somebody still finds.
    private static final int DEPTH = 32;

    /// Ten times the largest study: whoever drops more has dropped the wrong folder.
    static final int MOST = 10_000;

    private final Progress progress;
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> transcripts = new ArrayList<>();
    private final Set<Path> named = new HashSet<>();
    private final List<Incoming.Refused> refused = new ArrayList<>();

    private DroppedFiles(Progress progress) {
        this.progress = progress;
    }

    static DroppedFiles in(List<Path> dropped, Progress progress) {
        DroppedFiles found = new DroppedFiles(progress);
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                found.folder(path);
            } else {
                found.named.add(path);
                found.add(path);
            }
        }
        return found;
    }

    /// What is to be read, each file once.
    List<Path> transcripts() {
        return List.copyOf(transcripts);
    }

    /// Whether somebody chose the very file, not a folder that holds it.
    boolean isNamed(Path file) {
        return named.contains(file);
    }

    List<Incoming.Refused> refused() {
        return List.copyOf(refused);
    }

    private void add(Path file) {
        if (seen.add(real(file))) {
            transcripts.add(file);
        }
    }

    /// The place behind all links; a path that leads nowhere stays as it is, to be refused by name.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private void folder(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, walk);
        } catch (IOException e) {
            refused.add(
                    new Incoming.Refused(
                            folder, folder.getFileName() + " cannot be read: " + e.getMessage()));
        }
        walk.found.sort(Comparator.comparing(Path::toString, NaturalOrder.INSTANCE));
        walk.found.forEach(this::add);
        tell(folder, walk);
    }

    private void tell(Path folder, Walk walk) {
        if (walk.full) {
            refused.add(
                    new Incoming.Refused(
                            folder,
                            folder.getFileName()
                                    + " holds more than "
                                    + MOST
                                    + " transcripts; the others were not read. Choose a folder in"
                                    + " it.",
                            true));
        }
        if (walk.others > 0) {
            String kinds = String.join(", ", TranscriptFile.endings());
            refused.add(
                    new Incoming.Refused(
                            folder,
                            Import.count(walk.others, "file")
                                    + " of other kinds in "
                                    + folder.getFileName()
                                    + " ("
                                    + String.join(", ", walk.kinds)
                                    + ") cannot be transcripts. Postil reads "
                                    + kinds
                                    + ".",
                            !walk.found.isEmpty()));
        } else if (walk.found.isEmpty()) {
            refused.add(
                    new Incoming.Refused(
                            folder, "There is no transcript in " + folder.getFileName() + "."));
        }
    }

    private final class Walk implements FileVisitor<Path> {
        private static final int TOLD = 6;
        private final List<Path> found = new ArrayList<>();
        private final Set<String> kinds = new TreeSet<>();
        private int others;
        private boolean full;
        private final Path root;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            return !folder.equals(root) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            progress.checkCancelled();
            if (isHidden(file) || attributes.isDirectory()) {
                return FileVisitResult.CONTINUE;
            }
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            if (!TranscriptFile.endings().contains(ending)) {
                others++;
                if (kinds.size() < TOLD) {
                    kinds.add(name.contains(".") ? ending : "without ending");
                }
                return FileVisitResult.CONTINUE;
            }
            full = transcripts.size() + found.size() >= MOST;
            if (!full) {
                found.add(file);
            }
            return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.startsWith("~$");
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            String why =
                    problem instanceof FileSystemLoopException
                            ? " is a link back to a folder that holds it; it was not followed."
                            : " cannot be read. Check that you are allowed to read it.";
            refused.add(new Incoming.Refused(file, file.getFileName() + why));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                throws IOException {
            if (problem != null) {
                throw problem;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
