package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Unit;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.Wrapping;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Milestone;
import org.postil.study.Study;

/// What is compared, in words that can be clicked.
final class CompareChips {
    /// What the chips stand on.
    interface Ground {
        Study study();

        Choices choices();

        /// The codes chosen in the codebook.
        List<UUID> chosenCodes();
    }

    private final Ground ground;
    private final Consumer<Choices> change;
    private final JPanel panel = new JPanel(new Wrapping(6));
    private final Chip rows = chip("Rows", this::rowsMenu);
    private final Chip counting = chip("Each code counts", this::countingMenu);
    private final Chip columns = chip("Columns", this::columnsMenu);
    private final Chip unit = chip("Count", this::unitMenu);
    private final Chip show = chip("Show", this::showMenu);
    private final Chip record = chip("Coding of record", this::recordMenu);
    private final Chip at = chip("As at", this::atMenu);
    private final JLabel hint =
            Widgets.quiet("Choose a number in the table to read the quotes behind it.");

    CompareChips(Ground ground, Consumer<Choices> change) {
        this.ground = ground;
        this.change = change;
        panel.setBorder(BorderFactory.createEmptyBorder(0, 6, 8, 6));
        panel.add(hint);
    }

    /// Says how the quotes come, while no number is chosen.
    void hint(boolean shown) {
        hint.setVisible(shown);
    }

    private Chip chip(String name, Supplier<JPopupMenu> menu) {
        Chip chip = new Chip(name, menu);
        panel.add(chip.component());
        return chip;
    }

    JComponent component() {
        return panel;
    }

    /// The chips by their order on the screen.
    List<Chip> all() {
        return List.of(rows, counting, columns, unit, show, record, at);
    }

    /// Says what is chosen.
    void show() {
        Study study = ground.study();
        Choices now = ground.choices();
        rows.say(rowsWords(study, now));
        counting.say(now.withChildren() ? "with the codes below it" : "its own codings alone");
        columns.say(columnsWords(now));
        unit.say(now.unit().word());
        show.say(showWords(now, now.show()));
        record.say(CodingOfRecord.named(now.record(), study).words());
        at.say(now.at().isEmpty() ? "now" : now.at());
        boolean groups = now.across() == Choices.Across.GROUPS;
        unit.setShown(groups);
        show.setShown(!groups || !now.by().isEmpty());
        panel.revalidate();
        panel.repaint();
    }

    private static String rowsWords(Study study, Choices now) {
        String names =
                now.codes().isEmpty()
                        ? "all themes"
                        : String.join(
                                ", ",
                                now.codes().stream()
                                        .map(it -> study.codebook().shortName(it))
                                        .toList());
        return now.below() ? names + ", with the codes below" : names;
    }

    private static String columnsWords(Choices now) {
        return switch (now.across()) {
            case TRANSCRIPTS -> "each transcript";
            case PARTICIPANTS -> "each participant";
            case GROUPS ->
                    now.by().isEmpty()
                            ? "the total alone"
                            : String.join(
                                    " × ",
                                    now.by().stream().map(AttributeName::inSentence).toList());
        };
    }

    private static String showWords(Choices now, Choices.Show how) {
        boolean cases = now.across() != Choices.Across.GROUPS;
        return switch (how) {
            case COUNT ->
                    cases
                            ? "number of codings"
                            : now.unit() == Unit.PARTICIPANTS ? "n of those asked" : "counts";
            case COLUMN -> cases ? "there or not (1 or 0)" : "% of each group";
            case ROW -> "% of each code";
        };
    }

    private JPopupMenu rowsMenu() {
        JPopupMenu menu = new JPopupMenu("Rows");
        Choices now = ground.choices();
        ButtonGroup group = new ButtonGroup();
        Chip.radio(
                menu,
                group,
                "All themes",
                now.codes().isEmpty(),
                () -> change.accept(ground.choices().withCodes(List.of())));
        List<UUID> chosen = ground.chosenCodes();
        if (!chosen.isEmpty()) {
            Chip.radio(
                    menu,
                    group,
                    Counts.of(chosen.size(), "code") + " chosen in the codebook",
                    now.codes().equals(chosen),
                    () -> change.accept(ground.choices().withCodes(chosen)));
        }
        menu.addSeparator();
        for (Code theme : ground.study().codebook().roots()) {
            Chip.check(
                    menu,
                    theme.name(),
                    now.codes().contains(theme.id()),
                    wanted -> change.accept(ground.choices().withCodes(with(theme.id(), wanted))));
        }
        menu.addSeparator();
        Chip.check(
                menu,
                "With the codes below them",
                now.below(),
                wanted -> change.accept(ground.choices().withBelow(wanted)));
        return menu;
    }

    private List<UUID> with(UUID code, boolean wanted) {
        List<UUID> all = new ArrayList<>(ground.choices().codes());
        all.remove(code);
        if (wanted) {
            all.add(code);
        }
        return all;
    }

    private JPopupMenu countingMenu() {
        JPopupMenu menu = new JPopupMenu("Each code counts");
        ButtonGroup group = new ButtonGroup();
        boolean now = ground.choices().withChildren();
        Chip.radio(
                menu,
                group,
                "With the codes below it, everybody once",
                now,
                () -> change.accept(ground.choices().withChildren(true)));
        Chip.radio(
                menu,
                group,
                "Its own codings alone",
                !now,
                () -> change.accept(ground.choices().withChildren(false)));
        return menu;
    }

    private JPopupMenu columnsMenu() {
        JPopupMenu menu = new JPopupMenu("Columns");
        ButtonGroup group = new ButtonGroup();
        Choices now = ground.choices();
        boolean groups = now.across() == Choices.Across.GROUPS;
        Chip.radio(
                menu,
                group,
                "The total alone",
                groups && now.by().isEmpty(),
                () -> change.accept(ground.choices().withBy(List.of())));
        Chip.radio(
                menu,
                group,
                "Each transcript",
                now.across() == Choices.Across.TRANSCRIPTS,
                () -> change.accept(ground.choices().withAcross(Choices.Across.TRANSCRIPTS)));
        Chip.radio(
                menu,
                group,
                "Each participant",
                now.across() == Choices.Across.PARTICIPANTS,
                () -> change.accept(ground.choices().withAcross(Choices.Across.PARTICIPANTS)));
        menu.addSeparator();
        for (Attribute attribute : ground.study().attributes()) {
            Chip.check(
                    menu,
                    "By " + AttributeName.inSentence(attribute.name()),
                    groups && now.by().contains(attribute.name()),
                    wanted -> change.accept(by(attribute.name(), wanted)));
        }
        return menu;
    }

    private Choices by(String attribute, boolean wanted) {
        Choices now = ground.choices();
        List<String> all =
                new ArrayList<>(now.across() == Choices.Across.GROUPS ? now.by() : List.of());
        all.remove(attribute);
        if (wanted) {
            all.add(attribute);
        }
        return now.withBy(all);
    }

    private JPopupMenu unitMenu() {
        JPopupMenu menu = new JPopupMenu("Count");
        ButtonGroup group = new ButtonGroup();
        for (Unit one : List.of(Unit.PARTICIPANTS, Unit.TRANSCRIPTS, Unit.CODINGS, Unit.WORDS)) {
            Chip.radio(
                    menu,
                    group,
                    one.word(),
                    one == ground.choices().unit(),
                    () -> change.accept(ground.choices().withUnit(one)));
        }
        return menu;
    }

    private JPopupMenu showMenu() {
        JPopupMenu menu = new JPopupMenu("Show");
        ButtonGroup group = new ButtonGroup();
        Choices now = ground.choices();
        for (Choices.Show how : Choices.Show.values()) {
            if (how != Choices.Show.ROW || now.across() == Choices.Across.GROUPS) {
                Chip.radio(
                        menu,
                        group,
                        showWords(now, how),
                        how == now.show(),
                        () -> change.accept(ground.choices().withShow(how)));
            }
        }
        return menu;
    }

    private JPopupMenu recordMenu() {
        JPopupMenu menu = new JPopupMenu("Coding of record");
        ButtonGroup group = new ButtonGroup();
        Study study = ground.study();
        List<String> names = new ArrayList<>(List.of("", "any", "all"));
        study.coders().stream().map(Coder::name).forEach(names::add);
        for (String name : names) {
            Chip.radio(
                    menu,
                    group,
                    CodingOfRecord.named(name, study).words(),
                    name.equals(ground.choices().record()),
                    () -> change.accept(ground.choices().withRecord(name)));
        }
        return menu;
    }

    private JPopupMenu atMenu() {
        JPopupMenu menu = new JPopupMenu("As at");
        ButtonGroup group = new ButtonGroup();
        List<String> names = new ArrayList<>(List.of(""));
        ground.study().milestones().stream().map(Milestone::name).forEach(names::add);
        for (String name : names) {
            Chip.radio(
                    menu,
                    group,
                    name.isEmpty() ? "now" : name,
                    name.equals(ground.choices().at()),
                    () -> change.accept(ground.choices().withAt(name)));
        }
        return menu;
    }
}
