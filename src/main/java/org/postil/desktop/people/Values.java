package org.postil.desktop.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Names;
import org.postil.study.ReservedValue;

/// Values of attributes as they are entered and shown.
final class Values {
    /// What is shown where nothing was recorded.
    static final String NOT_RECORDED = "not recorded";

    private static final int LONGEST = 200;

    private Values() {}

    /// A value as it is kept: without blanks around it, and a reserved word as it is always
    /// written.
    static String tidy(String value) {
        ReservedValue reserved = ReservedValue.of(value);
        return reserved == null ? value.strip() : reserved.word();
    }

    /// Whether an attribute holds numbers: every known value but the reserved words is one, and
    /// there are at least two.
    static boolean isNumber(Attribute attribute) {
        List<String> given =
                attribute.values().stream().filter(it -> ReservedValue.of(it) == null).toList();
        return given.size() > 1 && given.stream().allMatch(Values::isNumber);
    }

    static boolean isNumber(String value) {
        return value.strip().matches("[-+]?\\d{1,15}([.]\\d{1,15})?");
    }

    /// Why an attribute cannot have a value; null where it can.
    static @Nullable String against(Attribute attribute, String value) {
        String tidy = tidy(value);
        if (tidy.isEmpty() || ReservedValue.of(tidy) != null) {
            return null;
        }
        String name = AttributeName.inSentence(attribute.name());
        if (tidy.indexOf('\n') >= 0 || tidy.length() > LONGEST) {
            return "“"
                    + tidy.substring(0, Math.min(20, tidy.length())).replace('\n', ' ')
                    + "…” is too long for a value of "
                    + name
                    + ".";
        }
        if (isNumber(attribute) && !isNumber(tidy)) {
            return "“" + tidy + "” is no number, and " + name + " holds numbers.";
        }
        return null;
    }

    /// Whether an attribute has a value among its known ones.
    static boolean knows(Attribute attribute, String value) {
        String key = Names.valueKey(value);
        return ReservedValue.of(value) != null
                || attribute.values().stream().anyMatch(it -> Names.valueKey(it).equals(key));
    }
}
