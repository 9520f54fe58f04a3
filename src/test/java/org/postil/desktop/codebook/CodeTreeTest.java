package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Dragging;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
import org.postil.study.CodeGroupEdits;
import org.postil.study.Span;
import org.postil.study.Transcript;

/// Works with the tree as a person does: chooses, renames, filters, moves, drops, deletes, undoes.
final class CodeTreeTest {
    @TempDir Path folder;
    private Stage stage;
    private CodeTree codes;
    private final List<UUID> coded = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        codes = stage.call(() -> new CodeTree(stage.desk(), coded::add));
        stage.run(() -> stage.desk().add(codes));
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private UUID id(String name) {
        return stage.desk().study().codebook().named(name).id();
    }

    private List<UUID> children(UUID parent) {
        return stage.desk().study().codebook().childrenOf(parent).stream().map(Code::id).toList();
    }

    private String path(UUID code) {
        return stage.desk().study().codebook().path(code);
    }

    private void choose(String... names) {
        stage.run(() -> {
            List<UUID> ids = new ArrayList<>();
            for (String name : names) {
                ids.add(id(name));
            }
            stage.desk().select(stage.desk().selection().withCodes(ids));
        });
    }

    private Outline outline() {
        return (Outline) codes.tree();
    }

    private void press(String key) {
        stage.run(() -> Pressing.press(codes.tree(), key));
        stage.settle();
    }

    private List<String> visible() {
        return stage.call(() -> {
            JTree tree = codes.tree();
            List<String> names = new ArrayList<>();
            for (int row = 0; row < tree.getRowCount(); row++) {
                Object last = tree.getPathForRow(row).getLastPathComponent();
                names.add(tree.convertValueToText(last, false, false, false, row, false));
            }
            return names;
        });
    }

    @Test
    void whatIsChosenInTheTreeIsChosenInTheWindowAndTheOtherWayRound() {
        UUID work = id("Moving for work");
        stage.run(() -> {
            TreePath path = ((CodeTreeModel) outline().getModel()).path(work);
            outline().setSelectionPath(path);
        });
        assertThat(stage.desk().selection().codes()).containsExactly(work);
        choose("Student finance", "Moving for work");
        assertThat(stage.call(() -> outline().chosen()))
                .containsExactly(id("Student finance"), work);
    }

    @Test
    void aCodeIsRenamedWhereItStandsAndTheNameIsTakenBackByUndo() {
        UUID work = id("Moving for work");
        choose("Moving for work");
        press("F2");
        assertThat(stage.call(() -> outline().isEditing())).isTrue();
        stage.run(() -> {
            CodeNameEditor editor = (CodeNameEditor) outline().getCellEditor();
            editor.field().setText("Going for a job");
            editor.field().postActionEvent();
        });
        stage.settle();
        assertThat(path(work)).endsWith("Going for a job");
        assertThat(visible()).contains("Going for a job");
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(visible()).contains("Moving for work");
        assertThat(stage.call(() -> outline().chosen())).containsExactly(work);
    }

    @Test
    void escapeLeavesTheOldName() {
        choose("Moving for work");
        press("F2");
        stage.run(() -> {
            CodeNameEditor editor = (CodeNameEditor) outline().getCellEditor();
            editor.field().setText("Nothing");
            Pressing.press(editor.field(), "ESCAPE");
        });
        stage.settle();
        assertThat(visible()).contains("Moving for work").doesNotContain("Nothing");
    }

    @Test
    void theFilterLeavesWhatMatchesWithWhatIsAboveIt() {
        int all = visible().size();
        stage.run(() -> codes.filter().setText("student fin"));
        assertThat(visible()).hasSizeLessThan(all).contains("Student finance");
        stage.run(() -> Pressing.press(codes.filter(), "DOWN"));
        assertThat(stage.desk().selection().codes()).containsExactly(id("Student finance"));
        stage.run(() -> Pressing.press(codes.filter(), "ESCAPE"));
        assertThat(visible()).hasSizeGreaterThanOrEqualTo(all);
    }

    @Test
    void altAndArrowsMoveCodesAndKeepThemChosen() {
        UUID work = id("Moving for work");
        UUID parent = id("Reasons for moving");
        List<UUID> before = children(parent);
        int at = before.indexOf(work);
        choose("Moving for work");
        press("alt UP");
        assertThat(children(parent).get(at - 1)).isEqualTo(work);
        press("alt LEFT");
        assertThat(path(work)).isEqualTo("Moving for work");
        assertThat(stage.call(() -> outline().chosen())).containsExactly(work);
        stage.run(stage.desk()::undo);
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(children(parent)).isEqualTo(before);
    }

    @Test
    void severalCodesAreDroppedBelowAnotherAsOneChange() {
        List<UUID> moved = List.of(id("Moving for work"), id("Student finance"));
        UUID target = id("Moves of other people");
        stage.run(() -> {
            CodeDrops drops = (CodeDrops) outline().getTransferHandler();
            drops.drop(Dragging.codes(moved, "two"), target, -1);
        });
        stage.settle();
        assertThat(children(target)).containsAll(moved);
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(children(target)).isEmpty();
    }

    @Test
    void aCodeCannotBeDroppedBelowItself() {
        UUID parent = id("Reasons for moving");
        UUID child = id("Moving for work");
        stage.run(() -> {
            CodeDrops drops = (CodeDrops) outline().getTransferHandler();
            drops.drop(Dragging.codes(List.of(parent), "one"), child, -1);
        });
        stage.settle();
        assertThat(path(parent)).isEqualTo("Reasons for moving");
        assertThat(stage.desk().notices().told()).isNotEmpty();
    }

    @Test
    void textThatIsDroppedOnACodeIsSelectedAndCoded() {
        Transcript transcript = stage.desk().study().transcripts().getFirst();
        Place place = new Place(transcript.id(), new Span(40, 80), null);
        UUID work = id("Moving for work");
        stage.run(() -> {
            CodeDrops drops = (CodeDrops) outline().getTransferHandler();
            assertThat(drops.drop(Dragging.span(place, "words"), work, -1)).isTrue();
        });
        assertThat(coded).containsExactly(work);
        assertThat(stage.desk().selection().span()).isEqualTo(place.span());
    }

    @Test
    void enterCodesTheSelectedTextAndElseOpensTheCode() {
        choose("Reasons for moving");
        boolean before = stage.call(() -> outline().isExpanded(outline().getSelectionPath()));
        press("ENTER");
        assertThat(stage.call(() -> outline().isExpanded(outline().getSelectionPath())))
                .isEqualTo(!before);
        assertThat(coded).isEmpty();
        Transcript transcript = stage.desk().study().transcripts().getFirst();
        stage.run(() ->
                stage.desk()
                        .select(
                                stage.desk()
                                        .selection()
                                        .withTranscript(transcript.id())
                                        .withSpan(new Span(10, 30))));
        press("ENTER");
        assertThat(coded).containsExactly(id("Reasons for moving"));
    }

    @Test
    void deletingSaysWhatGoesAndWaitsToBeTold() {
        int count = stage.desk().study().codebook().entries().size();
        choose("Moving for higher education");
        press("DELETE");
        Preview preview = Pressing.find(codes, "preview", Preview.class);
        assertThat(stage.call(preview::words)).contains("codes go").contains("are deleted");
        assertThat(stage.desk().study().codebook().entries()).hasSize(count);
        stage.paint(codes.component(), 300, 800, "codebook-delete");
        stage.run(preview::act);
        stage.settle();
        assertThat(stage.desk().study().codebook().entries()).hasSizeLessThan(count);
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(stage.desk().study().codebook().entries()).hasSize(count);
    }

    @Test
    void aNewCodeStandsBesideTheChosenOneAndIsChosen() {
        choose("Moving for work");
        press("INSERT");
        NewCode naming = Pressing.find(codes, "naming", NewCode.class);
        stage.run(() -> {
            naming.field().setText("Moving for a garden");
            naming.field().postActionEvent();
        });
        stage.settle();
        UUID made = id("Moving for a garden");
        assertThat(path(made)).isEqualTo("Reasons for moving > Moving for a garden");
        assertThat(stage.desk().selection().codes()).containsExactly(made);
    }

    @Test
    void coloursAreGivenToAllChosenCodesAtOnce() {
        choose("Moving for work", "Student finance");
        stage.run(() -> codes.recolour("#009e73"));
        stage.settle();
        assertThat(stage.desk().study().codebook().named("Student finance").colour())
                .isEqualTo("#009e73");
        assertThat(stage.project().undoable().orElseThrow().label()).contains("2 codes");
    }

    @Test
    void whatIsOpenIsRememberedOverChangesAndForTheNextTree() {
        stage.run(() -> codes.expandAll(true));
        int all = visible().size();
        assertThat(all).isEqualTo(stage.desk().study().codebook().entries().size());
        choose("Moving for work");
        press("alt UP");
        assertThat(visible()).hasSize(all);
        CodeTree next = stage.call(() -> new CodeTree(stage.desk(), id -> {}));
        stage.run(() -> stage.desk().add(next));
        assertThat(stage.call(() -> next.tree().getRowCount())).isEqualTo(all);
        stage.run(() -> codes.expandAll(false));
        CodeTree closed = stage.call(() -> new CodeTree(stage.desk(), id -> {}));
        stage.run(() -> stage.desk().add(closed));
        assertThat(stage.call(() -> closed.tree().getRowCount()))
                .isEqualTo(stage.desk().study().codebook().roots().size());
    }

    @Test
    void theTreeBesideTheTextIsNarrowedToAGroupAndRemembersIt() {
        GroupChoice choice = Pressing.find(codes, "groups", GroupChoice.class);
        assertThat(stage.call(() -> choice.component().isVisible())).isFalse();
        assertThat(codes.whyNoGroup()).contains("Make one");
        List<UUID> some = List.of(id("Student finance"), id("Moving for work"));
        stage.run(() ->
                stage.desk()
                        .apply((study, texts) ->
                                CodeGroupEdits.add(
                                        study,
                                        "Money and work",
                                        some,
                                        stage.project().provenance())));
        stage.settle();
        int all = visible().size();
        assertThat(stage.call(() -> choice.component().isVisible())).isTrue();
        CodeGroup group = stage.desk().study().codeGroups().getFirst();
        stage.run(() -> choice.choose(group));
        assertThat(visible())
                .hasSize(5)
                .contains("Student finance", "Moving for work", "Reasons for moving");
        stage.paint(codes.component(), 300, 500, "codebook-tree-group");
        CodeTree next = stage.call(() -> new CodeTree(stage.desk(), id -> {}));
        stage.run(() -> stage.desk().add(next));
        assertThat(stage.call(() -> next.tree().getRowCount())).isEqualTo(5);
        // A new code is in no group, and is seen.
        choose("Moving for work");
        press("INSERT");
        NewCode naming = Pressing.find(codes, "naming", NewCode.class);
        stage.run(() -> {
            naming.field().setText("Moving for the weather");
            naming.field().postActionEvent();
        });
        stage.settle();
        assertThat(visible()).contains("Moving for the weather").hasSizeGreaterThan(all);
    }

    @Test
    void aGroupThatIsGoneNarrowsNothing() {
        GroupChoice choice = Pressing.find(codes, "groups", GroupChoice.class);
        List<UUID> some = List.of(id("Student finance"));
        stage.run(() ->
                stage.desk()
                        .apply((study, texts) ->
                                CodeGroupEdits.add(
                                        study, "Money", some, stage.project().provenance())));
        stage.settle();
        int all = visible().size();
        stage.run(() -> choice.choose(stage.desk().study().codeGroups().getFirst()));
        assertThat(visible()).hasSize(3);
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(visible()).hasSize(all);
    }

    @Test
    void itIsPaintedLightAndDarkLargeAndNarrow() {
        choose("Moving for work");
        stage.paint(codes.component(), 300, 800, "codebook-tree");
        stage.paint(codes.component(), new Dimension(300, 800), 2, "codebook-tree-200");
        stage.paint(codes.component(), 190, 600, "codebook-tree-narrow");
        stage.theme(Theme.DARK, codes.component());
        stage.paint(codes.component(), 300, 800, "codebook-tree-dark");
        Container parent = codes.component();
        assertThat(parent.getComponentCount()).isPositive();
    }
}
