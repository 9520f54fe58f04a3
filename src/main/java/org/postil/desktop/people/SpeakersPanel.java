package org.postil.desktop.people;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Widgets;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Which label of which transcript is who; labels that are nobody's yet stand first.
final class SpeakersPanel extends JPanel {
    /// A label.
    record Row(Speaker speaker, String transcript, String who) {
        boolean isOpen() {
            return who.isEmpty();
        }
    }

    private final class Model extends AbstractTableModel {
        private List<Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 3;
        }

        @Override
        public String getColumnName(int column) {
            return List.of("Label", "Is", "Transcript").get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Row it = rows.get(row);
            return column == 0 ? it.speaker().label() : column == 1 ? it.who() : it.transcript();
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 1;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            if (!String.valueOf(value).strip().equals(rows.get(row).who())) {
                bind.accept(List.of(rows.get(row).speaker()), String.valueOf(value));
            }
        }
    }

    private static final int MARGINS = 16;
    private final BiConsumer<List<Speaker>, String> bind;
    private final Model model = new Model();
    private final JTable table = new JTable(model);
    private final JTextField filter;
    private List<Row> all = List.of();
    private List<String> names = List.of();

    /// @param bind told of labels and who they are
    SpeakersPanel(BiConsumer<List<Speaker>, String> bind) {
        super(new BorderLayout());
        this.bind = bind;
        this.filter = Widgets.filter("Filter by label, person, transcript", typed -> fill());
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setSurrendersFocusOnKeystroke(true);
        table.setFillsViewportHeight(true);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.getTableHeader().setReorderingAllowed(false);
        table.getAccessibleContext().setAccessibleName("Who speaks under which label");
        table.getColumnModel().getColumn(1).setCellRenderer(ValueCell.of(false));
        table.getColumnModel().getColumn(0).setCellRenderer(ValueCell.of(false));
        table.getColumnModel().getColumn(2).setCellRenderer(ValueCell.of(false));
        table.getColumnModel()
                .getColumn(1)
                .setCellEditor(
                        new ValueEditor((row, column) -> names, table::requestFocusInWindow));
        Keys.bind(table, "DELETE", () -> bind.accept(chosen(), PeopleDoing.NOBODY));
        Keys.bind(table, "I", () -> bind.accept(chosen(), PeopleDoing.INTERVIEWER));
        JPanel top = new JPanel(new BorderLayout(0, 6));
        top.setBorder(BorderFactory.createEmptyBorder(10, 10, 8, 10));
        top.add(
                Widgets.quiet("Type a participant's name; I marks an interviewer."),
                BorderLayout.NORTH);
        top.add(filter, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        table.getColumnModel().getColumn(2).setCellRenderer(ValueCell.of(false));
        widths();
        add(Tables.scroll(table), BorderLayout.CENTER);
    }

    /// The word for an interviewer is never cut; the name of the transcript gets what is left.
    private void widths() {
        int word = table.getFontMetrics(table.getFont()).stringWidth(PeopleDoing.INTERVIEWER);
        int is = word + UIScale.scale(MARGINS);
        TableColumn column = table.getColumnModel().getColumn(1);
        column.setMinWidth(is);
        column.setPreferredWidth(is);
        table.getColumnModel().getColumn(0).setPreferredWidth(is);
        table.getColumnModel().getColumn(2).setPreferredWidth(is * 3 / 2);
    }

    static List<Row> rows(Study study) {
        List<Row> rows = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (Speaker speaker : study.voices().of(transcript.id())) {
                rows.add(new Row(speaker, transcript.name(), who(study, speaker)));
            }
        }
        rows.sort(
                Comparator.<Row, Boolean>comparing(it -> !it.isOpen())
                        .thenComparing(Row::transcript, NaturalOrder.INSTANCE)
                        .thenComparing(it -> it.speaker().interviewer())
                        .thenComparing(it -> it.speaker().label(), NaturalOrder.INSTANCE));
        return List.copyOf(rows);
    }

    private static String who(Study study, Speaker speaker) {
        if (speaker.interviewer()) {
            return PeopleDoing.INTERVIEWER;
        }
        @Nullable Participant who =
                speaker.participant() == null ? null : study.participant(speaker.participant());
        return who == null ? "" : who.name();
    }

    void show(Study study, List<Row> rows) {
        all = rows;
        List<String> known =
                new ArrayList<>(study.participants().stream().map(Participant::name).toList());
        known.add(PeopleDoing.INTERVIEWER);
        known.add(PeopleDoing.NOBODY);
        names = List.copyOf(known);
        fill();
    }

    private void fill() {
        String typed = filter.getText();
        List<Row> shown =
                all.stream()
                        .filter(it ->
                                typed.isBlank()
                                        || Matching.holds(
                                                typed,
                                                it.speaker().label()
                                                        + " "
                                                        + it.who()
                                                        + " "
                                                        + it.transcript()))
                        .toList();
        if (shown.equals(model.rows)) {
            return;
        }
        List<Speaker> chosen = chosen();
        if (table.isEditing()) {
            table.removeEditor();
        }
        model.rows = shown;
        model.fireTableDataChanged();
        for (int row = 0; row < shown.size(); row++) {
            Speaker speaker = shown.get(row).speaker();
            if (chosen.stream().anyMatch(it -> it.id().equals(speaker.id()))) {
                table.addRowSelectionInterval(row, row);
            }
        }
    }

    private List<Speaker> chosen() {
        List<Speaker> chosen = new ArrayList<>();
        for (int row : table.getSelectedRows()) {
            chosen.add(Objects.requireNonNull(model.rows.get(row).speaker()));
        }
        return chosen;
    }

    JTable table() {
        return table;
    }
}
