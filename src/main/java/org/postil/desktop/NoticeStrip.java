package org.postil.desktop;

import java.awt.BorderLayout;
import java.awt.Insets;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.postil.desktop.kit.Edge;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Notices;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// The one place where people are told what went wrong and what to do; news goes away by itself,
/// problems stay until they are closed.
final class NoticeStrip extends JPanel {
    private static final int NEWS_MILLIS = 6000;
    private final JLabel icon = new JLabel();
    private final JTextArea words = Widgets.text("");
    private final JButton copy = new JButton("Copy report");
    private final JButton close = new JButton(Icons.small("close"));
    private final Timer timer = new Timer(NEWS_MILLIS, event -> setVisible(false));
    private String report = "";

    NoticeStrip(Notices notices) {
        super(new BorderLayout(10, 0));
        setBorder(new Edge(new Insets(1, 0, 0, 0), new Insets(6, 12, 6, 8)));
        setBackground(Theme.colour("Postil.chosen"));
        timer.setRepeats(false);
        words.getAccessibleContext().setAccessibleName("Notice");
        close.setToolTipText("Close this notice (Escape)");
        close.getAccessibleContext().setAccessibleName("Close this notice");
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.addActionListener(event -> setVisible(false));
        copy.addActionListener(event ->
                Toolkit.getDefaultToolkit()
                        .getSystemClipboard()
                        .setContents(new StringSelection(report), null));
        Keys.bind(this, "ESCAPE", () -> setVisible(false));
        JPanel right = Widgets.row(copy, close);
        add(icon, BorderLayout.WEST);
        add(words, BorderLayout.CENTER);
        add(right, BorderLayout.EAST);
        setVisible(false);
        notices.listen(this::show);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Theme.colour("Postil.chosen"));
    }

    private void show(Notice notice) {
        report = notice.report();
        copy.setVisible(!report.isEmpty());
        words.setText(
                notice.remedy().isEmpty() ? notice.what() : notice.what() + " " + notice.remedy());
        icon.setIcon(
                Icons.small(
                        switch (notice.kind()) {
                            case NEWS -> "done";
                            case WARNING -> "warning";
                            case PROBLEM -> "problem";
                        }));
        icon.setForeground(
                Theme.colour(
                        switch (notice.kind()) {
                            case NEWS -> "Postil.good";
                            case WARNING -> "Postil.warning";
                            case PROBLEM -> "Postil.problem";
                        }));
        icon.getAccessibleContext()
                .setAccessibleName(
                        switch (notice.kind()) {
                            case NEWS -> "Done";
                            case WARNING -> "Note";
                            case PROBLEM -> "Problem";
                        });
        timer.stop();
        if (notice.kind() == Notice.Kind.NEWS) {
            timer.start();
        }
        setVisible(true);
        revalidate();
    }
}
