package org.postil.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postil.study.Hit;
import org.postil.study.Sentences;
import org.postil.study.Span;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Decides which matches in one transcript are hits: those in stretches of which the formula is
/// true. Used once.
final class Hits {
    private final Searching searching;
    private final Transcript transcript;
    private final List<Occurrences> matches;
    private final boolean[] present;
    private final boolean[] counted;
    private final List<Hit> first = new ArrayList<>();
    private long total;
    private int turn;

    /// What one search asks.
    ///
    /// @param positives for each leaf whether its matches can be hits
    record Searching(
            Query query, Formula formula, boolean[] positives, Texts texts, Sentences sentences) {}

    /// @param matches of each leaf in this transcript
    Hits(Searching searching, Transcript transcript, List<Occurrences> matches) {
        this.searching = searching;
        this.transcript = transcript;
        this.matches = matches;
        this.present = new boolean[matches.size()];
        this.counted = new boolean[matches.size()];
        switch (searching.query().within()) {
            case TRANSCRIPT -> judge(new Span(0, transcript.length()));
            case TURN -> judgeTurns();
            case SENTENCE -> judgeSentences();
        }
    }

    long total() {
        return total;
    }

    /// The first hits by place, as many as the query's limit allows.
    List<Hit> first() {
        return first;
    }

    private void judgeTurns() {
        for (int at = nextMatch(0); goTo(at); at = nextMatch(here().span().end())) {
            judge(here().span());
        }
    }

    private void judgeSentences() {
        String text = null;
        for (int at = nextMatch(0); goTo(at); at = nextMatch(here().span().end())) {
            look(here().span());
            if (searching.formula().mayHold(present)) {
                text = text == null ? searching.texts().text(transcript) : text;
                searching.sentences().in(text, here().speech()).forEach(this::judge);
            }
        }
    }

    /// Where the next match that could be a hit starts.
    private int nextMatch(int from) {
        int next = Integer.MAX_VALUE;
        for (int leaf = 0; leaf < matches.size(); leaf++) {
            Occurrences places = matches.get(leaf);
            int i = searching.positives()[leaf] ? places.firstStarting(from) : places.size();
            next = i < places.size() ? Math.min(next, places.start(i)) : next;
        }
        return next;
    }

    /// Goes forward to the turn at or after an offset; false if there is none.
    private boolean goTo(int offset) {
        List<Turn> turns = transcript.turns();
        while (turn < turns.size() && turns.get(turn).span().end() <= offset) {
            turn++;
        }
        return turn < turns.size();
    }

    private Turn here() {
        return transcript.turns().get(turn);
    }

    private void look(Span stretch) {
        for (int leaf = 0; leaf < present.length; leaf++) {
            Occurrences places = matches.get(leaf);
            int i = places.firstStarting(stretch.start());
            while (i < places.size() && places.end(i) > stretch.end()) {
                i = places.start(i) < stretch.end() ? i + 1 : places.size();
            }
            present[leaf] = i < places.size();
        }
    }

    private void judge(Span stretch) {
        look(stretch);
        if (searching.formula().holds(present)) {
            Arrays.fill(counted, false);
            searching.formula().count(present, counted);
            addHits(stretch);
        }
    }

    private void addHits(Span stretch) {
        Gathered gathered = new Gathered();
        for (int leaf = 0; leaf < counted.length; leaf++) {
            if (counted[leaf]) {
                gathered.add(matches.get(leaf), stretch);
            }
        }
        for (Span span : gathered.inOrder()) {
            if (goTo(span.start()) && here().span().contains(span)) {
                total++;
                if (first.size() < searching.query().limit()) {
                    first.add(new Hit(transcript.id(), here().number(), span));
                }
            }
        }
    }

    /// The matches of several leaves, the same stretch once.
    private static final class Gathered {
        private final List<Span> spans = new ArrayList<>();
        private boolean several;

        void add(Occurrences places, Span stretch) {
            several = !spans.isEmpty();
            for (int i = places.firstStarting(stretch.start());
                    i < places.size() && places.start(i) < stretch.end();
                    i++) {
                if (places.end(i) <= stretch.end()) {
                    spans.add(new Span(places.start(i), places.end(i)));
                }
            }
        }

        List<Span> inOrder() {
            return several ? spans.stream().sorted().distinct().toList() : spans;
        }
    }
}
