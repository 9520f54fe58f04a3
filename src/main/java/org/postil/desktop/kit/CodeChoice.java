package org.postil.desktop.kit;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Asks for one code of the codebook, by typing a part of its name.
public final class CodeChoice implements Palette.Source<CodeLine> {
    /// What is asked.
    ///
    /// @param title above the field; empty for none
    /// @param codes those that can be meant
    /// @param withTop whether the top of the codebook can be meant too
    public record Question(String title, List<Codebook.Entry> codes, boolean withTop) {
        public Question {
            codes = List.copyOf(codes);
        }

        /// Any code can be meant.
        public static Question any(Codebook codebook) {
            return new Question("", codebook.entries(), false);
        }
    }

    private final Palette<CodeLine> palette;
    private Question asked = new Question("", List.of(), false);
    private Consumer<@Nullable Code> chosen = code -> {};

    /// @param prompt in the empty field
    /// @param help one line below the list
    public CodeChoice(String prompt, String help) {
        this.palette = new Palette<>(prompt, help, this);
    }

    /// Asks for a code beside a component that gets the focus back.
    ///
    /// @param anchor in the owner's coordinates
    /// @param then told the code; null for the top of the codebook
    public void ask(
            JComponent owner, Rectangle anchor, Question question, Consumer<@Nullable Code> then) {
        asked = question;
        chosen = then;
        palette.title(question.title());
        palette.open(owner, anchor);
    }

    /// Asks for any code of the codebook.
    public void ask(JComponent owner, Rectangle anchor, Codebook codebook, Consumer<Code> then) {
        ask(
                owner,
                anchor,
                Question.any(codebook),
                code -> {
                    if (code != null) {
                        then.accept(code);
                    }
                });
    }

    /// What stands on the screen while it asks.
    public Palette<CodeLine> palette() {
        return palette;
    }

    /// Asks no longer.
    public void close() {
        palette.close();
    }

    @Override
    public List<CodeLine> matches(String typed) {
        CodeLine.Top top = new CodeLine.Top();
        List<CodeLine> found = new ArrayList<>();
        if (asked.withTop() && Matching.holds(typed, top.row("").title())) {
            found.add(top);
        }
        found.addAll(CodeLine.known(typed, asked.codes()));
        return found;
    }

    @Override
    public PaletteRow row(CodeLine line, String typed) {
        return line.row("");
    }

    /// Closes before it tells, so that what is told may take the focus.
    @Override
    public boolean take(CodeLine line, String typed) {
        palette.close();
        switch (line) {
            case CodeLine.Known known -> chosen.accept(known.code());
            case CodeLine.Top top -> chosen.accept(null);
            case CodeLine.Fresh made -> throw new IllegalStateException("No code is made here.");
        }
        return false;
    }
}
