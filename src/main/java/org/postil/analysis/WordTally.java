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
    private @Nullable Floor reading;
    private String text = "";

    WordTally(Counted counted, Groups groups, Texts texts) {
        this.counted = counted;
        this.texts = texts;
        this.groups = groups;
        this.words = new long[counted.tree().size()][];
        int[] columnOf = groups.columnOf();
        int[][] byPerson = new int[words.length][counted.participants().size()];
        List<List<Coded>> own = new ArrayList<>();
        for (int code = 0; code < words.length; code++) {
            own.add(new ArrayList<>(0));
        }
        forEachTranscript(codings -> addTranscript(codings, own, byPerson));
        for (int code = 0; code < words.length; code++) {
            words[code] = columns(byPerson[code], columnOf);
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

    /// @param own an empty list for each code, empty again afterwards
    private void addTranscript(List<Coded> codings, List<List<Coded>> own, int[][] byPerson) {
        CodeTree tree = counted.tree();
        BitSet rows = new BitSet();
        boolean children = counted.scope().withChildren();
        for (Coded coded : codings) {
            own.get(coded.code()).add(coded);
            rows.set(coded.code());
            for (int up = tree.parent(coded.code()); children && up >= 0; up = tree.parent(up)) {
                rows.set(up);
            }
        }
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            addStretches(children ? below(own, row) : own.get(row), byPerson[row]);
        }
        codings.forEach(coded -> own.get(coded.code()).clear());
    }

    private List<Coded> below(List<List<Coded>> own, int row) {
        List<Coded> all = new ArrayList<>();
        own.subList(row, counted.tree().end(row)).forEach(all::addAll);
        all.sort(Comparator.comparing(Coded::span));
        return all;
    }

    /// Adds the words of codings of one transcript, which are ordered by their start.
    private void addStretches(List<Coded> codings, int[] byPerson) {
        int at = 0;
        while (at < codings.size()) {
            Coded first = codings.get(at);
            Span span = first.span();
            boolean whole = first.touched().alone() && span.equals(first.coding().span());
            int end = span.end();
            at++;
            while (at < codings.size() && codings.get(at).span().start() <= end) {
                whole &= codings.get(at).span().equals(span);
                end = Math.max(end, codings.get(at).span().end());
                at++;
            }
            if (whole) {
                byPerson[first.touched().people()[0]] += first.coding().words();
            } else {
                read(first.floor(), new Span(span.start(), end), byPerson);
            }
        }
    }

    private void read(Floor floor, Span stretch, int[] byPerson) {
        if (floor != reading) {
            reading = floor;
            text = texts.text(floor.transcript());
        }
        floor.addWords(text, stretch, byPerson);
    }

    private long[] columns(int[] byPerson, int[] columnOf) {
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
            known = columns(byPerson, groups.columnOf());
            all = known;
        }
        return known[column];
    }

    @Override
    public String baseWords() {
        return "coded words of the group";
    }
}
