package org.postil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Stage;

/// What is asked before a study is open: its password, or whether a new one is to have one.
final class AskingTest {
    @TempDir private Path folder;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Stage.empty(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aPasswordIsTriedAndARefusalIsSaidBesideTheField() {
        List<String> tried = new ArrayList<>();
        Unlock unlock =
                stage.call(() ->
                        new Unlock(
                                folder.resolve("Locked.postil.mv.db"),
                                (panel, password) -> {
                                    tried.add(password);
                                    panel.refuse(Notice.warning("It does not open.", "Look."));
                                },
                                () -> {}));
        stage.run(() -> unlock.field().postActionEvent());
        assertThat(stage.call(unlock::refused)).isEqualTo("Type the password.");
        stage.run(() -> {
            unlock.field().setText("wrong");
            unlock.field().postActionEvent();
        });
        assertThat(tried).containsExactly("wrong");
        assertThat(stage.call(unlock::refused)).isEqualTo("It does not open. Look.");
        assertThat(stage.call(() -> unlock.field().getPassword())).isEmpty();
        stage.paint(unlock.component(), 560, 260, "asking-password");
    }

    @Test
    void capsLockIsSaidWhereACapitalIsTypedWithoutShift() {
        Unlock unlock =
                stage.call(
                        () -> new Unlock(folder.resolve("Locked"), (panel, word) -> {}, () -> {}));
        assertThat(typed(unlock, 'a', 0)).isFalse();
        assertThat(typed(unlock, 'A', 0)).isTrue();
        assertThat(typed(unlock, '7', 0)).isTrue();
        assertThat(typed(unlock, 'A', KeyEvent.SHIFT_DOWN_MASK)).isFalse();
        assertThat(typed(unlock, 'a', KeyEvent.SHIFT_DOWN_MASK)).isTrue();
    }

    private boolean typed(Unlock unlock, char letter, int modifiers) {
        return stage.call(() -> {
            KeyEvent event =
                    new KeyEvent(
                            unlock.field(),
                            KeyEvent.KEY_TYPED,
                            0,
                            modifiers,
                            KeyEvent.VK_UNDEFINED,
                            letter);
            for (KeyListener listener : unlock.field().getKeyListeners()) {
                listener.keyTyped(event);
            }
            return unlock.saysCapsLock();
        });
    }

    @Test
    void aNewStudyHasNoPasswordUnlessItIsTypedTwiceAlike() {
        List<@Nullable String> made = new ArrayList<>();
        NewStudy panel =
                stage.call(() ->
                        new NewStudy(folder.resolve("Mine.postil.mv.db"), made::add, () -> {}));
        stage.run(() -> panel.button().doClick(0));
        assertThat(made).containsExactly((String) null);
        stage.run(() -> {
            panel.encrypted().doClick(0);
            panel.button().doClick(0);
        });
        assertThat(stage.call(panel::refused)).startsWith("Type a password");
        stage.run(() -> {
            panel.password().setText("one");
            panel.again().setText("two");
            panel.button().doClick(0);
        });
        assertThat(stage.call(panel::refused)).startsWith("The two passwords differ.");
        assertThat(made).hasSize(1);
        stage.paint(panel.component(), 560, 380, "asking-new-study");
        stage.run(() -> {
            panel.again().setText("one");
            panel.button().doClick(0);
        });
        assertThat(made).containsExactly(null, "one");
    }

    @Test
    void theStudysCodersAreOfferedAndAnyOtherName() {
        CoderChoice choice = stage.call(() -> new CoderChoice(stage.desk(), new NoWindow()));
        List<CoderChoice.Line> all = stage.call(() -> choice.matches(""));
        assertThat(all).containsExactly(new CoderChoice.Line("Ngozi", false));
        assertThat(stage.call(() -> choice.matches("Tom")))
                .containsExactly(new CoderChoice.Line("Tom", true));
        assertThat(stage.call(() -> choice.matches("ngozi"))).isEqualTo(all);
    }
}
