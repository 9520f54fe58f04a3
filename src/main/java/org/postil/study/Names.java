package org.postil.study;

import java.text.Normalizer;
import java.util.Locale;

/// How names and attribute values are compared.
public final class Names {
    private Names() {}

    /// The form in which two names are the same: NFC, trimmed, lower case, in every locale.
    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// The form in which two attribute values are the same: as names, and an en dash equals a
    /// hyphen.
    public static String valueKey(String value) {
        return key(value).replace('\u2013', '-');
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
