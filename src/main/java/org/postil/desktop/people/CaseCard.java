package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Participant;
import org.postil.study.ParticipantEdits;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Who is speaking: the participant at the caret of the open transcript with all that is recorded
/// of them, to be corrected on the spot.
public final class CaseCard implements View {
    private final Desk desk;
    private final Latest latest;
    private final Consumer<Participant> memo;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JLabel title = Widgets.heading("");
    private final JLabel label = Widgets.quiet("");
    private final JLabel counts = Widgets.quiet(" ");
    private final JTextArea nobody = Widgets.text("");
    private final JComboBox<Participant> others = new JComboBox<>();
    private final CaseTable table;
    private PeopleTally tally = PeopleTally.NONE;
    private @Nullable Study shown;
    private Selection selection = Selection.NONE;
    private @Nullable UUID person;
    private boolean filling;

    /// @param memo writes a memo about a participant
    public CaseCard(Desk desk, Consumer<Participant> memo) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.memo = memo;
        this.table = new CaseTable(this::set);
        build();
    }

    private void build() {
        JButton write = button("memo", "Write a memo about this participant", memo);
        JButton all = button("participants", "Show this participant among all", this::lead);
        others.setRenderer(names());
        others.getAccessibleContext().setAccessibleName("Participant of this transcript");
        others.addActionListener(event -> chosen());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        buttons.add(others);
        buttons.add(write);
        buttons.add(all);
        JPanel name = new JPanel(new BorderLayout(6, 0));
        name.add(title, BorderLayout.WEST);
        name.add(label, BorderLayout.CENTER);
        JPanel head = Widgets.bar(name, buttons);
        JPanel foot = new JPanel(new BorderLayout());
        foot.setBorder(BorderFactory.createEmptyBorder(4, 10, 6, 10));
        foot.add(counts);
        JPanel card = new JPanel(new BorderLayout());
        card.add(head, BorderLayout.NORTH);
        card.add(Widgets.scroll(table), BorderLayout.CENTER);
        card.add(foot, BorderLayout.SOUTH);
        nobody.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        middle.add(nobody, "nobody");
        middle.add(card, "card");
        panel.add(middle);
        panel.getAccessibleContext().setAccessibleName("Case card");
    }

    private JButton button(String icon, String what, Consumer<Participant> work) {
        JButton button = new JButton(Icons.small(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(what);
        button.getAccessibleContext().setAccessibleName(what);
        button.addActionListener(event -> withPerson(work));
        return button;
    }

    private static ListCellRenderer<Object> names() {
        DefaultListCellRenderer label = new DefaultListCellRenderer();
        return (list, value, index, chosen, focused) ->
                label.getListCellRendererComponent(
                        list,
                        value instanceof Participant it ? it.name() : "",
                        index,
                        chosen,
                        focused);
    }

    private void withPerson(Consumer<Participant> work) {
        Participant it = person == null ? null : desk.study().participant(person);
        if (it != null) {
            work.accept(it);
        }
    }

    private void lead(Participant participant) {
        desk.select(desk.selection().withParticipant(participant.id()));
        desk.open("participants");
    }

    private void chosen() {
        if (!filling && others.getSelectedItem() instanceof Participant it) {
            desk.select(desk.selection().withParticipant(it.id()));
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection now) {
        boolean moved =
                !now.span().equals(selection.span())
                        || !Objects.equals(now.transcript(), selection.transcript());
        boolean named =
                now.participant() != null
                        && !Objects.equals(now.participant(), selection.participant());
        UUID wanted = person;
        if (named) {
            wanted = now.participant();
        } else if (moved || wanted == null || study.participant(wanted) == null) {
            wanted = CaseRows.atCaret(study, now);
        }
        boolean same =
                study == shown
                        && Objects.equals(wanted, person)
                        && Objects.equals(now.transcript(), selection.transcript());
        selection = now;
        if (same) {
            return;
        }
        person = wanted;
        fill(study);
        if (study != shown) {
            shown = study;
            latest.start(
                    "Count codings by participant",
                    progress -> PeopleTally.of(study, tally, progress),
                    counted -> {
                        tally = counted;
                        count();
                    });
        }
    }

    private void fill(Study study) {
        Participant participant = person == null ? null : study.participant(person);
        if (participant == null) {
            nobody.setText(
                    selection.transcript() == null
                            ? "Open a transcript to see who speaks in it."
                            : "No speaker of this transcript is a participant yet. The"
                                    + " participants page says who is who.");
            cards.show(middle, "nobody");
            return;
        }
        Transcript open =
                selection.transcript() == null ? null : study.transcript(selection.transcript());
        CaseRows rows = CaseRows.of(study, participant, open);
        title.setText(participant.name());
        label.setText(rows.label());
        label.setToolTipText("The label in the transcript");
        filling = true;
        others.removeAllItems();
        rows.others().forEach(others::addItem);
        others.setSelectedItem(participant);
        filling = false;
        others.setVisible(rows.others().size() > 1);
        table.show(rows);
        count();
        cards.show(middle, "card");
    }

    private void count() {
        if (person != null) {
            PeopleTally.Sum sum = tally.sums().getOrDefault(person, PeopleTally.Sum.ZERO);
            counts.setText(
                    Counts.of(sum.transcripts(), "transcript")
                            + " · "
                            + Counts.of(sum.codings(), "coding"));
            counts.setToolTipText(
                    "In how many transcripts they speak, and how many codings touch what they say");
        }
    }

    private void set(CaseRows.Row row, String value) {
        UUID who = person;
        if (who == null || row.value().equals(value.strip())) {
            return;
        }
        desk.apply((study, texts) -> {
            Participant participant = study.participant(who);
            var attribute = study.attribute(row.attribute().id());
            if (participant == null || attribute == null) {
                throw new Problem("The participant or the attribute is gone.", "");
            }
            return ParticipantEdits.set(
                    study,
                    List.of(
                            new ParticipantEdits.Entry(
                                    participant, attribute, Values.tidy(value))));
        });
    }

    CaseTable table() {
        return table;
    }

    /// Whose card it is; empty where it is nobody's.
    String title() {
        return person == null ? "" : title.getText();
    }

    String counts() {
        return counts.getText();
    }
}
