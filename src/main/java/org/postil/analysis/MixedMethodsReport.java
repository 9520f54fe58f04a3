package org.postil.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.report.Table;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.JointDisplay;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;
import org.postil.study.Texts;

/// The mixed-methods report: sample, themes by group, findings with quotes, joint displays,
/// definitions, sources, evidence, topic guide, codebook and checklist.
///
/// What a study does not hold has no section: instead a sentence says that it is not there.
public final class MixedMethodsReport {
    private final Study study;
    private final Texts texts;
    private final ReportOptions options;
    private final Counted counted;
    private final Printed printed = new Printed();
    private final ReportTexts authored;
    private final ThemeSection themes;
    private final List<Code> coded;
    private final List<Block> blocks = new ArrayList<>();

    private MixedMethodsReport(Study study, Texts texts, ReportOptions options) {
        this.study = study;
        this.texts = texts;
        this.options = options;
        Scope scope = options.scope().withCodes(List.of()).withChildren(true);
        this.counted = Counted.of(study, scope);
        QuoteReader reader = new QuoteReader(study, texts, scope.record());
        this.authored = new ReportTexts(study);
        this.themes = new ThemeSection(counted, reader, printed, options.counts(), authored);
        this.coded = study.codebook().roots().stream().filter(themes::hasEvidence).toList();
    }

    /// The report of a study; the same study and options give the same report.
    ///
    /// @throws org.postil.study.Problem if a joint display names an attribute or a coder that the
    ///   study does not have
    public static Report of(Study study, Texts texts, ReportOptions options) {
        return new MixedMethodsReport(study, texts, options).report();
    }

    private Report report() {
        // Tables link to quotes, so the sections that print them come first.
        List<Block> findings = findings();
        List<Block> displays = displays();
        opening();
        if (options.counts() == ReportOptions.Counts.TEXT) {
            frequencies();
        }
        section(1, "Findings by theme", findings);
        section(1, "Interviews beside published figures", displays);
        closing();
        return new Report(
                options.title(), subtitle(), options.author(), options.created(), "en-GB", blocks);
    }

    private String subtitle() {
        String filters = counted.scope().words(study);
        return "Coding of record: "
                + counted.scope().record().words()
                + "; as at "
                + counted.scope().at()
                + (filters.isEmpty() ? "" : "; " + filters);
    }

    private void section(int level, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(level, heading, printed.anchors().named("h", heading)));
            blocks.addAll(content);
        }
    }

    private void opening() {
        MethodSection method = new MethodSection(counted);
        section(1, "Summary", authored.part(ReportTexts.SUMMARY));
        section(1, "How to read this report", method.howToRead(options));
        List<Block> content = new ArrayList<>(authored.part(ReportTexts.METHOD));
        content.addAll(method.method());
        if (!counted.participants().isEmpty()) {
            content.add(
                    new Block.Numbers(
                            SampleTable.of(study, counted.scope()),
                            printed.anchors().named("table", "sample")));
        }
        section(1, "Method and sample", content);
    }

    private void frequencies() {
        section(1, "Themes by group", mainThemes());
    }

    /// The main themes in a table and a chart.
    private List<Block> mainThemes() {
        if (coded.isEmpty()) {
            return List.of();
        }
        Codebook codebook = study.codebook();
        CountTable counts = new CountTable(counted, themes.links());
        Table table =
                counts.of(
                        "Main themes by group",
                        coded.stream().map(it -> codebook.entry(it.id())).toList(),
                        notes());
        Table bars = CountTable.bars(table);
        return List.of(
                new Block.Paragraph(
                        "The table counts, for each main theme, the "
                                + table.unit()
                                + (counts.ofTranscripts() ? " in which" : " in whose turns")
                                + " it or a code below it was found. The bars show the"
                                + " same numbers; they are counts of groups of different sizes and"
                                + " cannot be compared by length alone."),
                new Block.Numbers(table, printed.anchors().named("table", "themes")),
                new Block.Chart(
                        "Main themes by group",
                        bars,
                        printed.anchors().named("chart", "themes"),
                        CountTable.alternative(bars)));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("A theme stands for the codes below it too; each participant counts once.");
        notes.add(Remarks.SAMPLE);
        List<String> silent =
                study.codebook().roots().stream()
                        .filter(it -> !coded.contains(it))
                        .map(Code::name)
                        .toList();
        if (!silent.isEmpty()) {
            notes.add("Not coded: " + String.join("; ", silent) + ".");
        }
        return notes;
    }

    private List<Block> findings() {
        List<Block> content = new ArrayList<>();
        coded.forEach(theme -> content.addAll(themes.of(theme)));
        if (content.isEmpty()) {
            content.add(
                    new Block.Paragraph(
                            study.codebook().roots().isEmpty()
                                    ? "The codebook holds no code yet, so there are no themes to"
                                            + " report."
                                    : "Nothing is coded within the scope of this report, so there"
                                            + " are no themes to report."));
        }
        return content;
    }

    private List<Block> displays() {
        List<Block> content = new ArrayList<>(new PublishedBars(study, printed).of(used()));
        for (JointDisplay display : inOrder()) {
            String title = display.title().isBlank() ? display.name() : display.title().strip();
            content.add(new Block.Heading(2, title, printed.anchors().named("joint", title)));
            content.add(new Block.Paragraph(JointIntroduction.of(study, display)));
            JointFilling filling =
                    new JointFilling(study, texts, display, options.scope(), printed);
            content.add(
                    new Block.Joint(filling.table(), printed.anchors().named("display", title)));
        }
        return content;
    }

    /// The displays that have rows, in the order in which the codebook comes to their first codes.
    private List<JointDisplay> inOrder() {
        return study.jointDisplays().stream()
                .filter(it -> !it.rows().isEmpty())
                .sorted(Comparator.comparingInt(this::firstCode))
                .toList();
    }

    private int firstCode(JointDisplay display) {
        return display.rows().getFirst().codes().stream()
                .map(study::code)
                .filter(Objects::nonNull)
                .mapToInt(Code::position)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void closing() {
        ClosingSections closing = new ClosingSections(counted);
        List<PublishedStatistic> used = used();
        section(1, "What this study can and cannot show", authored.part(ReportTexts.LIMITS));
        section(1, "Codings to review", closing.review());
        section(1, "Definitions", List.of(closing.definitions(used)));
        section(1, "Sources", List.of(closing.sources(used)));
        section(1, "Notes", closing.notes(printed.participants(), options.k()));
        section(1, "Annex: evidence", annex());
        section(1, "Annex: topic guide", new GuideSection(counted, printed).blocks());
        section(1, "Annex: codebook", CodebookReport.entries(study, texts));
        section(
                1,
                "Annex: reporting checklist",
                new Checklist(counted, authored, printed).blocks());
    }

    /// The published figures that the displays print.
    private List<PublishedStatistic> used() {
        return study.jointDisplays().stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(it -> it.statistics().stream())
                .map(study::statistic)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Every code by group.
    private List<Block> annex() {
        if (coded.isEmpty()) {
            return List.of();
        }
        Table full =
                new CountTable(counted, themes.links())
                        .of("All codes by group", study.codebook().entries(), notes());
        Stream<Block> main =
                options.counts() == ReportOptions.Counts.ANNEX
                        ? mainThemes().stream()
                        : Stream.of();
        return Stream.concat(
                        main,
                        Stream.of(
                                new Block.Numbers(
                                        full, printed.anchors().named("table", "all codes"))))
                .toList();
    }
}
