package org.postil.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Crosstab;
import org.postil.analysis.Frequencies;
import org.postil.analysis.MixedMethodsReport;
import org.postil.analysis.Quotes;
import org.postil.analysis.ReportOptions;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.desktop.Rehearsal;
import org.postil.project.ImportCodebook;
import org.postil.project.ImportCodings;
import org.postil.project.ImportParticipants;
import org.postil.project.ImportReport;
import org.postil.project.ImportTranscripts;
import org.postil.project.Project;
import org.postil.project.Search;
import org.postil.project.Settings;
import org.postil.study.Attribute;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Ids;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// Measures every operation that users wait for, on a study made for it.
public final class Bench {
    private static final int EDITS = 200;
    private static final int SEARCHES = 200;
    private static final int SCANS = 5;
    private static final int TABLES = 20;
    private static final int OPENINGS = 5;
    private final Size size;
    private final Path folder;
    private final Meter meter;
    private final Settings settings;

    private Bench(Size size, Path folder, PrintStream print) {
        this.size = size;
        this.folder = folder;
        this.meter = new Meter(print);
        InstantSource clock = InstantSource.system();
        this.settings =
                Settings.of(
                        "Ada",
                        new Provenance(Ids.timeOrdered(clock, new SplittableRandom(1)), clock));
    }

    /// Runs the benchmark and prints a line for each operation; the study stays where the last line
    /// says.
    ///
    /// @param size S, M or L
    /// @param result a JSON file for the figures; null for none
    public static void run(String size, @Nullable Path result, PrintStream print) {
        try {
            Path folder =
                    Path.of(
                            System.getProperty("java.io.tmpdir"),
                            "postil-bench-" + size.toLowerCase(Locale.ROOT));
            empty(folder);
            Files.createDirectories(folder.resolve("files"));
            Bench bench = new Bench(Size.valueOf(size), folder, print);
            Path study = bench.run(print);
            if (result != null) {
                Files.writeString(result, FigureJson.of(size, bench.meter.figures()));
            }
            print.println("The study is kept as " + study);
        } catch (IOException e) {
            throw new Problem(
                    "The benchmark cannot write its files.",
                    "Check the folder for temporary files: " + e.getMessage(),
                    e);
        }
    }

    /// Makes a folder new: what was in it is deleted.
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> files = Files.walk(folder)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder);
    }

    private Path run(PrintStream print) {
        // First, so that the first opening is as cold as that of a window.
        new TranscriptBench(new Corpus(folder.resolve("files"), size), meter, print).run();
        Path study = folder.resolve("bench");
        build(study);
        meter.measure("open the study", OPENINGS, run -> open(study));
        try (Project project = Project.open(study, settings)) {
            edits(project);
            tables(project);
            report(project);
            meter.measure("build the search index, once", 1, run -> index(project));
            searches(project, print);
            window(project, print);
            meter.measure("check the study", 1, run -> check(project));
            meter.measure("back up the study", 1, run -> backUp(project));
            return project.file();
        }
    }

    private void build(Path study) {
        Corpus corpus = new Corpus(folder.resolve("files"), size);
        List<Path> transcripts = corpus.transcripts();
        Path codebook = corpus.codebook();
        Path participants = corpus.participants();
        Path codings = corpus.codings();
        try (Project project = Project.create(study, settings)) {
            meter.measure(
                    "import transcripts",
                    1,
                    run -> {
                        refuseNothing(
                                ImportTranscripts.run(project, transcripts, null, Progress.NONE));
                        return transcripts.size();
                    });
        }
        // Opened anew, as it is by commands and by a window on another day.
        try (Project project = Project.open(study, settings)) {
            refuseNothing(ImportCodebook.run(project, codebook));
            meter.measure(
                    "import participants",
                    1,
                    run -> rows(ImportParticipants.run(project, participants)));
            meter.measure("import codings", 1, run -> rows(ImportCodings.run(project, codings)));
        }
    }

    private static void refuseNothing(ImportReport report) {
        if (report.hasRefusals()) {
            throw new IllegalStateException("The benchmark's own files were refused: " + report);
        }
    }

    private static long rows(ImportReport report) {
        // Two random codings may be equal to the letter; the second is refused as it should be.
        return report.files().stream().mapToLong(file -> file.rows() + file.codings()).sum();
    }

    private long open(Path study) {
        try (Project project = Project.open(study, settings)) {
            return project.study().codingCount();
        }
    }

    private void edits(Project project) {
        Study study = project.study();
        Transcript first = study.transcripts().getFirst();
        Code code = study.codebook().entries().getFirst().code();
        Coder coder = study.coders().getFirst();
        meter.measure(
                "code a stretch, until it is durable",
                EDITS,
                run -> {
                    Span span = new Span(run * 40 + 1, run * 40 + 38);
                    CodingDraft draft = CodingDraft.of(first, span, code, coder);
                    project.applyAndWait((now, texts) ->
                            CodingEdits.add(now, texts, draft, project.provenance()));
                    return 1;
                });
        meter.measure("undo one step", EDITS / 4, run -> project.undo().change().deltas().size());
        meter.measure("redo one step", EDITS / 4, run -> project.redo().change().deltas().size());
    }

    private void tables(Project project) {
        Study study = project.study();
        Attribute by = study.attributes().getFirst();
        Scope scope = Scope.EVERYTHING.withChildren(true);
        meter.measure(
                "frequencies by group",
                TABLES,
                run -> {
                    Frequencies.table(
                            study, project.texts(), scope, Unit.PARTICIPANTS, List.of(by));
                    return study.codingCount();
                });
        meter.measure(
                "crosstab by group",
                TABLES,
                run -> {
                    Crosstab.table(
                            study,
                            project.texts(),
                            scope,
                            new Crosstab.Layout(
                                    List.of(by), Unit.PARTICIPANTS, Crosstab.Percent.NONE));
                    return study.codingCount();
                });
    }

    private void report(Project project) {
        Study study = project.study();
        Scope oneCode =
                Scope.EVERYTHING.withCodes(List.of(study.codebook().entries().get(1).code().id()));
        meter.measure(
                "the five best quotes of a code",
                SCANS,
                run -> Quotes.of(study, project.texts(), oneCode, 5).total());
        ReportOptions report = ReportOptions.of("Report", project.provenance().clock().instant());
        meter.measure(
                "make the report",
                SCANS,
                run -> {
                    MixedMethodsReport.of(study, project.texts(), report);
                    return study.codingCount();
                });
    }

    private static long index(Project project) {
        project.refreshIndex(Progress.NONE);
        return project.study().transcripts().size();
    }

    private void searches(Project project, PrintStream print) {
        Study study = project.study();
        Random random = new Random(3);
        List<Transcript> transcripts = study.transcripts();
        String text = project.texts().text(transcripts.get(random.nextInt(transcripts.size())));
        List<String> phrases = Corpus.phrases(text, SEARCHES);
        Figure search =
                meter.measure(
                        "search a phrase of three words",
                        SEARCHES,
                        run ->
                                project.search(
                                                new Search(
                                                        '"' + phrases.get(run) + '"',
                                                        true,
                                                        Search.Within.TURN,
                                                        100))
                                        .total());
        meter.measure(
                "search a word",
                SEARCHES,
                run ->
                        project.search(
                                        new Search(
                                                phrases.get(run).split(" ")[0],
                                                false,
                                                Search.Within.TURN,
                                                100))
                                .total());
        Figure scan =
                meter.measure(
                        "the same phrases by reading all texts",
                        SCANS,
                        run -> scan(project, phrases.get(run)));
        print.printf(
                Locale.ROOT,
                "phrase search is %.0f times faster than reading all texts (medians)%n",
                scan.median() / search.median());
    }

    private static void window(Project project, PrintStream print) {
        print.println("The longest stall of the event thread, in ms, by action:");
        for (Rehearsal.Stall stall : Rehearsal.of(project)) {
            print.printf(Locale.ROOT, "  %-50s %8.1f%n", stall.action(), stall.millis());
        }
    }

    private static long scan(Project project, String phrase) {
        long hits = 0;
        for (Transcript transcript : project.study().transcripts()) {
            String text = project.texts().text(transcript);
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                hits++;
            }
        }
        return hits;
    }

    private static long check(Project project) {
        List<String> problems = project.check().problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The benchmark's study is not whole: " + problems);
        }
        return project.study().codingCount();
    }

    private long backUp(Project project) {
        project.backup(folder.resolve("bench.postil-backup"));
        return project.study().codingCount();
    }
}
