package org.postil.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Crosstab;
import org.postil.analysis.Frequencies;
import org.postil.analysis.QuoteList;
import org.postil.analysis.QuoteView;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.analysis.Unit;
import org.postil.project.Found;
import org.postil.project.Project;
import org.postil.project.Search;
import org.postil.project.WriteReport;
import org.postil.project.WriteTable;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Problem;
import org.postil.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that find and count.
final class FindCommands {
    private FindCommands() {}

    /// The attributes that groups are made of.
    private static List<Attribute> attributes(Study study, List<String> names) {
        List<Attribute> found = new ArrayList<>();
        for (String name : names) {
            String known =
                    String.join(", ", study.attributes().stream().map(Attribute::name).toList());
            found.add(
                    study.attributeNamed(name)
                            .orElseThrow(() ->
                                    new Problem(
                                            "There is no attribute “" + name + "”.",
                                            known.isEmpty()
                                                    ? "Import participants with attributes first."
                                                    : "The attributes are: " + known + ".")));
        }
        return found;
    }

    @Command(name = "frequencies", description = "Codes, in total and by group")
    static final class FrequencyTable extends StudyCommand {
        @Mixin private final FilterOptions filters = new FilterOptions();
        @Mixin private final Output output = new Output();

        @Option(
                names = "--by",
                paramLabel = "ATTR",
                description = "Groups; repeated = their combinations")
        private List<String> by = new ArrayList<>();

        @Option(
                names = "--unit",
                paramLabel = "UNIT",
                description = "codings, participants, transcripts or words")
        private String unit = "participants";

        FrequencyTable(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            Unit counted = WrongUsage.unless(() -> Unit.of(unit));
            return session()
                    .reading(
                            study(),
                            project -> {
                                Study study = filters.study(project);
                                Table table =
                                        Frequencies.table(
                                                study,
                                                project.texts(),
                                                filters.scope(study),
                                                counted,
                                                attributes(study, by));
                                output.print(this, table);
                                return DONE;
                            });
        }
    }

    @Command(name = "crosstab", description = "Codes by groups, to compare the groups")
    static final class CrosstabTable extends StudyCommand {
        @Mixin private final FilterOptions filters = new FilterOptions();
        @Mixin private final Output output = new Output();

        @Option(
                names = "--by",
                paramLabel = "ATTR",
                required = true,
                description = "Groups; repeated = their combinations")
        private List<String> by = new ArrayList<>();

        @Option(
                names = "--unit",
                paramLabel = "UNIT",
                description = "participants (default), codings, transcripts or words")
        private String unit = "participants";

        @Option(
                names = "--percent",
                paramLabel = "row|column|none",
                description = "Percentages (default: none)")
        private String percent = "none";

        CrosstabTable(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            Unit counted = WrongUsage.unless(() -> Unit.of(unit));
            Crosstab.Percent shares = WrongUsage.unless(() -> Crosstab.Percent.of(percent));
            return session()
                    .reading(
                            study(),
                            project -> {
                                Study study = filters.study(project);
                                Crosstab.Layout layout =
                                        new Crosstab.Layout(
                                                attributes(study, by),
                                                counted,
                                                WrongUsage.unless(
                                                        () -> Crosstab.Percent.of(percent)));
                                output.print(
                                        this,
                                        Crosstab.table(
                                                study,
                                                project.texts(),
                                                filters.scope(study),
                                                layout));
                                return DONE;
                            });
        }
    }

    @Command(name = "quotes", description = "The quotes behind the numbers, with attribution")
    static final class QuoteCommand extends StudyCommand {
        @Mixin private final FilterOptions filters = new FilterOptions();
        @Mixin private final Output output = new Output();

        @Option(
                names = "--best",
                paramLabel = "N",
                description = "The best N: exemplars first, then one a participant")
        private @Nullable Integer best;

        QuoteCommand(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            int most = best == null ? Quotes.ALL : WrongUsage.atLeast(1, best, "--best");
            return session()
                    .reading(
                            study(),
                            project -> {
                                Study study = filters.study(project);
                                Scope scope = filters.scope(study);
                                Quotes quotes = Quotes.of(study, project.texts(), scope, most);
                                if (output.out() != null && !output.outIsJson()) {
                                    write(quotes, output.out());
                                }
                                output.print(this, HitJson.of(quotes), words(quotes));
                                return DONE;
                            });
        }

        private void write(Quotes quotes, Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".docx") || name.endsWith(".html")) {
                WriteReport.run(
                        QuoteList.report(quotes, session().provenance().clock().instant()), file);
            } else {
                WriteTable.run(QuoteList.table(quotes), file);
            }
        }

        private static String words(Quotes quotes) {
            List<String> lines = new ArrayList<>();
            for (QuoteView hit : quotes.hits()) {
                lines.add(
                        hit.path()
                                + "\n  “"
                                + hit.text()
                                + "”\n  "
                                + hit.attribution()
                                + " – "
                                + hit.document()
                                + ", turn "
                                + hit.turn());
            }
            lines.add(
                    quotes.hits().size()
                            + " of "
                            + quotes.total()
                            + " quotes. Coding of record: "
                            + quotes.record()
                            + ".");
            return String.join("\n\n", lines);
        }
    }

    @Command(name = "search", description = "Find words: Lucene query syntax")
    static final class SearchCommand extends StudyCommand {
        @Mixin private final Output output = new Output();

        @Parameters(
                index = "1",
                paramLabel = "QUERY",
                description = "Words, \"a phrase\", \"a b\"~5, wor*, wor~, AND OR NOT")
        private String query = "";

        @Option(names = "--exact", description = "Words as they stand, not by their stems")
        private boolean exact;

        @Option(
                names = "--within",
                paramLabel = "turn|transcript|sentence",
                description = "What AND and NOT refer to (default: turn)")
        private String within = "turn";

        @Option(
                names = "--limit",
                paramLabel = "N",
                description = "The most hits shown (default: 100)")
        private int limit = 100;

        SearchCommand(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session().reading(study(), this::run);
        }

        private int run(Project project) {
            WrongUsage.atLeast(0, limit, "--limit");
            Found found = project.search(new Search(query, exact, within(within), limit));
            Map<String, @Nullable Object> document = HitJson.of(found, project);
            output.print(this, document, HitJson.words(found, project));
            return DONE;
        }

        private static Search.Within within(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "turn" -> Search.Within.TURN;
                case "transcript" -> Search.Within.TRANSCRIPT;
                case "sentence" -> Search.Within.SENTENCE;
                default ->
                        throw new WrongUsage(
                                "“" + word + "” is not a place to search within.",
                                "Write turn, transcript or sentence.");
            };
        }
    }
}
