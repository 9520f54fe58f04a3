package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.ImportAsked;
import org.postil.project.ImportGuide;
import org.postil.study.AskedEdits;
import org.postil.study.AskedState;
import org.postil.study.Code;
import org.postil.study.GuideEdits;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Question;
import org.postil.study.Study;

/// The topic guide: its questions, and below them who was asked each.
final class GuidePanel implements View {
    /// Plans a change of a question as it is when its turn comes.
    private interface Step {
        Planned plan(Study study, Question now);
    }

    private final Desk desk;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final InPlaceQuestion ask = new InPlaceQuestion();
    private final Files files;
    private final QuestionTable questions;
    private final AskedTable asked;
    private final JTextField fresh = new JTextField(30);
    private final JLabel where = Widgets.quiet(" ");
    private @Nullable Study shown;

    GuidePanel(Desk desk) {
        this.desk = desk;
        this.files = new Files(desk, ask);
        this.questions = new QuestionTable(new Questions());
        this.asked = new AskedTable(this::set);
        build();
        asked.getSelectionModel().addListSelectionListener(event -> say());
        asked.getColumnModel().getSelectionModel().addListSelectionListener(event -> say());
    }

    private void build() {
        fresh.putClientProperty("JTextField.placeholderText", "New question");
        fresh.getAccessibleContext().setAccessibleName("New question");
        fresh.getAccessibleContext().setAccessibleDescription("Enter adds it to the guide.");
        fresh.addActionListener(event -> add());
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        left.add(fresh);
        left.add(button("Import guide…", this::chooseGuide));
        left.add(button("Import who was asked…", this::chooseAsked));
        JSplitPane split =
                new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, Tables.scroll(questions), grid());
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setResizeWeight(0.4);
        middle.add(split, "guide");
        middle.add(
                Widgets.empty(
                        "No topic guide yet",
                        "Write its first question above, or import it. With a guide, counts say"
                                + " how many of those who were asked raised a theme, and silence"
                                + " is not taken for a “no”.",
                        button("Import guide…", this::chooseGuide)),
                "empty");
        panel.add(Widgets.bar(left, new JPanel()), BorderLayout.NORTH);
        panel.add(middle, BorderLayout.CENTER);
        panel.add(ask, BorderLayout.SOUTH);
    }

    private JComponent grid() {
        JPanel grid = new JPanel(new BorderLayout());
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.setBorder(BorderFactory.createEmptyBorder(10, 10, 6, 10));
        head.add(Widgets.heading("Who was asked"), BorderLayout.WEST);
        head.add(
                Widgets.quiet(
                        "A asked · P prompted · N not asked · X not applicable · Delete: not"
                                + " recorded, which counts as asked"),
                BorderLayout.CENTER);
        JPanel foot = new JPanel(new BorderLayout());
        foot.setBorder(BorderFactory.createEmptyBorder(5, 10, 5, 10));
        foot.add(where);
        grid.add(head, BorderLayout.NORTH);
        grid.add(Tables.scroll(asked), BorderLayout.CENTER);
        grid.add(foot, BorderLayout.SOUTH);
        return grid;
    }

    private static JButton button(String title, Runnable work) {
        JButton button = new JButton(title);
        button.addActionListener(event -> work.run());
        return button;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        if (study == shown) {
            return;
        }
        shown = study;
        AskedGrid grid = AskedGrid.of(study);
        questions.show(study, grid);
        asked.show(grid);
        cards.show(middle, grid.questions().isEmpty() ? "empty" : "guide");
        say();
    }

    private void say() {
        int row = asked.getSelectedRow();
        int column = asked.getSelectedColumn();
        AskedGrid grid = asked.grid();
        if (row < 0 || column < 1 || row >= grid.participants().size()) {
            where.setText("Choose cells, and press a letter.");
            return;
        }
        Question question = grid.questions().get(column - 1);
        int cells = asked.getSelectedRowCount() * asked.getSelectedColumnCount();
        String what =
                cells > 1
                        ? Counts.of(cells, "cell")
                        : grid.participants().get(row).name()
                                + ": "
                                + AskedGrid.words(grid.state(row, column - 1));
        where.setText(
                what
                        + " · "
                        + question.name()
                        + " "
                        + grid.count(question)
                        + " · "
                        + question.text());
        where.setToolTipText(question.text());
    }

    private void set(List<AskedEdits.Cell> cells, @Nullable AskedState state) {
        desk.apply(
                (study, texts) -> AskedEdits.set(study, cells, state, desk.project().provenance()));
    }

    /// The next free short name: Q23 after Q22.
    static String nextName(Study study) {
        int number = study.questions().size();
        String name;
        do {
            number++;
            name = String.format("Q%02d", number);
        } while (study.questionNamed(name).isPresent());
        return name;
    }

    private void add() {
        String text = fresh.getText().strip();
        if (!text.isEmpty()) {
            fresh.setText("");
            desk.apply((study, texts) ->
                    GuideEdits.add(study, nextName(study), text, desk.project().provenance()));
        }
    }

    private void change(Question question, Step step) {
        desk.apply((study, texts) -> {
            Question now = study.question(question.id());
            if (now == null) {
                throw new Problem("The question " + question.name() + " is gone.", "");
            }
            return step.plan(study, now);
        });
    }

    private void chooseGuide() {
        files.choose(panel, "Import topic guide", file -> ImportGuide.run(desk.project(), file));
    }

    private void chooseAsked() {
        files.choose(panel, "Import who was asked", file -> ImportAsked.run(desk.project(), file));
    }

    private final class Questions implements QuestionTable.Doing {
        @Override
        public void alter(Question question, String name, String text) {
            change(question, (study, now) -> GuideEdits.alter(study, now, name, text));
        }

        @Override
        public void codes(Question question, String names) {
            change(
                    question,
                    (study, now) -> {
                        List<Code> codes = new ArrayList<>();
                        for (String name : names.split(";")) {
                            if (!name.isBlank()) {
                                codes.add(study.codebook().named(name.strip()));
                            }
                        }
                        return GuideEdits.codes(now, codes);
                    });
        }

        @Override
        public void move(Question question, int by) {
            List<Question> order = desk.study().questions();
            int at = order.stream().map(Question::id).toList().indexOf(question.id());
            int target = at + by;
            if (at >= 0 && target >= 0 && target < order.size()) {
                change(
                        question,
                        (study, now) -> GuideEdits.move(study, now, by > 0 ? target + 1 : target));
            }
        }

        @Override
        public void remove(Question question) {
            long recorded =
                    desk.study().asked().stream()
                            .filter(it -> Objects.equals(it.question(), question.id()))
                            .count();
            ask.ask(
                    "Remove "
                            + question.name()
                            + " from the guide? Who was asked it is recorded "
                            + Counts.of(recorded, "time")
                            + ", which goes too. Undo brings it back.",
                    "Remove",
                    () -> change(question, GuideEdits::remove));
        }
    }

    QuestionTable questions() {
        return questions;
    }

    AskedTable asked() {
        return asked;
    }

    JTextField fresh() {
        return fresh;
    }

    InPlaceQuestion question() {
        return ask;
    }

    String where() {
        return where.getText();
    }
}
