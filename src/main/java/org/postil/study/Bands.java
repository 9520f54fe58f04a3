package org.postil.study;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the values of an attribute follow from a number that is another attribute: age gives an age
/// band.
///
/// @param source the attribute that holds the number
/// @param bands in the order in which their labels are to stand
public record Bands(UUID source, List<Band> bands) {
    /// One band.
    ///
    /// @param label the value that those in it get
    /// @param from the smallest number in it; null for no lower end
    /// @param to the smallest number beyond it; null for no upper end
    public record Band(String label, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        /// @throws Problem if the label is blank or a reserved word, or no number can be in it
        public Band {
            if (label.isBlank() || ReservedValue.of(label) != null) {
                throw new Problem(
                        "“" + label + "” cannot be the label of a band.",
                        "Give a label such as 30–49.");
            }
            if (from != null && to != null && from.compareTo(to) >= 0) {
                throw new Problem(
                        "No number is in the band “" + label + "”.",
                        "Its end must be greater than its beginning.");
            }
        }

        boolean holds(BigDecimal number) {
            return (from == null || from.compareTo(number) <= 0)
                    && (to == null || number.compareTo(to) < 0);
        }

        private boolean overlaps(Band other) {
            return (from == null || other.to == null || from.compareTo(other.to) < 0)
                    && (other.from == null || to == null || other.from.compareTo(to) < 0);
        }
    }

    /// @throws Problem if two bands share a number or a label
    public Bands {
        bands = List.copyOf(bands);
        Set<String> labels = new HashSet<>();
        for (int at = 0; at < bands.size(); at++) {
            Band band = bands.get(at);
            boolean shared = bands.subList(0, at).stream().anyMatch(band::overlaps);
            if (shared || !labels.add(Names.valueKey(band.label()))) {
                throw new Problem(
                        "The band “" + band.label() + "” shares numbers or its label with another.",
                        "Let every number fall into one band.");
            }
        }
    }

    /// The labels in order.
    public List<String> labels() {
        return bands.stream().map(Band::label).toList();
    }

    /// The band's label for a value of the source; a reserved word stays itself; empty where the
    /// value is no number, or one that no band holds.
    public String of(String value) {
        ReservedValue reserved = ReservedValue.of(value);
        if (reserved != null) {
            return reserved.word();
        }
        BigDecimal number = number(value);
        if (number == null) {
            return "";
        }
        return bands.stream()
                .filter(it -> it.holds(number))
                .map(Band::label)
                .findFirst()
                .orElse("");
    }

    private static @Nullable BigDecimal number(String value) {
        String digits = value.strip();
        return digits.matches("[-+]?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(digits) : null;
    }
}
