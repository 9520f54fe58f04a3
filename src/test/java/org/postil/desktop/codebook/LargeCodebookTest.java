package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodePalette;
import org.postil.study.Delta;
import org.postil.study.Planned;

/// A codebook of a thousand codes with long names, and an empty one.
final class LargeCodebookTest {
    private static final int TOP = 20;
    private static final int EACH = 7;
    @TempDir Path folder;
    private Stage stage;
    private CodeTree codes;

    @BeforeEach
    void open() {
        stage = Stage.empty(folder);
        codes = stage.call(() -> new CodeTree(stage.desk(), id -> {}));
        stage.run(() -> stage.desk().add(codes));
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void fill() {
        List<Delta> deltas = new ArrayList<>();
        for (int top = 0; top < TOP; top++) {
            UUID parent = add(deltas, "Reasons of kind " + top, null);
            for (int child = 0; child < EACH; child++) {
                String name = "A fairly long name of a code, number " + child;
                UUID middle = add(deltas, name, parent);
                for (int leaf = 0; leaf < EACH - 1; leaf++) {
                    add(deltas, "Leaf " + top + "." + child + "." + leaf, middle);
                }
            }
        }
        stage.project()
                .applyAndWait((study, texts) -> Planned.of(new Change("Make many codes", deltas)));
        stage.settle();
    }

    private static UUID add(
            List<Delta> deltas, String name, @org.jspecify.annotations.Nullable UUID parent) {
        int at = deltas.size();
        UUID id = new UUID(7, at + 1);
        String colour = CodePalette.hues().get(at % CodePalette.hues().size()).colour();
        deltas.add(Delta.add(Code.of(id, name, parent, at, colour)));
        return id;
    }

    @Test
    void anEmptyCodebookTakesItsFirstCodeByInsert() {
        stage.paint(codes.component(), 300, 500, "codebook-none");
        stage.run(() -> Pressing.press(codes.tree(), "INSERT"));
        NewCode naming = Pressing.find(codes, "naming", NewCode.class);
        stage.run(() -> {
            naming.field().setText("Work");
            naming.field().postActionEvent();
        });
        stage.settle();
        assertThat(stage.desk().study().codebook().named("Work").parent()).isNull();
        assertThat(stage.call(() -> codes.tree().getRowCount())).isEqualTo(1);
    }

    @Test
    void aThousandCodesAreFilteredAndOpened() {
        fill();
        assertThat(stage.call(() -> codes.tree().getRowCount())).isEqualTo(TOP);
        stage.run(() -> codes.expandAll(true));
        int all = TOP * (1 + EACH * EACH);
        assertThat(stage.call(() -> codes.tree().getRowCount())).isEqualTo(all);
        stage.paint(codes.component(), 300, 800, "codebook-thousand");
        stage.run(() -> codes.filter().setText("number 6"));
        assertThat(stage.call(() -> codes.tree().getRowCount())).isEqualTo(2 * TOP);
        stage.paint(codes.component(), 300, 800, "codebook-thousand-filtered");
    }

    @Test
    void fiveThousandCodesWithLongNamesAreCutWithATooltip() {
        List<Delta> deltas = new ArrayList<>();
        UUID top = null;
        for (int at = 0; at < 5_000; at++) {
            String name = "Code " + at + " with a name that " + "goes on and on and ".repeat(5);
            UUID made = add(deltas, name.strip(), at % 100 == 0 ? null : top);
            top = at % 100 == 0 ? made : top;
        }
        stage.project()
                .applyAndWait((study, texts) -> Planned.of(new Change("Make codes", deltas)));
        stage.settle();
        CodebookPage page = stage.call(() -> new CodebookPage(stage.desk(), id -> {}));
        stage.run(() -> {
            stage.desk().add(page);
            codes.expandAll(true);
        });
        stage.settle();
        assertThat(stage.call(() -> codes.tree().getRowCount())).isEqualTo(5_000);
        stage.paint(page.component(), 1280, 800, "codebook-long-names-glance");
        UUID one = deltas.get(101).id();
        stage.run(() -> stage.desk().select(stage.desk().selection().withCodes(List.of(one))));
        stage.settle();
        stage.paint(page.component(), 1280, 800, "codebook-long-names");
        stage.paint(codes.component(), 300, 800, "codebook-tree-long-names");
        String tip =
                stage.call(() -> {
                    java.awt.Rectangle row = codes.tree().getRowBounds(3);
                    return codes.tree()
                            .getToolTipText(
                                    new java.awt.event.MouseEvent(
                                            codes.tree(),
                                            java.awt.event.MouseEvent.MOUSE_MOVED,
                                            0,
                                            0,
                                            row.x + 30,
                                            row.y + 5,
                                            0,
                                            false));
                });
        assertThat(tip).contains("Code 3");
    }
}
