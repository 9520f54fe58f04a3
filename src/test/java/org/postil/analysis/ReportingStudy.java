package org.postil.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Fit;
import org.postil.study.Ids;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.QuotePlace;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;

/// A study made by hand, step by step.
final class ReportingStudy {
    static final Instant TIME = Instant.parse("2020-03-01T09:00:00Z");
    private final Provenance provenance = new Provenance(Ids.derived(), () -> TIME);
    private final Map<String, String> stored = new HashMap<>();
    private Study study = Study.EMPTY;
    final Texts texts = hash -> Objects.requireNonNull(stored.get(hash), hash);

    Study study() {
        return study;
    }

    private UUID id(String kind, String key) {
        return provenance.ids().next(kind, key);
    }

    private void add(Entity entity) {
        study = study.with(Change.of("add", Delta.add(entity)));
    }

    private void apply(Planned planned) {
        stored.putAll(planned.texts());
        study = study.with(planned.change());
    }

    ReportingStudy transcript(String name, LocalDate date, String... lines) {
        undated(name, lines);
        Transcript there = transcript(name);
        study = study.with(Change.of("date", Delta.alter(there, there.withDate(date))));
        return this;
    }

    ReportingStudy undated(String name, String... lines) {
        String text = String.join("\n", lines) + "\n";
        apply(
                TranscriptEdits.planned(
                        new TranscriptDraft(name, text, List.of(), List.of()), provenance));
        return this;
    }

    Transcript transcript(String name) {
        return study.transcriptNamed(name).orElseThrow();
    }

    String text(String name) {
        return texts.text(transcript(name));
    }

    ReportingStudy attribute(String name, String... values) {
        add(Attribute.of(id("attribute", name), name, study.attributes().size(), List.of(values)));
        return this;
    }

    /// @param values pairs `attribute=value`
    ReportingStudy participant(String name, String document, String label, String... values) {
        Map<UUID, String> own = new LinkedHashMap<>();
        for (String pair : values) {
            String[] parts = pair.split("=", 2);
            own.put(study.attributeNamed(parts[0]).orElseThrow().id(), parts[1]);
        }
        UUID id = id("participant", name);
        add(new Participant(id, name, own));
        if (!document.isEmpty()) {
            Speaker before =
                    Objects.requireNonNull(
                            study.voices().named(transcript(document).id(), label), label);
            Speaker after =
                    new Speaker(before.id(), before.transcript(), before.label(), id, false);
            study = study.with(Change.of("bind", Delta.alter(before, after)));
        }
        return this;
    }

    ReportingStudy alter(String participant, String attribute, String value) {
        Participant before = study.participantNamed(participant).orElseThrow();
        Map<UUID, String> values = new HashMap<>(before.values());
        values.put(study.attributeNamed(attribute).orElseThrow().id(), value);
        study =
                study.with(
                        Change.of(
                                "alter",
                                Delta.alter(
                                        before,
                                        new Participant(before.id(), before.name(), values))));
        return this;
    }

    ReportingStudy code(String path, String definition, String example) {
        int cut = path.lastIndexOf(" > ");
        UUID parent = cut < 0 ? null : study.codebook().named(path.substring(0, cut)).id();
        add(
                Code.of(
                                id("code", path),
                                cut < 0 ? path : path.substring(cut + 3),
                                parent,
                                study.codebook().entries().size(),
                                "#1e57ad")
                        .withDefinition(definition)
                        .withExample(example));
        return this;
    }

    UUID codeId(String name) {
        return study.codebook().named(name).id();
    }

    ReportingStudy question(String name, String... codes) {
        List<UUID> ids = new ArrayList<>();
        for (String code : codes) {
            ids.add(codeId(code));
        }
        add(new Question(id("question", name), name, study.questions().size(), "About it?", ids));
        return this;
    }

    ReportingStudy notAsked(String question, String... participants) {
        for (String name : participants) {
            UUID who = study.participantNamed(name).orElseThrow().id();
            UUID what = study.questionNamed(question).orElseThrow().id();
            add(new Asked(id("asked", name + question), who, what, AskedState.NOT_ASKED));
        }
        return this;
    }

    Span span(String document, String quote) {
        int start = text(document).indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException(document + " does not hold " + quote);
        }
        return new Span(start, start + quote.length());
    }

    ReportingStudy coding(String coder, String document, String code, String quote) {
        UUID coderId = id("coder", coder);
        if (study.coder(coderId) == null) {
            add(new Coder(coderId, coder));
        }
        CodingDraft draft =
                CodingDraft.of(
                        transcript(document),
                        span(document, quote),
                        study.codebook().named(code),
                        Objects.requireNonNull(study.coder(coderId)));
        apply(CodingEdits.add(study, texts, draft, provenance));
        return this;
    }

    UUID statistic(String table, String row, String column, String printed) {
        boolean stars = printed.contains("*");
        UUID id = id("statistic", table + row + column);
        add(
                new PublishedStatistic(
                        id,
                        study.statistics().size(),
                        table,
                        "Pay",
                        "Household survey, 2000 to 2019",
                        "",
                        row,
                        "",
                        column,
                        new BigDecimal("267.2"),
                        "gbp",
                        null,
                        stars ? "***" : "",
                        stars ? 1938 : null,
                        printed,
                        "Mover: lives in another local authority",
                        "estimate",
                        List.of(),
                        "Regression sample",
                        "England and Wales",
                        "2000 to 2019",
                        stars ? "Model 3" : "",
                        stars ? "distance; year" : "",
                        stars ? "Stayer" : "",
                        stars ? "*** p<0.01" : "",
                        stars ? "" : "over two thousand",
                        stars ? "" : "yes",
                        ""));
        return id;
    }

    QuotePlace place(String document, String quote) {
        return new QuotePlace(transcript(document).id(), span(document, quote));
    }

    ReportingStudy display(String name, JointRow... rows) {
        add(
                new JointDisplay(
                        id("joint", name),
                        name,
                        "Work and pay",
                        "side_by_side",
                        "mover_status",
                        List.of("mover", "stayer"),
                        "",
                        List.of(rows)));
        return this;
    }

    /// Two movers and two stayers interviewed, two people in a focus group; a guide that asks only
    /// movers about moving; a joint display.
    static ReportingStudy whole() {
        ReportingStudy made = people();
        made.code("Moving", "Why people went", "")
                .code("Moving > Work", "For a job", "")
                .code("Moving > Cost of moving", "What it took", "")
                .code("Staying", "Why people stay", "")
                .code("Staying > Family", "Near one’s own", "")
                .code("Transport", "Buses and trains", "")
                .code("Policy", "What should change", "")
                .question("Q1", "Moving")
                .question("Q2", "Transport")
                .notAsked("Q1", "P03", "P04", "P05", "P06");
        made.coding("Tom", "P01.txt", "Work", "I went for a job in the lab, and my mum drove me")
                .coding("Tom", "P01.txt", "Cost of moving", DEPOSIT)
                .coding("Tom", "P01.txt", "Transport", "The bus comes every ten minutes now.")
                .coding("Tom", "P01.txt", "Transport", "And the buses round here, do you use them")
                .coding(
                        "Tom",
                        "P02.txt",
                        "Work",
                        "They rang me about a post in Leeds and I said yes")
                .coding("Tom", "P03.txt", "Family", "Mam is two streets away and has the boys")
                .coding(
                        "Tom",
                        "P03.txt",
                        "Transport",
                        "Last bus is at six, so that is your evening")
                .coding(
                        "Tom",
                        "P04.txt",
                        "Cost of moving",
                        "You need a month up front and I had not")
                .coding("Tom", "FG1.txt", "Family", FAMILY)
                .coding(
                        "Ngozi",
                        "P02.txt",
                        "Work",
                        "They rang me about a post in Leeds and I said yes");
        UUID pay = made.statistic("Table 7", "Migrant", "Model 3", "267.2*** (79.5)");
        UUID mean = made.statistic("Figure 10", "Earnings", "Mover", "a good deal");
        made.display(
                "work",
                new JointRow(
                        "Pay",
                        "pay as felt",
                        "gross pay",
                        List.of(made.codeId("Work"), made.codeId("Cost of moving")),
                        List.of(pay, mean),
                        List.of(made.place("P01.txt", DEPOSIT)),
                        Fit.COMPLEMENTARY,
                        "The figure is before housing.",
                        "Pay is not what is left."),
                new JointRow(
                        "Family",
                        "ties",
                        "nothing",
                        List.of(made.codeId("Family")),
                        List.of(),
                        List.of(),
                        Fit.SILENT_IN_STATISTICS,
                        "Nobody measured it.",
                        "Ties employ people."));
        return made;
    }

    static final String DEPOSIT =
            "The deposit was the hard part, I borrowed four hundred from my aunt and paid it back"
                    + " by Easter.";
    static final String FAMILY =
            "My lad is round the corner.\nModerator: Mm.\nDawn: And his nan sees him every day";

    /// The transcripts and who speaks in them, without codes.
    static ReportingStudy people() {
        ReportingStudy made = new ReportingStudy();
        made.transcript(
                        "P01.txt",
                        LocalDate.of(2019, 9, 3),
                        "00:00:01 INT: What made you go?",
                        "00:00:09 Kerry: I went for a job in the lab, and my mum drove me",
                        "in the van with all my things.",
                        "00:00:40 INT: Mm.",
                        "00:00:41 Kerry: " + DEPOSIT,
                        "00:01:10 INT: And the buses round here, do you use them at all?",
                        "00:01:15 Kerry: The bus comes every ten minutes now.")
                .transcript(
                        "P02.txt",
                        LocalDate.of(2019, 10, 1),
                        "INT: How did you come by the work?",
                        "Gareth: They rang me about a post in Leeds and I said yes on the phone.",
                        "INT: Just like that?",
                        "Gareth: Just like that.")
                .transcript(
                        "P03.txt",
                        LocalDate.of(2019, 10, 2),
                        "INT: What keeps you here?",
                        "Shazia: Mam is two streets away and has the boys on a Tuesday.",
                        "INT: And getting about?",
                        "Shazia: Last bus is at six, so that is your evening gone.")
                .transcript(
                        "P04.txt",
                        LocalDate.of(2019, 10, 5),
                        "INT: Ever thought of leaving?",
                        "Paul: You need a month up front and I had not got a week.",
                        "INT: Right.",
                        "Paul: So no.")
                .transcript(
                        "FG1.txt",
                        LocalDate.of(2019, 11, 20),
                        "Moderator: Who has family near?",
                        "Dawn: My lad is round the corner.",
                        "Moderator: Mm.",
                        "Dawn: And his nan sees him every day after school.",
                        "Steve: Mine all went.",
                        "Dawn: They did.",
                        "Steve: Every one of them.");
        made.attribute("gender", "female", "male")
                .attribute("age", "33", "35")
                .attribute("age_band", "18-29", "30-49")
                .attribute("area_type", "affluent", "disadvantaged")
                .attribute("origin_area_type", "affluent", "disadvantaged")
                .attribute("mover_status", "mover", "stayer")
                .attribute("mode", "interview", "focus group");
        String there = "area_type=disadvantaged";
        String moved = "origin_area_type=disadvantaged";
        return made.participant(
                        "P01",
                        "P01.txt",
                        "Kerry",
                        "gender=female",
                        "age=33",
                        "age_band=30-49",
                        "area_type=affluent",
                        moved,
                        "mover_status=mover",
                        "mode=interview")
                .participant(
                        "P02",
                        "P02.txt",
                        "Gareth",
                        "gender=male",
                        "age_band=30-49",
                        "area_type=affluent",
                        moved,
                        "mover_status=mover",
                        "mode=interview")
                .participant(
                        "P03",
                        "P03.txt",
                        "Shazia",
                        "gender=female",
                        "age_band=18-29",
                        there,
                        moved,
                        "mover_status=stayer",
                        "mode=interview")
                .participant(
                        "P04",
                        "P04.txt",
                        "Paul",
                        "gender=male",
                        "age_band=30-49",
                        there,
                        moved,
                        "mover_status=stayer",
                        "mode=interview")
                .participant(
                        "P05",
                        "FG1.txt",
                        "Dawn",
                        "gender=female",
                        "age_band=30-49",
                        there,
                        "mover_status=stayer",
                        "mode=focus group")
                .participant(
                        "P06",
                        "FG1.txt",
                        "Steve",
                        "gender=male",
                        "age_band=30-49",
                        there,
                        "mover_status=stayer",
                        "mode=focus group");
    }
}
