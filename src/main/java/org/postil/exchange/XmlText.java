package org.postil.exchange;

/// Escapes text for XML; what XML 1.0 cannot carry becomes U+FFFD.
final class XmlText {
    private XmlText() {}

    /// The text between tags; line ends and spaces come back as they were.
    static String content(String text) {
        return escaped(text, false);
    }

    /// The text between the double quotes of an attribute.
    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '\r' -> escaped.append("&#13;");
                        case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                        case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                        case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                        default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
                    }
                });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= ' '
                && Character.getType(point) != Character.SURROGATE
                && point != 0xFFFE
                && point != 0xFFFF;
    }
}
