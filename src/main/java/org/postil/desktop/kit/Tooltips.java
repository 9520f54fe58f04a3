package org.postil.desktop.kit;

import org.jspecify.annotations.Nullable;

/// Longer words in a tooltip.
public final class Tooltips {
    private static final int WIDTH = 60;

    private Tooltips() {}

    /// The paragraphs in lines of a readable length, blank ones left out; null where all are blank.
    public static @Nullable String wrapped(String... paragraphs) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                html.append(html.isEmpty() ? "<html>" : "<br>");
                append(paragraph, html);
            }
        }
        return html.isEmpty() ? null : html.toString();
    }

    private static void append(String paragraph, StringBuilder html) {
        int line = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (line > 0 && line + word.length() > WIDTH) {
                html.append("<br>");
                line = 0;
            } else if (line > 0) {
                html.append(' ');
            }
            html.append(escaped(word));
            line += word.length() + 1;
        }
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
