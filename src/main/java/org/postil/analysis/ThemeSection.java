package org.postil.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postil.report.Block;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// The section of one main theme: what it means, who raised it, and their words.
final class ThemeSection {
    /// The most sentences about sub-themes.
    private static final int SENTENCES = 4;

    /// Two quotes a sub-theme, or one for each group where there are three.
    private static final int MOST_QUOTES = 3;

    private final Counted counted;
    private final Evidence evidence;
    private final Findings findings;
    private final QuoteReader reader;
    private final Printed printed;
    private final ReportOptions.Counts counts;
    private final ReportTexts authored;
    private final List<CountTable.Link> links = new ArrayList<>();

    /// @param counted with children
    ThemeSection(
            Counted counted,
            QuoteReader reader,
            Printed printed,
            ReportOptions.Counts counts,
            ReportTexts authored) {
        this.counted = counted;
        this.evidence = new Evidence(counted);
        this.findings = new Findings(counted, counts);
        this.reader = reader;
        this.printed = printed;
        this.counts = counts;
        this.authored = authored;
    }

    /// The quotes printed in all sections so far.
    List<CountTable.Link> links() {
        return links;
    }

    /// Whether there is anything to say about a code.
    boolean hasEvidence(Code code) {
        return evidence.any(code.id());
    }

    /// @param theme a code at the top with at least one coding at it or below it
    List<Block> of(Code theme) {
        List<Block> blocks = new ArrayList<>();
        String anchor = printed.anchors().named("theme", theme.name());
        blocks.add(new Block.Heading(2, theme.name(), anchor));
        List<Block> written = authored.finding(theme.id());
        if (!theme.definition().isBlank()) {
            String meaning = Wording.stopped(theme.definition());
            blocks.add(new Block.Paragraph(written.isEmpty() ? meaning : Wording.first(meaning)));
        }
        blocks.addAll(written);
        if (written.isEmpty() || counts == ReportOptions.Counts.TEXT) {
            blocks.addAll(whoRaised(theme));
        }
        List<Block> quotes = quotes(theme);
        if (counts == ReportOptions.Counts.TEXT) {
            blocks.add(table(theme));
        }
        blocks.addAll(quotes);
        return blocks;
    }

    /// Who raised a theme and what is below it; where the author wrote a finding and the counts
    /// stand in the annex, the finding says it better.
    private List<Block> whoRaised(Code theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(findings.sentence(theme)));
        List<String> sentences =
                subThemes(theme).stream().map(it -> findings.sentence(it, theme)).toList();
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Bullets(sentences));
        }
        return blocks;
    }

    /// The codes directly below that most participants raised, most first, ties in codebook order.
    private List<Code> subThemes(Code theme) {
        return counted.study().codebook().childrenOf(theme.id()).stream()
                .filter(it -> findings.weight(it.id()) > 0)
                .sorted(Comparator.comparingInt((Code it) -> -findings.weight(it.id())))
                .limit(SENTENCES)
                .toList();
    }

    private Block table(Code theme) {
        Codebook codebook = counted.study().codebook();
        Set<UUID> all = codebook.withDescendants(theme.id());
        List<Codebook.Entry> coded = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Codebook.Entry entry : codebook.entries()) {
            if (all.contains(entry.code().id())) {
                if (evidence.any(entry.code().id())) {
                    coded.add(entry);
                } else {
                    silent.add(entry.code().name());
                }
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("A code stands for the codes below it too; each participant counts once.");
        if (!silent.isEmpty()) {
            notes.add("Not coded: " + String.join("; ", silent) + ".");
        }
        return new Block.Numbers(
                new CountTable(counted, links).of(theme.name() + ", by group", coded, notes),
                printed.anchors().named("table", theme.name()));
    }

    private List<Block> quotes(Code theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(best(evidence.own(theme.id())));
        for (Code child : counted.study().codebook().childrenOf(theme.id())) {
            List<Block> written =
                    counted.study().codebook().withDescendants(child.id()).stream()
                            .flatMap(it -> authored.finding(it).stream())
                            .toList();
            List<Block> quotes = best(evidence.withDescendants(child.id()));
            if (!quotes.isEmpty() || !written.isEmpty()) {
                String anchor = printed.anchors().named("code", child.name());
                blocks.add(new Block.Heading(3, child.name(), anchor));
                blocks.addAll(written);
                blocks.addAll(quotes);
            }
        }
        return blocks;
    }

    /// The best quotes that were not printed before; printed ones where there are no others.
    private List<Block> best(List<Coded> codings) {
        List<QuoteView> all = reader.of(codings);
        List<QuoteView> fresh = all.stream().filter(it -> !printed.has(it)).toList();
        List<QuoteView> chosen = choose(fresh);
        if (chosen.isEmpty()) {
            chosen = choose(all).stream().limit(1).toList();
        }
        List<Block> blocks = new ArrayList<>();
        for (QuoteView quote : chosen) {
            Block.Quote block = printed.quote(quote);
            links.add(new CountTable.Link(quote, block.bookmark()));
            blocks.add(block);
        }
        return blocks;
    }

    private List<QuoteView> choose(List<QuoteView> quotes) {
        List<Set<UUID>> turns = Quotes.turns(counted);
        int most = Math.min(MOST_QUOTES, Math.max(2, turns.size()));
        return new BestQuotes(counted.study(), turns).choose(quotes, most);
    }
}
