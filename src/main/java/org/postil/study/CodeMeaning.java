package org.postil.study;

/// What a code's coders are told about it; each part may be empty.
///
/// @param include when to use it
/// @param exclude when not to use it
/// @param example a quote or a reference to one
public record CodeMeaning(String definition, String include, String exclude, String example) {
    /// A code that nobody has described yet.
    public static final CodeMeaning NONE = new CodeMeaning("", "", "", "");
}
