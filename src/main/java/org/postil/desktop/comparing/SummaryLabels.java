package org.postil.desktop.comparing;

import java.awt.Dimension;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.TableHead;
import org.postil.desktop.kit.Theme;

/// The participants of the Framework matrix, who stay in sight at its left.
final class SummaryLabels extends JTable {
    private final SummaryCell cell = new SummaryCell(true);
    private final transient Runnable themed;
    private @Nullable SummaryMatrix matrix;

    /// @param themed called when the heights of rows are forgotten, as another theme has it
    SummaryLabels(Runnable themed) {
        this.themed = themed;
        setModel(new Names());
        setFocusable(false);
        setFillsViewportHeight(true);
        setDefaultRenderer(Object.class, (of, value, selected, focused, row, column) -> cell(row));
        TableHead.over(getColumnModel().getColumn(0), "Participant");
    }

    void show(SummaryMatrix other) {
        matrix = other;
        ((AbstractTableModel) getModel()).fireTableDataChanged();
    }

    /// How a participant looks.
    SummaryCell cell(int row) {
        SummaryMatrix now = matrix;
        return now == null
                ? cell
                : cell.show(
                        this, now.rows().get(row).name(), now.values(row), row == getSelectedRow());
    }

    /// While it is made it has nobody to tell.
    @SuppressWarnings("NullAway")
    @Override
    public void updateUI() {
        super.updateUI();
        setShowVerticalLines(true);
        setIntercellSpacing(new Dimension(1, 1));
        setGridColor(Theme.colour("Component.borderColor"));
        if (themed != null) {
            themed.run();
        }
    }

    private final class Names extends AbstractTableModel {
        @Override
        public int getRowCount() {
            SummaryMatrix now = matrix;
            return now == null ? 0 : now.rows().size();
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public String getColumnName(int column) {
            return "Participant";
        }

        @Override
        public Object getValueAt(int row, int column) {
            SummaryMatrix now = matrix;
            return now == null ? "" : now.rows().get(row).name();
        }
    }
}
