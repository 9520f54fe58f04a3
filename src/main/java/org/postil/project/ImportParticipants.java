package org.postil.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.Attribute;
import org.postil.study.Delta;
import org.postil.study.Derivations;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.ReservedValue;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Brings participants into a study: `participant,document,speaker[,date]` and one column an
/// attribute.
///
/// The values of an attribute are declared in the order in which they first occur, or by size where
/// every value begins with a digit, as age bands do.
public final class ImportParticipants {
    private static final Set<String> OWN_COLUMNS =
            Set.of("participant", "document", "speaker", "date");

    private final Study study;
    private final Provenance provenance;
    private final Import all;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Labels labels;
    private final Lookups names;

    private ImportParticipants(Study study, Texts texts, Provenance provenance, Import all) {
        this.study = study;
        this.provenance = provenance;
        this.all = all;
        this.labels = new Labels(study, texts, provenance);
        this.names = new Lookups(study);
    }

    /// Imports participants; a row that does not fit is refused by its number, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "participant", "document", "speaker");
        Import all = new Import(table.file());
        project.applyAndWait((study, texts) ->
                new ImportParticipants(study, texts, project.provenance(), all).plan(table));
        return new ImportReport(List.of(all.report()));
    }

    private Planned plan(CsvTable table) {
        readColumns(table);
        List<CsvTable.Row> taken = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            all.row(
                    row,
                    () -> {
                        take(row);
                        taken.add(row);
                    });
        }
        attributes.forEach((column, it) -> declare(column, it, taken));
        participants.values().forEach(this::addOrAlter);
        labels.deltas().forEach(all::add);
        return all.planned(
                "Import "
                        + Import.count(participants.size(), "participant")
                        + " from "
                        + table.file());
    }

    private void readColumns(CsvTable table) {
        int position = study.attributes().size();
        for (String column : table.header()) {
            if (OWN_COLUMNS.contains(column.toLowerCase(Locale.ROOT)) || column.isBlank()) {
                continue;
            }
            Attribute there = study.attributeNamed(column).orElse(null);
            UUID id = there == null ? provenance.ids().next("attribute", column) : there.id();
            attributes.put(
                    column,
                    there == null
                            ? Attribute.of(id, column, position++, List.of())
                            : there.withName(column));
        }
    }

    /// Adds the values of the rows that went in; what a refused row says is no value of anything.
    private void declare(String column, Attribute attribute, List<CsvTable.Row> taken) {
        Attribute there = study.attributeNamed(column).orElse(null);
        Attribute after =
                attribute.derivation() == null
                        ? attribute.withValues(values(column, attribute.values(), taken))
                        : attribute;
        if (!after.equals(there)) {
            all.add(there == null ? Delta.add(after) : Delta.alter(there, after));
        }
    }

    private static List<String> values(
            String column, List<String> declared, List<CsvTable.Row> taken) {
        Map<String, String> values = new LinkedHashMap<>();
        declared.forEach(value -> values.put(Names.valueKey(value), value));
        for (CsvTable.Row row : taken) {
            if (!row.get(column).isEmpty() && ReservedValue.of(row.get(column)) == null) {
                values.putIfAbsent(Names.valueKey(row.get(column)), row.get(column));
            }
        }
        List<String> inOrder = new ArrayList<>(values.values());
        if (inOrder.stream().allMatch(value -> Character.isDigit(value.charAt(0)))) {
            inOrder.sort(NaturalOrder.INSTANCE);
        }
        return inOrder;
    }

    private void take(CsvTable.Row row) {
        String name = row.get("participant");
        if (name.isEmpty()) {
            throw new Problem(
                    "The participant has no name.",
                    "Give every participant a name or number, such as P07.");
        }
        Participant before = participants.getOrDefault(Names.key(name), names.known(name));
        UUID id = before == null ? provenance.ids().next("participant", name) : before.id();
        Map<UUID, String> values = values(row, before);
        String document = row.get("document");
        if (!document.isEmpty()) {
            Transcript transcript = names.transcript(document);
            @Nullable LocalDate date = date(row.get("date"));
            labels.bind(transcript, row.get("speaker"), id);
            labels.date(transcript, date);
        }
        participants.put(
                Names.key(name),
                new Participant(id, before == null ? name : before.name(), values));
    }

    private Map<UUID, String> values(CsvTable.Row row, @Nullable Participant before) {
        Map<UUID, String> values = new HashMap<>(before == null ? Map.of() : before.values());
        boolean repeated = before != null && participants.containsKey(Names.key(before.name()));
        for (Map.Entry<String, Attribute> column : attributes.entrySet()) {
            ReservedValue reserved = ReservedValue.of(row.get(column.getKey()));
            String value = reserved == null ? row.get(column.getKey()) : reserved.word();
            // What follows from another column is worked out, whatever the file says.
            if (value.isEmpty() || column.getValue().derivation() != null) {
                continue;
            }
            String earlier = values.put(column.getValue().id(), value);
            if (repeated
                    && earlier != null
                    && !Names.valueKey(earlier).equals(Names.valueKey(value))) {
                throw new Problem(
                        row.get("participant")
                                + " has “"
                                + earlier
                                + "” as "
                                + column.getKey()
                                + " in an earlier row and “"
                                + value
                                + "” here.",
                        "A participant's attributes are the same in all their rows.");
            }
        }
        return Derivations.of(study.attributes(), values);
    }

    private static @Nullable LocalDate date(String word) {
        try {
            return word.isEmpty() ? null : LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new Problem("“" + word + "” is not a date.", "Write it as 2019-10-31.", e);
        }
    }

    private void addOrAlter(Participant participant) {
        Participant before = study.participant(participant.id());
        if (!participant.equals(before)) {
            all.add(before == null ? Delta.add(participant) : Delta.alter(before, participant));
        }
    }
}
