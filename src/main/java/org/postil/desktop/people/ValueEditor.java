package org.postil.desktop.people;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.DefaultCellEditor;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.ComboPopup;
import org.jspecify.annotations.Nullable;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.ReservedValue;

/// Edits a value in a table: free text that completes itself to a known value, and the known values
/// in a list below.
final class ValueEditor extends DefaultCellEditor {
    /// Which values a cell may well have.
    interface Known {
        List<String> values(int row, int column);
    }

    private static final int ROWS = 12;
    private final JComboBox<String> combo;
    private final JTextField field;
    private final Known known;
    private final Runnable afterEnter;
    private final boolean several;
    private List<String> values = List.of();
    private @Nullable Object listed;

    /// @param afterEnter what follows when Enter has kept a value
    ValueEditor(Known known, Runnable afterEnter) {
        this(known, afterEnter, false);
    }

    /// @param several whether a cell holds several values with a semicolon between them
    ValueEditor(Known known, Runnable afterEnter, boolean several) {
        this(new JComboBox<>(), known, afterEnter, several);
    }

    private ValueEditor(
            JComboBox<String> combo, Known known, Runnable afterEnter, boolean several) {
        super(combo);
        this.combo = combo;
        this.known = known;
        this.afterEnter = afterEnter;
        this.several = several;
        combo.setEditable(true);
        combo.setMaximumRowCount(ROWS);
        this.field = (JTextField) combo.getEditor().getEditorComponent();
        setClickCountToStart(2);
        field.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "take");
        field.getActionMap()
                .put(
                        "take",
                        new AbstractAction() {
                            @Override
                            public void actionPerformed(ActionEvent event) {
                                take();
                            }
                        });
        field.addKeyListener(
                new KeyAdapter() {
                    @Override
                    public void keyTyped(KeyEvent event) {
                        if (!Character.isISOControl(event.getKeyChar())) {
                            SwingUtilities.invokeLater(() -> complete());
                        }
                    }
                });
    }

    @Override
    public Component getTableCellEditorComponent(
            JTable table, Object value, boolean isSelected, int row, int column) {
        values = known.values(row, column);
        combo.setModel(new DefaultComboBoxModel<>(values.toArray(new String[0])));
        Component editor = super.getTableCellEditorComponent(table, value, isSelected, row, column);
        String name = table.getColumnName(column);
        combo.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleName(name);
        field.setText(String.valueOf(value));
        field.selectAll();
        listed = inList();
        return editor;
    }

    /// An attribute's known values, and behind them the words that say why there is none.
    static List<String> valuesOf(@Nullable Attribute attribute) {
        List<String> values = new ArrayList<>(attribute == null ? List.of() : attribute.values());
        for (ReservedValue reserved : ReservedValue.values()) {
            if (!values.contains(reserved.word())) {
                values.add(reserved.word());
            }
        }
        return values;
    }

    /// What is marked in the list of known values; null where the look and feel has none.
    private @Nullable Object inList() {
        return combo.getUI().getAccessibleChild(combo, 0) instanceof ComboPopup popup
                ? popup.getList().getSelectedValue()
                : null;
    }

    /// Keeps what was typed, or what was gone to in the open list.
    void take() {
        Object marked = inList();
        if (combo.isPopupVisible() && marked != null && !marked.equals(listed)) {
            field.setText(field.getText().substring(0, last(field.getText())) + marked);
        }
        if (stopCellEditing()) {
            afterEnter.run();
        }
    }

    /// What was typed, though Enter was not pressed in the field.
    @Override
    public Object getCellEditorValue() {
        return field.getText();
    }

    JTextField field() {
        return field;
    }

    /// Completes what was typed to the first known value that begins so, the rest selected.
    void complete() {
        String typed = field.getText();
        if (typed.isEmpty() || field.getCaretPosition() != typed.length()) {
            return;
        }
        int last = last(typed);
        String whole = typed.substring(0, last) + completed(typed.substring(last), values);
        if (whole.length() > typed.length()) {
            field.setText(whole);
            field.setCaretPosition(whole.length());
            field.moveCaretPosition(typed.length());
        }
    }

    /// Where the value begins that is being typed.
    private int last(String typed) {
        int at = several ? typed.lastIndexOf(';') + 1 : 0;
        while (at > 0 && at < typed.length() && typed.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// The first value that begins with what was typed, as it was typed and then as the value goes
    /// on; what was typed where none does.
    static String completed(String typed, List<String> values) {
        String key = Names.valueKey(typed);
        if (key.isEmpty()) {
            return typed;
        }
        for (String value : values) {
            boolean longer = value.length() > typed.length();
            if (longer
                    && value.substring(0, typed.length())
                            .replace('\u2013', '-')
                            .toLowerCase(Locale.ROOT)
                            .equals(key)) {
                return value;
            }
        }
        return typed;
    }
}
