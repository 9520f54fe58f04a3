package org.postil.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Progress;
import org.postil.study.Span;
import org.postil.study.Study;

/// The codings of record of a study, transcript by transcript.
final class Layer {
    private final Study study;
    private final CodingOfRecord record;
    private final @Nullable UUID consensus;
    private final Map<UUID, Set<UUID>> finishedBy = new LinkedHashMap<>();

    Layer(Study study, CodingOfRecord record) {
        this.study = study;
        this.record = record;
        this.consensus = study.coderNamed(Coder.CONSENSUS).map(Coder::id).orElse(null);
        for (Progress progress : study.progress()) {
            finishedBy
                    .computeIfAbsent(progress.transcript(), key -> new HashSet<>())
                    .add(progress.coder());
        }
    }

    /// Hands over the codings of record of a transcript, each with its stretch, by place.
    ///
    /// @param wanted which codings count at all; who coded the transcript is found without it
    void forEach(UUID transcript, Predicate<Coding> wanted, BiConsumer<Coding, Span> taker) {
        List<Coding> codings = study.codings(transcript);
        switch (record) {
            case CodingOfRecord.By by -> distinct(codings, wanted.and(by(by.coder().id())), taker);
            case CodingOfRecord.Any any -> distinct(codings, wanted, taker);
            case CodingOfRecord.All all ->
                    shared(codings, coders(transcript, codings), wanted, taker);
            case CodingOfRecord.Consensus agreed -> distinct(codings, wanted.and(agreed()), taker);
            case CodingOfRecord.ConsensusElseAny either ->
                    distinct(
                            codings,
                            hasConsensus(transcript) ? wanted.and(agreed()) : wanted,
                            taker);
        }
    }

    /// Whether somebody on whom the coding of record rests has coded or finished the transcript.
    boolean covers(UUID transcript) {
        return switch (record) {
            case CodingOfRecord.By by -> hasWork(transcript, by.coder().id());
            case CodingOfRecord.Consensus agreed -> hasConsensus(transcript);
            case CodingOfRecord.Any any -> hasWork(transcript);
            case CodingOfRecord.All all -> hasWork(transcript);
            case CodingOfRecord.ConsensusElseAny either -> hasWork(transcript);
        };
    }

    /// Whether the consensus has coded or finished the transcript.
    boolean hasConsensus(UUID transcript) {
        return consensus != null && hasWork(transcript, consensus);
    }

    boolean hasConsensusCoder() {
        return consensus != null;
    }

    private boolean hasWork(UUID transcript) {
        return !study.codings(transcript).isEmpty() || finishedBy.containsKey(transcript);
    }

    private boolean hasWork(UUID transcript, UUID coder) {
        return finishedBy.getOrDefault(transcript, Set.of()).contains(coder)
                || study.codings(transcript).stream().anyMatch(by(coder));
    }

    /// How many coders have coded or finished the transcript.
    int coders(UUID transcript) {
        return coders(transcript, study.codings(transcript)).size();
    }

    private Set<UUID> coders(UUID transcript, List<Coding> codings) {
        Set<UUID> coders = new TreeSet<>(finishedBy.getOrDefault(transcript, Set.of()));
        codings.forEach(it -> coders.add(it.coder()));
        if (consensus != null && coders.size() > 1) {
            coders.remove(consensus);
        }
        return coders;
    }

    private Predicate<Coding> agreed() {
        return coding -> coding.coder().equals(consensus);
    }

    private static Predicate<Coding> by(UUID coder) {
        return coding -> coding.coder().equals(coder);
    }

    /// Leaves out a coding where another of the same code stands on exactly the same stretch.
    private static void distinct(
            List<Coding> codings, Predicate<Coding> wanted, BiConsumer<Coding, Span> taker) {
        List<UUID> here = new ArrayList<>();
        @Nullable Span last = null;
        for (Coding coding : codings) {
            if (wanted.test(coding)) {
                if (!coding.span().equals(last)) {
                    here.clear();
                    last = coding.span();
                }
                if (!here.contains(coding.code())) {
                    here.add(coding.code());
                    taker.accept(coding, coding.span());
                }
            }
        }
    }

    private record Piece(Coding coding, Span span) {}

    private void shared(
            List<Coding> codings,
            Set<UUID> coders,
            Predicate<Coding> wanted,
            BiConsumer<Coding, Span> taker) {
        Map<UUID, Map<UUID, List<Coding>>> byCode = new LinkedHashMap<>();
        for (Coding coding : codings) {
            if (coders.contains(coding.coder()) && wanted.test(coding)) {
                byCode.computeIfAbsent(coding.code(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(coding.coder(), key -> new ArrayList<>())
                        .add(coding);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Map<UUID, List<Coding>> byCoder : byCode.values()) {
            if (byCoder.size() == coders.size()) {
                addShared(byCoder, pieces);
            }
        }
        pieces.sort(
                Comparator.comparing(Piece::span)
                        .thenComparing(it -> study.codebook().path(it.coding().code())));
        pieces.forEach(piece -> taker.accept(piece.coding(), piece.span()));
    }

    private void addShared(Map<UUID, List<Coding>> byCoder, List<Piece> pieces) {
        List<UUID> coders =
                byCoder.keySet().stream().sorted(Comparator.comparing(this::name)).toList();
        List<Coding> first = byCoder.getOrDefault(coders.getFirst(), List.of());
        @Nullable List<Span> shared = null;
        for (UUID coder : coders) {
            List<Span> own =
                    Stretches.union(
                            byCoder.getOrDefault(coder, List.of()).stream()
                                    .map(Coding::span)
                                    .toList());
            shared = shared == null ? own : Stretches.intersection(shared, own);
        }
        for (Span span : shared == null ? List.<Span>of() : shared) {
            first.stream()
                    .filter(it -> it.span().overlaps(span))
                    .findFirst()
                    .ifPresent(it -> pieces.add(new Piece(it, span)));
        }
    }

    private String name(UUID coder) {
        Coder known = study.coder(coder);
        return (known == null ? "" : known.name()) + "\u0000" + coder;
    }
}
