package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.postil.study.Asked;
import org.postil.study.AskedEdits;
import org.postil.study.AskedState;
import org.postil.study.AttributeEdits;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.CodeMerges;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;
import org.postil.study.CodebookPreview;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.GuideEdits;
import org.postil.study.Memo;
import org.postil.study.MemoEdits;
import org.postil.study.Names;
import org.postil.study.ParticipantEdits;
import org.postil.study.Plan;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.ProgressEdits;
import org.postil.study.Provenance;
import org.postil.study.RandomStudies;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Laws that every edit keeps, whatever the study.
final class EditsTest {
    /// A study with something of each kind, and dice to choose from it.
    private static final class Table {
        private final Random dice;
        private final RandomStudies.Grown grown;
        private final Study study;
        private final Provenance provenance;

        Table(long seed) {
            this.dice = new Random(seed);
            RandomStudies random = new RandomStudies(seed);
            this.grown = random.grown(90);
            this.study = grown.study();
            this.provenance = random.provenance();
        }

        <T> List<T> some(List<T> all) {
            return all.stream().filter(it -> dice.nextInt(3) == 0).toList();
        }

        /// @throws Problem if there is none: then the edit is not tried
        <T> T one(List<T> all) {
            if (all.isEmpty()) {
                throw new Problem("There is none.", "");
            }
            return all.get(dice.nextInt(all.size()));
        }

        private static <T> T there(@Nullable T entity) {
            return Objects.requireNonNull(entity, "A reference leads nowhere");
        }

        List<Code> codes() {
            return study.codebook().entries().stream().map(Codebook.Entry::code).toList();
        }

        List<Coding> codings() {
            return study.codings().toList();
        }

        String word() {
            return "Name " + dice.nextInt(40);
        }

        Span span(Transcript transcript) {
            int start = dice.nextInt(transcript.length() + 1);
            return new Span(start, Math.min(transcript.length(), start + dice.nextInt(90)));
        }

        List<Plan> edits() {
            List<Plan> edits = new ArrayList<>();
            edits.addAll(codingEdits());
            edits.addAll(codebookEdits());
            edits.addAll(otherEdits());
            return edits;
        }

        private List<Plan> codingEdits() {
            return List.of(
                    this::apply,
                    (all, texts) -> {
                        Coding coding = one(codings());
                        Transcript of = there(all.transcript(coding.transcript()));
                        return CodingEdits.resize(all, texts, coding, span(of));
                    },
                    (all, texts) -> CodingEdits.recode(all, some(codings()), one(codes())),
                    (all, texts) -> CodingEdits.attribute(all, some(codings()), "weight", "high"),
                    (all, texts) -> CodingEdits.exemplar(all, some(codings()), dice.nextBoolean()),
                    (all, texts) -> CodingEdits.comment(all, one(codings()), word()),
                    (all, texts) -> CodingEdits.remove(all, some(codings())));
        }

        private Planned apply(Study all, Texts texts) {
            Coding like = one(codings());
            Transcript transcript = there(all.transcript(like.transcript()));
            CodingDraft draft =
                    CodingDraft.of(
                            transcript,
                            span(transcript),
                            there(all.code(like.code())),
                            there(all.coder(like.coder())));
            return CodingEdits.apply(all, texts, draft, provenance);
        }

        private List<Plan> codebookEdits() {
            return List.of(
                    (all, texts) -> CodebookEdits.create(all, word(), one(codes()), provenance),
                    (all, texts) -> CodebookEdits.rename(all, one(codes()), word()),
                    (all, texts) -> CodebookEdits.recolour(some(codes()), "#00ff00"),
                    (all, texts) -> CodebookEdits.define(one(codes()), CodeMeaning.NONE),
                    (all, texts) ->
                            CodebookEdits.move(all, some(codes()), one(codes()), dice.nextInt(4)),
                    (all, texts) -> CodebookEdits.move(all, some(codes()), null, dice.nextInt(9)),
                    (all, texts) -> CodebookEdits.merge(all, some(codes()), one(codes())),
                    (all, texts) -> CodebookEdits.remove(all, some(codes())),
                    (all, texts) -> {
                        Code code = one(codes());
                        Map<Coding, String> names = new LinkedHashMap<>();
                        codings().stream()
                                .filter(it -> it.code().equals(code.id()))
                                .forEach(it -> names.put(it, word()));
                        CodeMerges.Place place =
                                dice.nextBoolean()
                                        ? CodeMerges.Place.BELOW
                                        : CodeMerges.Place.BESIDE;
                        return CodebookEdits.split(all, code, names, place, provenance);
                    });
        }

        private List<Plan> otherEdits() {
            return List.of(
                    (all, texts) -> ParticipantEdits.add(all, word(), provenance),
                    (all, texts) -> ParticipantEdits.rename(all, one(all.participants()), word()),
                    (all, texts) -> ParticipantEdits.remove(all, one(all.participants())),
                    (all, texts) ->
                            ParticipantEdits.set(
                                    all,
                                    List.of(
                                            new ParticipantEdits.Entry(
                                                    one(all.participants()),
                                                    one(all.attributes()),
                                                    word()),
                                            new ParticipantEdits.Entry(
                                                    one(all.participants()),
                                                    one(all.attributes()),
                                                    null))),
                    (all, texts) -> ParticipantEdits.interviewer(all, speakers()),
                    (all, texts) -> ParticipantEdits.bind(all, speakers(), one(all.participants())),
                    (all, texts) -> AttributeEdits.add(all, word(), List.of("a"), provenance),
                    (all, texts) -> AttributeEdits.rename(all, one(all.attributes()), word()),
                    (all, texts) -> AttributeEdits.move(all, one(all.attributes()), 0),
                    (all, texts) -> AttributeEdits.remove(all, one(all.attributes())),
                    (all, texts) -> GuideEdits.add(all, word(), "Why?", provenance),
                    (all, texts) -> GuideEdits.move(all, one(all.questions()), 0),
                    (all, texts) -> GuideEdits.codes(one(all.questions()), some(codes())),
                    (all, texts) -> GuideEdits.remove(all, one(all.questions())),
                    (all, texts) -> AskedEdits.set(all, cells(), AskedState.PROMPTED, provenance),
                    (all, texts) -> AskedEdits.set(all, cells(), null, provenance),
                    (all, texts) -> MemoEdits.remove(some(all.memos())),
                    (all, texts) ->
                            MemoEdits.alter(
                                    one(all.memos()), new MemoEdits.Draft(null, "A", word())),
                    (all, texts) ->
                            ProgressEdits.finish(
                                    all, one(all.coders()), all.transcripts(), provenance),
                    (all, texts) ->
                            ProgressEdits.reopen(all, one(all.coders()), all.transcripts()));
        }

        private List<Speaker> speakers() {
            return study.voices().of(one(study.transcripts()).id());
        }

        private List<AskedEdits.Cell> cells() {
            List<AskedEdits.Cell> cells = new ArrayList<>();
            study.asked().stream().map(this::cell).forEach(cells::add);
            cells.add(new AskedEdits.Cell(one(study.participants()), one(study.questions())));
            return cells;
        }

        private AskedEdits.Cell cell(Asked asked) {
            return new AskedEdits.Cell(
                    there(study.participant(asked.participant())),
                    there(study.question(asked.question())));
        }
    }

    @Property(tries = 60)
    void anEditThatIsTakenBackLeavesTheStudyAsItWas(@ForAll @LongRange(min = 0) long seed) {
        Table table = new Table(seed);
        int made = 0;
        for (Plan edit : table.edits()) {
            Planned planned;
            try {
                planned = edit.plan(table.study, table.grown);
            } catch (Problem refused) {
                assertThat(refused.what()).isNotBlank();
                continue;
            }
            made++;
            Study after = table.study.with(planned.change());
            assertThat(after.with(planned.change().inverse())).isEqualTo(table.study);
            assertThat(References.broken(after)).isEmpty();
            assertThat(planned.change().label()).isNotBlank().doesNotContain("null");
            assertThat(planned.change().deltas()).noneMatch(it -> it.inverse().equals(it));
        }
        assertThat(made).isPositive();
    }

    @Property(tries = 60)
    void aMoveNumbersTheCodesInTheirOrderAndKeepsChildrenWithTheirParents(
            @ForAll @LongRange(min = 0) long seed) {
        Table table = new Table(seed);
        List<Code> moved = table.some(table.codes());
        Study after;
        try {
            after =
                    table.study.with(
                            CodebookEdits.move(table.study, moved, null, table.dice.nextInt(5))
                                    .change());
        } catch (Problem refused) {
            assertThat(refused.what()).contains("would stand at the top level");
            return;
        }
        Codebook codebook = after.codebook();
        assertThat(codebook.entries().stream().map(it -> it.code().position()))
                .containsExactlyElementsOf(
                        IntStream.range(0, table.codes().size()).boxed().toList());
        Set<Code> chosen = new HashSet<>(moved);
        for (Code code : table.codes()) {
            if (!chosen.contains(code)) {
                assertThat(codebook.entry(code.id()).code().parent()).isEqualTo(code.parent());
            }
        }
        for (Codebook.Entry entry : codebook.entries()) {
            List<String> names =
                    codebook.childrenOf(entry.code().id()).stream()
                            .map(it -> Names.key(it.name()))
                            .toList();
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 60)
    void aMergeLosesNoCodedPlaceNoRemarkAndNoMemo(@ForAll @LongRange(min = 0) long seed) {
        Table table = new Table(seed);
        if (table.codes().isEmpty()) {
            return;
        }
        Study before = table.study;
        Code into = table.one(table.codes());
        Planned planned;
        try {
            planned = CodebookEdits.merge(before, table.some(table.codes()), into);
        } catch (Problem refused) {
            assertThat(refused.remedy()).isNotBlank();
            return;
        }
        Study after = before.with(planned.change());
        assertThat(places(after)).isEqualTo(places(before));
        assertThat(after.memos().stream().map(Memo::id).toList())
                .containsExactlyElementsOf(before.memos().stream().map(Memo::id).toList());
        before.codings()
                .filter(it -> !it.comment().isBlank())
                .forEach(it ->
                        assertThat(after.codings(it.transcript()))
                                .anyMatch(other -> other.comment().contains(it.comment())));
        CodebookPreview preview = CodebookPreview.of(before, planned, into);
        assertThat(preview.codingsDeleted()).isZero();
        assertThat(before.codingCount() - after.codingCount())
                .isEqualTo(preview.duplicatesRemoved());
        assertThat(before.codebook().entries().size() - after.codebook().entries().size())
                .isEqualTo(preview.codesDeleted());
    }

    private static Map<List<Object>, Boolean> places(Study study) {
        Map<List<Object>, Boolean> places = new HashMap<>();
        study.codings()
                .forEach(it -> places.put(List.of(it.transcript(), it.coder(), it.span()), true));
        return places;
    }

    @Property(tries = 60)
    void aGestureCodesAllThatWasCodedAndAllThatWasChosen(@ForAll @LongRange(min = 0) long seed) {
        Table table = new Table(seed);
        Planned planned;
        try {
            planned = table.apply(table.study, table.grown);
        } catch (Problem refused) {
            return;
        }
        Study after = table.study.with(planned.change());
        planned.change().deltas().stream()
                .filter(it -> it.before() instanceof Coding)
                .map(it -> (Coding) it.before())
                .forEach(was ->
                        assertThat(after.codings(was.transcript()))
                                .anyMatch(it ->
                                        it.code().equals(was.code())
                                                && it.coder().equals(was.coder())
                                                && it.span().contains(was.span())
                                                && it.comment().contains(was.comment().strip())
                                                && it.attributes()
                                                        .keySet()
                                                        .containsAll(was.attributes().keySet())));
    }
}
