package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Attribute;
import org.postil.study.AttributeEdits;
import org.postil.study.AttributeName;
import org.postil.study.Bands;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Makes an attribute of bands that follow from a number, such as an age band from an age, and
/// shows while it is written who would fall into which.
final class BandsPanel extends JPanel {
    private final Desk desk;
    private final JComboBox<Attribute> source = new JComboBox<>();
    private final JTextField name = new JTextField();
    private final JTextArea bands = new JTextArea(6, 16);
    private final JTextArea preview = Widgets.text("");
    private final JButton make = new JButton("Derive");
    private boolean filling;

    BandsPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        source.setRenderer(
                new DefaultListCellRenderer() {
                    @Override
                    public java.awt.Component getListCellRendererComponent(
                            JList<?> list, Object value, int index, boolean chosen, boolean focus) {
                        String text =
                                value instanceof Attribute it
                                        ? AttributeName.shown(it.name())
                                        : "No attribute holds numbers";
                        return super.getListCellRendererComponent(list, text, index, chosen, focus);
                    }
                });
        bands.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        preview.setFocusable(true);
        JPanel all = new JPanel();
        all.setLayout(new BoxLayout(all, BoxLayout.Y_AXIS));
        all.add(part("From the number", source));
        all.add(part("Name of the derived attribute", name));
        JComponent lines = new javax.swing.JScrollPane(bands);
        all.add(part("Bands, one a line: 18–29, under 18, 50+, young: 18–29", lines));
        all.add(part("Who would fall where", preview));
        JPanel button = new JPanel(new FlowLayout(FlowLayout.LEADING, 10, 8));
        button.add(make);
        all.add(button);
        source.getAccessibleContext().setAccessibleName("The attribute that holds the number");
        name.getAccessibleContext().setAccessibleName("Name of the derived attribute");
        bands.getAccessibleContext().setAccessibleName("Bands, one a line");
        preview.getAccessibleContext().setAccessibleName("Who would fall where");
        JPanel top = new JPanel(new BorderLayout());
        top.add(all, BorderLayout.NORTH);
        add(Widgets.scroll(top), BorderLayout.CENTER);
        listen();
    }

    private static JComponent part(String title, JComponent content) {
        JPanel part = new JPanel(new BorderLayout(0, 4));
        part.setBorder(BorderFactory.createEmptyBorder(10, 10, 0, 10));
        part.add(Widgets.quiet(title), BorderLayout.NORTH);
        part.add(content, BorderLayout.CENTER);
        return part;
    }

    private void listen() {
        source.addActionListener(event -> look());
        make.addActionListener(event -> derive());
        DocumentListener look =
                new DocumentListener() {
                    @Override
                    public void insertUpdate(DocumentEvent event) {
                        look();
                    }

                    @Override
                    public void removeUpdate(DocumentEvent event) {
                        look();
                    }

                    @Override
                    public void changedUpdate(DocumentEvent event) {
                        look();
                    }
                };
        name.getDocument().addDocumentListener(look);
        bands.getDocument().addDocumentListener(look);
    }

    /// Begins with an attribute: its bands where it is derived, itself as the source where it holds
    /// numbers, else its name.
    void begin(Attribute attribute) {
        Bands derivation = attribute.derivation();
        if (derivation != null) {
            choose(derivation.source());
            name.setText(attribute.name());
            bands.setText(BandsText.of(derivation));
        } else if (Values.isNumber(attribute)) {
            choose(attribute.id());
            name.setText(attribute.name() + "_band");
        } else {
            name.setText(attribute.name());
            bands.setText(String.join("\n", attribute.values()));
        }
        look();
    }

    private void choose(UUID id) {
        for (int at = 0; at < source.getItemCount(); at++) {
            if (source.getItemAt(at).id().equals(id)) {
                source.setSelectedIndex(at);
            }
        }
    }

    void show(Study study) {
        List<Attribute> numbers =
                study.attributes().stream()
                        .filter(it -> it.derivation() == null && Values.isNumber(it))
                        .toList();
        filling = true;
        Attribute chosen = (Attribute) source.getSelectedItem();
        source.removeAllItems();
        numbers.forEach(source::addItem);
        if (chosen != null) {
            choose(chosen.id());
        }
        filling = false;
        look();
    }

    private @Nullable Bands read() {
        Attribute from = (Attribute) source.getSelectedItem();
        return from == null ? null : BandsText.read(from.id(), bands.getText());
    }

    private void look() {
        if (filling) {
            return;
        }
        boolean fits = false;
        try {
            Bands read = read();
            Attribute target = desk.study().attributeNamed(name.getText()).orElse(null);
            preview.setText(
                    read == null
                            ? "No attribute holds numbers yet: every value but unknown, refused"
                                    + " and not asked must be one."
                            : BandsPreview.of(desk.study(), read, target).sentences());
            fits = read != null && !name.getText().isBlank();
        } catch (Problem problem) {
            preview.setText(problem.sentences());
        }
        make.setEnabled(fits);
        String wanted = name.getText().strip();
        make.setText(wanted.isEmpty() ? "Derive" : "Derive " + AttributeName.inSentence(wanted));
        revalidate();
    }

    private void derive() {
        String wanted = name.getText().strip();
        Bands read = Objects.requireNonNull(read(), "bands");
        desk.apply((study, texts) -> {
            Attribute there = study.attributeNamed(wanted).orElse(null);
            if (there != null) {
                return AttributeEdits.alter(study, there, there.derivedBy(read));
            }
            UUID id = desk.project().provenance().ids().next("attribute", wanted);
            int position =
                    study.attributes().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
            return AttributeEdits.add(
                    study, Attribute.of(id, wanted, position, List.of()).derivedBy(read));
        });
    }

    JTextField nameField() {
        return name;
    }

    JTextArea bandsArea() {
        return bands;
    }

    JButton makeButton() {
        return make;
    }

    String previewText() {
        return preview.getText();
    }
}
