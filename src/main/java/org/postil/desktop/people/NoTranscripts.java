package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.postil.desktop.kit.Widgets;

/// What stands in the place of the list while the study has no transcript.
final class NoTranscripts {
    private NoTranscripts() {}

    static JComponent panel(Runnable importFiles) {
        JButton first = new JButton("Import…");
        first.addActionListener(event -> importFiles.run());
        JPanel empty = new JPanel(new BorderLayout(0, 10));
        empty.setBorder(BorderFactory.createEmptyBorder(24, 12, 12, 12));
        JPanel words = new JPanel(new BorderLayout(0, 10));
        words.add(
                Widgets.text(
                        "Import interviews and focus groups, or drop their files here: Word,"
                                + " OpenDocument, plain text, and captions with times."),
                BorderLayout.CENTER);
        JPanel button = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        button.add(first);
        words.add(button, BorderLayout.SOUTH);
        JPanel top = new JPanel(new BorderLayout(0, 10));
        top.add(Widgets.heading("No transcripts yet"), BorderLayout.NORTH);
        top.add(words, BorderLayout.CENTER);
        empty.add(top, BorderLayout.NORTH);
        return empty;
    }
}
