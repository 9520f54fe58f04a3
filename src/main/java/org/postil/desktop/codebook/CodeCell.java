package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicTreeUI;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Figures;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Theme;
import org.postil.study.Code;

/// How a code looks in the tree: swatch, name, and at the right end its count.
final class CodeCell extends JPanel {
    private static final int GAP = 6;
    private static final int LEAST = 40;
    private final JLabel name = new JLabel();
    private final Figures count = new Figures();
    private final transient Shown shown;
    private int width = LEAST;

    /// What the tree knows of a code.
    interface Shown {
        CodeRows rows();

        /// The count as it is printed; empty where it is not known yet.
        String count(UUID code);

        boolean isParent(UUID code);

        /// The count in words, for screen readers.
        String countWords(UUID code);
    }

    CodeCell(Shown shown) {
        super(new BorderLayout(GAP, 0));
        this.shown = shown;
        setOpaque(false);
        name.setIconTextGap(GAP);
        count.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, GAP));
        setBorder(BorderFactory.createEmptyBorder(0, 2, 0, 2));
        add(name, BorderLayout.CENTER);
        add(count, BorderLayout.EAST);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        if (name != null) {
            name.updateUI();
            count.updateUI();
        }
    }

    /// Takes on the looks of a code; blank for null.
    CodeCell show(JTree tree, @Nullable UUID id, boolean selected) {
        CodeRows rows = shown.rows();
        Code code = id == null ? null : rows.code(id);
        if (code == null) {
            name.setText("");
            name.setIcon(null);
            count.setText("");
            return this;
        }
        boolean matches = rows.matches(code.id());
        name.setIcon(new Swatch(CodeColour.swatch(code)));
        name.setText(code.name());
        Font plain = UIManager.getFont("Tree.font");
        name.setFont(shown.isParent(code.id()) ? bold(plain) : plain);
        count.setText(shown.count(code.id()));
        Color quiet = Theme.colour("Postil.quiet");
        Color front = UIManager.getColor(selected ? "Tree.selectionForeground" : "Tree.foreground");
        name.setForeground(selected || matches ? front : quiet);
        count.setForeground(selected ? front : quiet);
        name.getAccessibleContext().setAccessibleName(code.name());
        getAccessibleContext().setAccessibleName(code.name() + ", " + shown.countWords(code.id()));
        width = Math.max(LEAST, tree.getWidth() - left(tree, rows.depth(code.id())));
        return this;
    }

    private static Font bold(Font plain) {
        return Theme.bold().deriveFont(plain.getSize2D());
    }

    /// Where the cell begins; as Swing's tree reckons it for a root that is not shown.
    static int left(JTree tree, int depth) {
        if (tree.getUI() instanceof BasicTreeUI ui) {
            int indent = ui.getLeftChildIndent() + ui.getRightChildIndent();
            return indent * (depth + 1) + tree.getInsets().left;
        }
        return 0;
    }

    /// Swing's tree asks for this before it paints a cell; there is nothing deeper to lay out.
    @Override
    public void validate() {
        doLayout();
    }

    /// As wide as there is room, so that the count stands at the tree's right end.
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(width, super.getPreferredSize().height);
    }

    /// Whether the name does not fit and is cut off.
    boolean isCut() {
        int room = width - count.getPreferredSize().width - GAP - 4;
        return name.getPreferredSize().width > room;
    }
}
