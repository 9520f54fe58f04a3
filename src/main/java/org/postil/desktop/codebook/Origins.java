package org.postil.desktop.codebook;

import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.postil.study.CodeOrigin;

/// Chooses where a code comes from.
final class Origins {
    private final JComboBox<CodeOrigin> box = new JComboBox<>(CodeOrigin.values());
    private boolean adjusting;

    /// @param chosen told of another choice
    Origins(Consumer<CodeOrigin> chosen) {
        box.setRenderer((list, origin, index, selected, focused) -> {
            JLabel label = new JLabel(words(origin));
            label.setOpaque(selected);
            label.setBackground(list.getSelectionBackground());
            label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            return label;
        });
        box.getAccessibleContext().setAccessibleName("Origin of the code");
        box.setToolTipText("Whether the code was thought of before the reading or found in it");
        box.addActionListener(event -> {
            if (!adjusting && box.getSelectedItem() instanceof CodeOrigin origin) {
                chosen.accept(origin);
            }
        });
    }

    JComboBox<CodeOrigin> component() {
        return box;
    }

    void show(CodeOrigin origin) {
        adjusting = true;
        box.setSelectedItem(origin);
        adjusting = false;
    }

    /// As it stands in the window.
    static String words(CodeOrigin origin) {
        return switch (origin) {
            case NOT_SAID -> "Origin not said";
            case A_PRIORI -> "A priori";
            case FROM_DATA -> "From the data";
        };
    }
}
