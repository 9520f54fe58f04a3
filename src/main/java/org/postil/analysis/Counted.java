package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Codebook;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// What a scope leaves of a study: its participants, transcripts and codes, and the codings of
/// record.
///
/// Where the scope has conditions on participants, only codings that touch a turn of theirs are
/// left. Where it names transcripts, only participants who speak there are left.
public final class Counted {
    private final Study study;
    private final Scope scope;
    private final CodeTree tree;
    private final Layer layer;
    private final List<Participant> participants;
    private final List<Floor> floors;
    private final List<Codebook.Entry> rows;
    private final List<Coded> codings = new ArrayList<>();

    private Counted(Study study, Scope scope) {
        this.study = study;
        this.scope = scope;
        this.tree = new CodeTree(study.codebook());
        this.layer = new Layer(study, scope.record());
        Set<UUID> codes = new HashSet<>(scope.codes());
        this.rows =
                study.codebook().entries().stream()
                        .filter(it -> codes.isEmpty() || codes.contains(it.code().id()))
                        .toList();
        List<Transcript> transcripts =
                study.transcripts().stream()
                        .filter(it ->
                                scope.documents().isEmpty() || scope.documents().contains(it.id()))
                        .toList();
        this.participants = participants(transcripts);
        Map<UUID, Integer> indexes = new HashMap<>();
        participants.forEach(it -> indexes.put(it.id(), indexes.size()));
        this.floors = new ArrayList<>(transcripts.size());
        for (Transcript transcript : transcripts) {
            floors.add(new Floor(study, transcript, floors.size(), participants, indexes));
        }
        BitSet wanted = wantedCodes();
        floors.forEach(floor -> addCodings(floor, wanted));
    }

    public static Counted of(Study study, Scope scope) {
        return new Counted(study, scope);
    }

    private List<Participant> participants(List<Transcript> transcripts) {
        Set<UUID> speaking = new HashSet<>();
        for (Transcript transcript : transcripts) {
            study.voices().of(transcript.id()).stream()
                    .map(Speaker::participant)
                    .forEach(speaking::add);
        }
        return study.participants().stream()
                .filter(scope::admits)
                .filter(it -> scope.documents().isEmpty() || speaking.contains(it.id()))
                .toList();
    }

    private void addCodings(Floor floor, BitSet wanted) {
        boolean everybody = scope.where().isEmpty();
        layer.forEach(
                floor.transcript().id(),
                coding -> wanted.get(tree.index(coding.code())) && scope.admits(coding),
                (coding, span) -> {
                    Coded coded = new Coded(floor, coding, span, tree.index(coding.code()));
                    if (everybody || coded.touched().people().length > 0) {
                        codings.add(coded);
                    }
                });
    }

    private BitSet wantedCodes() {
        BitSet wanted = new BitSet();
        for (Codebook.Entry row : rows) {
            int at = tree.index(row.code().id());
            wanted.set(at, scope.withChildren() ? tree.end(at) : at + 1);
        }
        return wanted;
    }

    public Study study() {
        return study;
    }

    public Scope scope() {
        return scope;
    }

    /// The participants in scope by name; those without a transcript too, unless the scope names
    /// transcripts.
    public List<Participant> participants() {
        return participants;
    }

    /// The transcripts in scope by name; where the scope has conditions on participants, those in
    /// which one of them speaks.
    public List<Transcript> transcripts() {
        return floorsOfInterest().stream().map(Floor::transcript).toList();
    }

    /// The codes in scope in codebook order: the rows of a table.
    public List<Codebook.Entry> rows() {
        return rows;
    }

    /// The codings of record in scope, by transcript and place, of the codes in scope and, where
    /// they stand for them, of their descendants.
    public List<Coded> codings() {
        return Collections.unmodifiableList(codings);
    }

    /// The codings of record of one code, with those of its descendants where the scope says so.
    public List<Coded> codings(UUID code) {
        Set<UUID> codes =
                scope.withChildren() ? study.codebook().withDescendants(code) : Set.of(code);
        return codings.stream().filter(it -> codes.contains(it.coding().code())).toList();
    }

    /// The codings that belong to no participant and touch an interviewer's turn.
    public List<Coded> interviewerOnly() {
        return codings.stream()
                .filter(it -> it.touched().people().length == 0 && it.touched().interviewer())
                .toList();
    }

    /// The codings that belong to no participant and touch no interviewer's turn: those of speakers
    /// bound to nobody.
    public List<Coded> ofNobody() {
        return codings.stream()
                .filter(it -> it.touched().people().length == 0 && !it.touched().interviewer())
                .toList();
    }

    List<Participant> participants(BitSet members) {
        return members.stream().mapToObj(participants::get).toList();
    }

    CodeTree tree() {
        return tree;
    }

    Layer layer() {
        return layer;
    }

    /// Every transcript that the scope's names of transcripts leave.
    List<Floor> floors() {
        return floors;
    }

    /// Those in which somebody in scope speaks; all where the scope has no conditions on
    /// participants.
    List<Floor> floorsOfInterest() {
        return scope.where().isEmpty()
                ? floors
                : floors.stream().filter(it -> it.people().length > 0).toList();
    }
}
