package org.postil.desktop.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// The head of an open transcript: its name, as many facts as have room, and at the right the field
/// that finds words in it.
///
/// The field keeps its width; the facts go one by one where there is less room, and at last the
/// name is shortened. The tooltip has all of it.
final class ReadingHead extends JPanel {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String BETWEEN = " · ";
    private static final int GAP = 12;
    private static final long MINUTE = 60;
    private static final int MILLIS = 1_000;

    /// The least that is left of the name, before the field gets narrower, at 100 %.
    private static final int LEAST = 120;

    private final JLabel title = Widgets.title("");
    private final JLabel facts = Widgets.quiet("");
    private final JComponent find;
    private List<String> known = List.of();

    ReadingHead(JComponent find) {
        super(null);
        this.find = find;
        setBorder(BorderFactory.createEmptyBorder(8, GAP, 8, GAP));
        add(title);
        add(facts);
        add(find);
    }

    void show(Transcript transcript) {
        title.setText(transcript.name());
        known = facts(transcript);
        String all = transcript.name() + BETWEEN + String.join(BETWEEN, known);
        title.setToolTipText(all);
        facts.setToolTipText(all);
        revalidate();
        repaint();
    }

    /// What is said of a transcript, the most important first: words, day, length of the recording
    /// where captions tell it, turns.
    static List<String> facts(Transcript transcript) {
        long turns =
                transcript.turns().stream().mapToInt(Turn::number).filter(it -> it > 0).count();
        return Stream.of(
                        counted(transcript.words(), "word"),
                        transcript.date() == null ? null : DAY.format(transcript.date()),
                        length(transcript),
                        counted(turns, "turn"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static @Nullable String length(Transcript transcript) {
        if (transcript.cues().isEmpty()) {
            return null;
        }
        long seconds = transcript.cues().getLast().endMillis() / MILLIS;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                seconds / (MINUTE * MINUTE),
                seconds / MINUTE % MINUTE,
                seconds % MINUTE);
    }

    @Override
    public Dimension getPreferredSize() {
        Insets around = getInsets();
        int height = 0;
        for (JComponent part : List.of(title, facts, find)) {
            height = Math.max(height, part.getPreferredSize().height);
        }
        return new Dimension(0, height + around.top + around.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public void doLayout() {
        Insets around = getInsets();
        int gap = UIScale.scale(GAP);
        int height = getHeight() - around.top - around.bottom;
        int room = Math.max(0, getWidth() - around.left - around.right);
        int name = title.getPreferredSize().width;
        int least = Math.min(name, UIScale.scale(LEAST));
        int right = Math.clamp(room - least - gap, 0, find.getPreferredSize().width);
        int left = Math.max(0, room - right - gap);
        int wide = Math.min(name, left);
        find.setBounds(around.left + room - right, around.top, right, height);
        title.setBounds(around.left, around.top, wide, height);
        facts.setText(fitting(left - wide - gap));
        int beside = facts.getText().isEmpty() ? 0 : left - wide - gap;
        // The small words stand on the line of the large ones.
        int lower = (title.getPreferredSize().height - facts.getPreferredSize().height) / 4;
        facts.setBounds(around.left + wide + gap, around.top + lower, beside, height);
    }

    /// As many facts as fit.
    private String fitting(int width) {
        for (int count = known.size(); count > 0; count--) {
            String words = known.stream().limit(count).collect(Collectors.joining(BETWEEN));
            if (facts.getFontMetrics(facts.getFont()).stringWidth(words) < width) {
                return words;
            }
        }
        return "";
    }

    JLabel title() {
        return title;
    }

    JLabel said() {
        return facts;
    }
}
