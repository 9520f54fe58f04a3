package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Texts;

/// Words of coded speech by code and column, each word once.
///
/// Codings of a row that meet are one stretch, and what is counted of it is the words in the turns
/// of participants. A text is read only where a stretch is more than one coding in one person's
/// turns; elsewhere the coding knows its words.
final class WordTally implements Tally {
    private final Counted counted;
    private final Texts texts;
    private final Groups groups;
    private final long[][] words;
    private long @Nullable [] all;

    WordTally(Counted counted, Groups groups, Texts texts) {
        this.counted = counted;
        this.texts = texts;
        this.groups = groups;
        this.words = new long[counted.tree().size()][];
        int[][] byPerson = new int[words.length][counted.participants().size()];
        forEachTranscript(codings -> addTranscript(codings, byPerson));
        for (int code = 0; code < words.length; code++) {
            words[code] = columns(byPerson[code]);
        }
    }

    private interface Taker {
        /// @param codings of one transcript by place, at least one
        void take(List<Coded> codings);
    }

    private void forEachTranscript(Taker taker) {
        List<Coded> codings = counted.codings();
        int from = 0;
        for (int at = 1; at <= codings.size(); at++) {
            if (at == codings.size() || codings.get(at).floor() != codings.get(from).floor()) {
                taker.take(codings.subList(from, at));
                from = at;
            }
        }
    }

    private void addTranscript(List<Coded> codings, int[][] byPerson) {
        CodeTree tree = counted.tree();
        List<List<Coded>> own = new ArrayList<>();
        for (int code = 0; code < tree.size(); code++) {
            own.add(new ArrayList<>(0));
        }
        BitSet rows = new BitSet();
        boolean children = counted.scope().withChildren();
        for (Coded coded : codings) {
            own.get(coded.code()).add(coded);
            rows.set(coded.code());
            for (int up = tree.parent(coded.code()); children && up >= 0; up = tree.parent(up)) {
                rows.set(up);
            }
        }
        rows.stream()
                .forEach(row ->
                        addStretches(children ? below(own, row) : own.get(row), byPerson[row]));
    }

    private List<Coded> below(List<List<Coded>> own, int row) {
        List<Coded> all = new ArrayList<>();
        own.subList(row, counted.tree().end(row)).forEach(all::addAll);
        all.sort(Comparator.comparing(Coded::span));
        return all;
    }

    /// Adds the words of codings of one transcript, which are ordered by their start.
    private void addStretches(List<Coded> codings, int[] byPerson) {
        int from = 0;
        int end = 0;
        for (int at = 0; at <= codings.size(); at++) {
            boolean meets = at < codings.size() && codings.get(at).span().start() <= end;
            if (at > from && !meets) {
                addStretch(codings.subList(from, at), end, byPerson);
                from = at;
            }
            if (at < codings.size()) {
                end = Math.max(from == at ? 0 : end, codings.get(at).span().end());
            }
        }
    }

    private void addStretch(List<Coded> joined, int end, int[] byPerson) {
        Coded first = joined.getFirst();
        boolean whole = first.span().equals(first.coding().span());
        boolean same = joined.stream().allMatch(it -> it.span().equals(first.span()));
        if (same && whole && first.touched().alone()) {
            byPerson[first.touched().people()[0]] += first.coding().words();
        } else {
            String text = texts.text(first.transcript());
            first.floor().addWords(text, new Span(first.span().start(), end), byPerson);
        }
    }

    private long[] columns(int[] byPerson) {
        int[] columnOf = groups.columnOf();
        long[] sums = new long[groups.columns().size()];
        for (int who = 0; who < byPerson.length; who++) {
            sums[0] += byPerson[who];
            if (columnOf[who] > 0) {
                sums[columnOf[who]] += byPerson[who];
            }
        }
        return sums;
    }

    @Override
    public long value(int code, int column) {
        return words[code][column];
    }

    @Override
    public long base(int code, int column) {
        long[] known = all;
        if (known == null) {
            int[] byPerson = new int[counted.participants().size()];
            forEachTranscript(codings -> addStretches(codings, byPerson));
            known = columns(byPerson);
            all = known;
        }
        return known[column];
    }

    @Override
    public String baseWords() {
        return "coded words of the group";
    }
}
