package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.WrapRow;
import org.postil.project.Search;

/// Where somebody writes what to look for.
final class SearchForm {
    private static final String HISTORY = "find.history";
    private static final int KEPT = 20;
    private static final List<Integer> LIMITS = List.of(100, 500, 2_000, 10_000);
    private static final String HELP =
            "rent finds rents and renting, \"council house\" a phrase, \"move back\"~5 words near"
                    + " each other, famil* any ending; AND, OR, NOT and ( ) combine";

    private final Preferences preferences;
    private final Consumer<Search> search;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 8 10 4 10, fillx, hidemode 3, gap 6 4"));
    private final JTextField field = new JTextField();
    private final JButton recent = new JButton("Recent");
    private final JButton start = new JButton("Search");
    private final JButton stop = new JButton("Stop");
    private final JComboBox<String> within = new JComboBox<>();
    private final JCheckBox exact = new JCheckBox("Words exactly as written");
    private final JComboBox<String> limit = new JComboBox<>();

    /// @param search told what to look for
    /// @param stopped told to stop
    SearchForm(Preferences preferences, Consumer<Search> search, Runnable stopped) {
        this.preferences = preferences;
        this.search = search;
        field.putClientProperty("JTextField.placeholderText", "Words in all transcripts");
        field.putClientProperty("JTextField.showClearButton", true);
        field.getAccessibleContext().setAccessibleName("Words to look for");
        field.getAccessibleContext().setAccessibleDescription(HELP);
        field.setToolTipText(
                "<html><p width=\"420\">Enter searches, Down shows recent searches. "
                        + Clip.escaped(HELP)
                        + ".</p></html>");
        field.addActionListener(event -> run());
        Keys.bind(field, "DOWN", this::showRecent);
        recent.setToolTipText("Searches of before (Down in the field)");
        recent.addActionListener(event -> showRecent());
        start.addActionListener(event -> run());
        stop.addActionListener(event -> stopped.run());
        stop.setVisible(false);
        List.of("in one turn", "in one transcript", "in one sentence").forEach(within::addItem);
        within.getAccessibleContext().setAccessibleName("Where words joined by AND stand together");
        within.setToolTipText("Where words that are joined by AND must stand together");
        within.setSelectedIndex(preferences.number("find.within", 0));
        exact.setSelected(preferences.flag("find.exact", false));
        exact.setToolTipText("Not their other forms: rent, but not rents or renting");
        exact.setOpaque(false);
        LIMITS.forEach(it -> limit.addItem("up to " + QuotesHead.number(it) + " hits"));
        limit.getAccessibleContext().setAccessibleName("How many hits are listed");
        limit.setSelectedIndex(preferences.number("find.limit", 1));
        lay();
    }

    private void lay() {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, hidemode 3, gap 6"));
        line.setOpaque(false);
        line.add(field, "growx, pushx, wmin 120");
        line.add(start);
        line.add(stop);
        line.add(recent);
        panel.add(line, "growx, wmin 0, wrap");
        WrapRow options = new WrapRow(within, exact, limit);
        panel.add(options, "growx, wmin 0");
        panel.setOpaque(false);
    }

    JComponent component() {
        return panel;
    }

    JTextField field() {
        return field;
    }

    /// Looks for words, as if they had been typed.
    void run(String words) {
        field.setText(words);
        run();
    }

    /// Writes words into the field, to be altered before they are looked for.
    void write(String words) {
        field.setText(words);
        field.requestFocusInWindow();
        field.setCaretPosition(words.length());
    }

    /// Shows that a search is under way, or is not any more.
    void busy(boolean now) {
        stop.setVisible(now);
        start.setVisible(!now);
    }

    private void run() {
        String words = field.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        remember(words);
        preferences.put("find.within", within.getSelectedIndex());
        preferences.put("find.exact", exact.isSelected());
        preferences.put("find.limit", limit.getSelectedIndex());
        search.accept(search(words));
    }

    private Search search(String words) {
        Search.Within where =
                switch (within.getSelectedIndex()) {
                    case 1 -> Search.Within.TRANSCRIPT;
                    case 2 -> Search.Within.SENTENCE;
                    default -> Search.Within.TURN;
                };
        int most = LIMITS.get(Math.max(0, limit.getSelectedIndex()));
        return new Search(words, exact.isSelected(), where, most);
    }

    void exactly(boolean asWritten) {
        exact.setSelected(asWritten);
    }

    private void remember(String words) {
        List<String> all = new ArrayList<>(history());
        all.remove(words);
        all.addFirst(words);
        preferences.putList(HISTORY, all.subList(0, Math.min(KEPT, all.size())));
    }

    /// What was looked for, the latest first.
    List<String> history() {
        return preferences.list(HISTORY);
    }

    private void showRecent() {
        JPopupMenu menu = new JPopupMenu("Recent searches");
        for (String words : history()) {
            JMenuItem item = new JMenuItem(words);
            item.addActionListener(event -> run(words));
            menu.add(item);
        }
        if (history().isEmpty()) {
            JMenuItem none = new JMenuItem("No searches yet");
            none.setEnabled(false);
            menu.add(none);
        }
        if (field.isShowing()) {
            menu.show(field, 0, field.getHeight());
        }
    }
}
