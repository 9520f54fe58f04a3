package org.postil.desktop.reading;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import javax.swing.text.Caret;
import javax.swing.text.Element;
import javax.swing.text.View;

/// Gives the text area its own view and caret.
final class TranscriptUI extends FlatTextAreaUI {
    private final Sheet sheet;

    TranscriptUI(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public View create(Element element) {
        return new TranscriptView(element, sheet);
    }

    @Override
    protected Caret createCaret() {
        return new ReadingCaret();
    }
}
