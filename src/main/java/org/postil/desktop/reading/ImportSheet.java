package org.postil.desktop.reading;

import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Incoming;
import org.postil.project.IncomingTranscript;
import org.postil.project.Standing;
import org.postil.study.Study;

/// One file of an import: its name and date, what to look at, its turns and its speakers.
final class ImportSheet {
    private static final String TRANSCRIPT = "transcript";
    private static final String NOTHING = "nothing";

    /// Rows of remarks that are seen at once, so that many leave room for the turns.
    private static final int MOST_ROWS = 5;

    private final CardLayout cards = new CardLayout();
    private final JPanel component = new JPanel(cards);
    private final JTextArea remarks = Widgets.text("");
    private final JScrollPane remarksScroll = Widgets.scroll(remarks);
    private final JTextArea problem = Widgets.text("");
    private final JTextField name = new JTextField(24);
    private final JTextField date = new JTextField(10);
    private final JCheckBox left = new JCheckBox("Leave out");
    private final Consumer<UnaryOperator<IncomingTranscript>> correct;
    private final ImportRows turnRows;
    private final ImportRows speakerRows;
    private final ImportTable turns;
    private final ImportTable speakers;
    private @Nullable IncomingTranscript shown;
    private @Nullable Study study;

    /// @param correct makes a correction of the transcript that is shown
    ImportSheet(Consumer<UnaryOperator<IncomingTranscript>> correct) {
        this.correct = correct;
        this.turnRows = new ImportRows(List.of("Turn", "Speaker", "Begins"), 1, this::relabel);
        this.speakerRows =
                new ImportRows(List.of("Speaker", "Turns", "Words", "Who it is"), 3, this::cast);
        this.turns = new ImportTable("Turns", turnRows, 1, 50, 130, 420);
        this.speakers = new ImportTable("Speakers", speakerRows, 3, 110, 55, 65, 170);
        remarks.getAccessibleContext().setAccessibleName("Remarks");
        problem.getAccessibleContext().setAccessibleName("Problem");
        left.addActionListener(event -> {
            boolean out = left.isSelected();
            correct.accept(it -> it.left(out));
        });
        commit(name, this::storedName, () -> rename(name.getText()));
        commit(date, this::storedDate, () -> redate(date.getText()));
        date.putClientProperty("JTextField.placeholderText", "2019-10-31");
        component.add(sheet(), TRANSCRIPT);
        component.add(
                Widgets.empty(
                        "No transcript to look at",
                        "Drop files or folders on the window, or choose them with Import in the"
                                + " menu Study. Nothing is stored before you say so."),
                NOTHING);
    }

    private JPanel sheet() {
        JPanel sheet =
                new JPanel(
                        new MigLayout(
                                "insets 8, fill, wrap 5, hidemode 2",
                                "[][grow][][][]",
                                "[][][grow]"));
        sheet.add(label("Name", 'N', name));
        sheet.add(name, "growx, wmin 80");
        sheet.add(label("Recorded", 'R', date));
        sheet.add(date, "wmin pref");
        left.setMnemonic('L');
        sheet.add(left);
        remarksScroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        sheet.add(remarksScroll, "span, growx, wmin 100, hmin pref");
        JPanel tables =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill",
                                "[0:0,grow 60,fill]unrel[0:0,grow 40,fill]",
                                "[grow,fill]"));
        tables.add(framed(turns));
        tables.add(framed(speakers));
        sheet.add(tables, "span, grow, push, hmin 100");
        return sheet;
    }

    /// With its head, also before it stands in a window.
    private static JScrollPane framed(ImportTable table) {
        JScrollPane scroll = Widgets.scroll(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        return scroll;
    }

    private static JLabel label(String words, char key, JComponent field) {
        JLabel label = new JLabel(words);
        label.setDisplayedMnemonic(key);
        label.setLabelFor(field);
        return label;
    }

    /// Takes what was typed at Enter and when the field is left; Escape takes it back.
    private void commit(JTextField field, Supplier<String> stored, Runnable take) {
        Action undo =
                new AbstractAction() {
                    @Override
                    public boolean isEnabled() {
                        return !field.getText().equals(stored.get());
                    }

                    @Override
                    public void actionPerformed(ActionEvent event) {
                        field.setText(stored.get());
                    }
                };
        field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "postil undo");
        field.getActionMap().put("postil undo", undo);
        field.addActionListener(event -> take.run());
        field.addFocusListener(
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        take.run();
                    }
                });
    }

    JComponent component() {
        return component;
    }

    /// Why the last correction could not be made, or what hinders the import.
    JTextArea problem() {
        return problem;
    }

    void tell(String words) {
        problem.setText(words);
    }

    void showNothing(boolean busy) {
        shown = null;
        cards.show(component, NOTHING);
        component.getAccessibleContext().setAccessibleDescription(busy ? "Reading…" : "");
    }

    void show(Incoming file, Standing standing, Study now) {
        cards.show(component, TRANSCRIPT);
        tellRemarks(String.join("\n", ImportWords.remarks(file, standing)));
        IncomingTranscript transcript =
                file instanceof IncomingTranscript readable ? readable : null;
        boolean other =
                transcript == null || shown == null || !transcript.file().equals(shown.file());
        boolean same = transcript != null && transcript.equals(shown) && now.equals(study);
        for (JComponent part : List.of(name, date, left, turns, speakers)) {
            part.setEnabled(transcript != null);
        }
        shown = transcript;
        study = now;
        if (same) {
            return;
        }
        fill(name, file.name());
        fill(date, storedDate());
        left.setSelected(transcript != null && transcript.left());
        if (transcript == null) {
            turnRows.show(List.of());
        } else {
            turnRows.show(transcript.turns(), ImportWords.turns(transcript));
        }
        if (other) {
            turns.top();
            speakers.top();
        }
        speakerRows.show(transcript == null ? List.of() : ImportWords.speakers(transcript, now));
        if (transcript != null) {
            turns.choices(ImportWords.labels(transcript));
            speakers.choices(ImportWords.roles(transcript, now));
        }
    }

    private void tellRemarks(String words) {
        if (!remarks.getText().equals(words)) {
            remarks.setText(words);
            remarks.setRows(Math.min(MOST_ROWS, remarks.getLineCount() + 1));
            remarks.setCaretPosition(0);
            remarksScroll.revalidate();
        }
        remarksScroll.setVisible(!words.isEmpty());
    }

    private static void fill(JTextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private String storedName() {
        return shown == null ? name.getText() : shown.name();
    }

    private String storedDate() {
        LocalDate day = shown == null ? null : shown.date();
        return day == null ? "" : day.toString();
    }

    private void rename(String words) {
        if (shown != null && !shown.name().equals(words.strip())) {
            correct.accept(it -> it.named(words));
        }
    }

    private void redate(String words) {
        if (shown != null && !words.strip().equals(storedDate())) {
            correct.accept(it -> it.dated(ImportPanel.day(words)));
        }
    }

    private void relabel(int row, String word) {
        correct.accept(ImportWords.label(turnRows.getValueAt(row, 1), word));
    }

    private void cast(int row, String word) {
        Study now = study;
        if (now != null) {
            String label = speakerRows.getValueAt(row, 0);
            correct.accept(it -> it.role(label, ImportWords.role(word, now)));
        }
    }
}
