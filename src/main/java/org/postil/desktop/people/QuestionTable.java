package org.postil.desktop.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.study.Code;
import org.postil.study.Question;
import org.postil.study.Study;

/// The questions of the topic guide, with the codes that each asks about.
final class QuestionTable extends JTable {
    /// What the table asks for.
    interface Doing {
        void alter(Question question, String name, String text);

        void codes(Question question, String names);

        void move(Question question, int by);

        void remove(Question question);
    }

    private static final int CODES = 2;
    private static final List<String> HEADS = List.of("Question", "Text", "Codes", "Asked");

    private record Row(Question question, String codes, String asked) {}

    private final class Model extends AbstractTableModel {
        private List<Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public String getColumnName(int column) {
            return HEADS.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Row it = rows.get(row);
            return switch (column) {
                case 0 -> it.question().name();
                case 1 -> it.question().text();
                case CODES -> it.codes();
                default -> it.asked();
            };
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column <= CODES;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            Question question = rows.get(row).question();
            String text = String.valueOf(value).strip();
            if (text.equals(getValueAt(row, column))) {
                return;
            }
            switch (column) {
                case 0 -> doing.alter(question, text, question.text());
                case 1 -> doing.alter(question, question.name(), text);
                default -> doing.codes(question, text);
            }
        }
    }

    private final Doing doing;
    private final Model model = new Model();
    private List<String> codeNames = List.of();

    QuestionTable(Doing doing) {
        this.doing = doing;
        setModel(model);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        setFillsViewportHeight(true);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName("Topic guide");
        getAccessibleContext()
                .setAccessibleDescription(
                        "F2 edits a cell, Alt Up and Alt Down move a question, Ctrl Delete removes"
                                + " it.");
        int[] widths = {70, 420, 260, 110};
        for (int column = 0; column < widths.length; column++) {
            getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
            getColumnModel().getColumn(column).setCellRenderer(ValueCell.of(false));
        }
        getColumnModel()
                .getColumn(CODES)
                .setCellEditor(
                        new ValueEditor(
                                (row, column) -> codeNames, this::requestFocusInWindow, true));
        Keys.bind(this, "alt UP", () -> with(it -> doing.move(it, -1)));
        Keys.bind(this, "alt DOWN", () -> with(it -> doing.move(it, 1)));
        Keys.bind(this, "ctrl DELETE", () -> with(doing::remove));
    }

    private void with(java.util.function.Consumer<Question> work) {
        Question chosen = chosen();
        if (chosen != null) {
            work.accept(chosen);
        }
    }

    @Nullable Question chosen() {
        int row = getSelectedRow();
        return row < 0 || row >= model.rows.size() ? null : model.rows.get(row).question();
    }

    void show(Study study, AskedGrid grid) {
        codeNames = study.codebook().entries().stream().map(it -> it.code().name()).toList();
        List<Row> rows =
                study.questions().stream()
                        .map(it -> new Row(it, codes(study, it), grid.count(it)))
                        .toList();
        if (rows.equals(model.rows)) {
            return;
        }
        Question chosen = chosen();
        UUID id = chosen == null ? null : chosen.id();
        int column = getSelectedColumn();
        if (isEditing()) {
            removeEditor();
        }
        model.rows = rows;
        model.fireTableDataChanged();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).question().id().equals(id)) {
                setRowSelectionInterval(row, row);
                setColumnSelectionInterval(Math.max(0, column), Math.max(0, column));
            }
        }
    }

    /// The names of a question's codes, a path where a name alone is not clear.
    private static String codes(Study study, Question question) {
        List<Code> codes =
                question.codes().stream().map(study::code).filter(Objects::nonNull).toList();
        return String.join(
                "; ",
                codes.stream()
                        .map(it -> isClear(study, it) ? it.name() : study.codebook().path(it.id()))
                        .toList());
    }

    private static boolean isClear(Study study, Code code) {
        return study.codebook().entries().stream()
                        .filter(it -> it.code().name().equalsIgnoreCase(code.name()))
                        .count()
                == 1;
    }
}
