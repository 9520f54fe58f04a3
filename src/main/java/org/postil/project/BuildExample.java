package org.postil.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postil.analysis.Frequencies;
import org.postil.analysis.MixedMethodsReport;
import org.postil.analysis.QuoteList;
import org.postil.analysis.Quotes;
import org.postil.analysis.ReportOptions;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.report.Report;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Ids;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.task.Progress;

/// Builds the example from `transcripts/` and `codebooks/` and writes everything it yields: the
/// program's main job from end to end, the same bytes at every run.
public final class BuildExample {
    /// When the example is made, wherever and whenever it is built.
    public static final Instant NOW = Instant.parse("2020-07-01T09:00:00Z");

    private static final String TITLE =
            "Moving out to move on: movers and stayers in their own words";
    private static final String NAME = "moving-out-to-move-on";
    private static final long STEPS = 9;

    /// What was built.
    ///
    /// @param imports what became of every file of the example
    /// @param check whether the study is whole
    /// @param frequencies the main themes by kind of interview and group
    /// @param files what was written, in order
    public record Result(
            ImportReport imports, CheckReport check, Table frequencies, List<Path> files) {
        public Result {
            files = List.copyOf(files);
        }
    }

    private final Path home;
    private final Progress progress;
    private long done;

    private BuildExample(Path home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /// Builds the example in a temporary folder, which is gone afterwards, and writes to `out`.
    ///
    /// @param home the folder with `transcripts/` and `codebooks/`
    public static Result run(Path home, Path out, Progress progress) {
        try {
            Files.createDirectories(out);
            Path folder = Files.createTempDirectory("postil-example");
            try {
                return new BuildExample(home, progress).build(folder, out);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Problem(
                    "The example cannot be built in " + out + ".",
                    "Check that it can be written to: " + e.getMessage(),
                    e);
        }
    }

    /// Where ids and times of the example come from.
    public static Provenance provenance() {
        return new Provenance(Ids.derived(), () -> NOW);
    }

    /// Brings everything in the example's folders into an empty study.
    public static ImportReport fill(Project project, Path home, Progress progress) {
        return new BuildExample(home, progress).fill(project);
    }

    private Result build(Path folder, Path out) {
        Settings settings = Settings.of("Postil", provenance());
        try (Project project = Project.create(folder.resolve("example"), settings)) {
            ImportReport imports = fill(project);
            step("Checking");
            CheckReport check = project.check();
            Table frequencies = mainThemes(project.study(), project);
            List<Path> files = new ArrayList<>();
            writeReport(project, out, files);
            writeData(project, frequencies, out, files);
            progress.step(STEPS, STEPS, "");
            return new Result(imports, check, frequencies, files);
        }
    }

    private void step(String what) {
        progress.step(done++, STEPS, what);
    }

    private ImportReport fill(Project project) {
        List<FileReport> files = new ArrayList<>();
        Path codebooks = home.resolve("codebooks");
        step("Importing transcripts");
        files.addAll(ImportTranscripts.run(project, transcripts(), null, Progress.NONE).files());
        step("Importing codebook, participants and guide");
        files.addAll(ImportCodebook.run(project, codebooks.resolve(NAME + ".csv")).files());
        files.addAll(
                ImportParticipants.run(project, home.resolve("transcripts/participants.csv"))
                        .files());
        files.addAll(ImportGuide.run(project, codebooks.resolve("guide.csv")).files());
        files.addAll(ImportAsked.run(project, codebooks.resolve("asked.csv")).files());
        step("Importing codings");
        files.addAll(ImportCodings.run(project, codebooks.resolve("codings.csv")).files());
        files.addAll(ImportProgress.run(project, codebooks.resolve("progress.csv")).files());
        step("Importing published statistics");
        files.addAll(
                ImportStatistics.run(project, list(codebooks.resolve("summaries"), ".csv"))
                        .files());
        files.addAll(
                ImportJointDisplays.run(project, list(codebooks.resolve("joint-displays"), ".json"))
                        .files());
        files.addAll(ImportMemos.run(project, codebooks.resolve("memos.csv")).files());
        files.addAll(
                ImportCaseSummaries.run(project, codebooks.resolve("case-summaries.csv")).files());
        return new ImportReport(files);
    }

    private List<Path> transcripts() {
        return list(home.resolve("transcripts"), "").stream()
                .filter(file -> !file.endsWith("participants.csv") && !file.endsWith("README.md"))
                .toList();
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new Problem(
                    "The example's folder " + folder + " cannot be read.",
                    "Start Postil from its own folder.",
                    e);
        }
    }

    /// The two upper levels of the codebook with their descendants, interviews and focus groups
    /// apart.
    private static Table mainThemes(Study study, Project project) {
        List<Attribute> by = new ArrayList<>();
        study.attributeNamed("mode").ifPresent(by::add);
        study.attributeNamed("mover_status").ifPresent(by::add);
        Scope scope =
                Scope.EVERYTHING
                        .withChildren(true)
                        .withCodes(
                                study.codebook().entries().stream()
                                        .filter(entry -> entry.depth() < 2)
                                        .map(Codebook.Entry::code)
                                        .map(Code::id)
                                        .toList());
        return Frequencies.table(study, project.texts(), scope, Unit.PARTICIPANTS, by);
    }

    private void writeReport(Project project, Path out, List<Path> files) {
        step("Writing the report");
        Report report =
                MixedMethodsReport.of(
                        project.study(), project.texts(), ReportOptions.of(TITLE, NOW));
        for (String ending : List.of(".docx", ".xlsx", ".html")) {
            Path file = out.resolve(NAME + ending);
            WriteReport.run(report, file);
            files.add(file);
        }
    }

    private void writeData(Project project, Table frequencies, Path out, List<Path> files) {
        step("Writing the codebook");
        for (String ending : List.of(".docx", ".qdc", ".csv")) {
            ExportCodebook.run(project, added(files, out.resolve("codebook" + ending)));
        }
        step("Writing quotes and data");
        Quotes quotes = Quotes.of(project.study(), project.texts(), Scope.EVERYTHING, Quotes.ALL);
        WriteTable.run(QuoteList.table(quotes), added(files, out.resolve("quotes.csv")));
        WriteReport.run(QuoteList.report(quotes, NOW), added(files, out.resolve("quotes.html")));
        WriteTable.run(frequencies, added(files, out.resolve("frequencies.csv")));
        ExportCodings.run(
                project.study(), project.texts(), added(files, out.resolve("codings.csv")));
        ExportStatistics.run(project.study(), added(files, out.resolve("statistics.csv")));
        ExportMemos.run(project, added(files, out.resolve("memos.csv")));
        ExportCaseSummaries.run(project, added(files, out.resolve("case-summaries.csv")));
    }

    private static Path added(List<Path> files, Path file) {
        files.add(file);
        return file;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
