package org.postil.study;

import java.util.List;
import java.util.UUID;

/// A table that sets themes beside published statistics, with the author's judgement.
///
/// @param type for example `side_by_side`
/// @param by the name of the attribute whose values are the groups
/// @param groups values of that attribute, in order
/// @param record whose coding its counts rest on: a coder's name, any, all or consensus; empty for
///   the default
public record JointDisplay(
        UUID id,
        String name,
        String title,
        String type,
        String by,
        List<String> groups,
        String record,
        List<JointRow> rows)
        implements Entity {
    public JointDisplay {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// The same display by an attribute of another name.
    public JointDisplay withBy(String attribute) {
        return new JointDisplay(id, name, title, type, attribute, groups, record, rows);
    }

    public JointDisplay withRows(List<JointRow> others) {
        return new JointDisplay(id, name, title, type, by, groups, record, others);
    }
}
