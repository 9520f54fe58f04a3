package org.postil.exchange;

/// What a document can hold and a transcript's text cannot.
enum Loss {
    HEADER("header or footer", "headers and footers"),
    NOTE("footnote or endnote", "footnotes and endnotes"),
    COMMENT("comment", "comments"),
    IMAGE("picture or drawing", "pictures and drawings"),
    TEXT_BOX("text box", "text boxes"),
    EQUATION("equation", "equations"),
    EMBEDDED("embedded document", "embedded documents"),
    HIDDEN("stretch of hidden text", "stretches of hidden text"),
    DELETION("deletion tracked as a change", "deletions tracked as changes"),
    INSERTION("insertion tracked as a change", "insertions tracked as changes"),
    SYMBOL("symbol of a picture font", "symbols of a picture font"),
    CAPTION_NOTE("note between the captions", "notes between the captions"),
    CAPTION_STYLE("style or region of the captions", "styles and regions of the captions"),
    CAPTION_EMPTY("caption without text", "captions without text"),
    CAPTION_NEGATIVE("time before the beginning", "times before the beginning");

    private final String one;
    private final String many;

    Loss(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /// What happened to this many of them, in a sentence.
    String sentence(int count) {
        String what = count == 1 ? "1 " + one : count + " " + many;
        String was = count == 1 ? " was " : " were ";
        return what
                + was
                + switch (this) {
                    case INSERTION -> "taken as text.";
                    case SYMBOL -> "replaced by \uFFFD.";
                    case CAPTION_NEGATIVE -> "set to 0.";
                    case HEADER,
                            NOTE,
                            COMMENT,
                            IMAGE,
                            TEXT_BOX,
                            EQUATION,
                            EMBEDDED,
                            HIDDEN,
                            DELETION,
                            CAPTION_NOTE,
                            CAPTION_STYLE,
                            CAPTION_EMPTY ->
                            "left out.";
                };
    }
}
