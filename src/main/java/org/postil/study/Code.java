package org.postil.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A code of the codebook.
///
/// @param name unique among its siblings (see [Names]), without ` > `
/// @param parent the parent code, null at the top
/// @param position the place among all codes in codebook order, from 0; children stand behind their
///   parent
/// @param colour `#rrggbb`
/// @param include when to use it
/// @param exclude when not to use it
/// @param example a quote or a reference to one
public record Code(
        UUID id,
        String name,
        @Nullable UUID parent,
        int position,
        String colour,
        String definition,
        String include,
        String exclude,
        String example)
        implements Entity {
    /// What joins the names of a path.
    public static final String PATH_SEPARATOR = " > ";

    /// @throws Problem if the name is blank or contains ` > `
    public Code {
        if (name.isBlank() || name.contains(PATH_SEPARATOR)) {
            throw new Problem(
                    "“" + name + "” cannot be a code's name.",
                    "A name is not blank and does not contain “ > ”.");
        }
    }

    /// The same code under another name.
    public Code withName(String other) {
        return new Code(id, other, parent, position, colour, definition, include, exclude, example);
    }

    /// The same code in another colour, `#rrggbb`.
    public Code withColour(String other) {
        return new Code(id, name, parent, position, other, definition, include, exclude, example);
    }

    /// The same code below another parent; null for the top.
    public Code withParent(@Nullable UUID other) {
        return new Code(id, name, other, position, colour, definition, include, exclude, example);
    }

    /// The same code at another place.
    public Code withPosition(int other) {
        return new Code(id, name, parent, other, colour, definition, include, exclude, example);
    }

    /// The same code with another meaning.
    public Code withMeaning(CodeMeaning other) {
        return new Code(
                id,
                name,
                parent,
                position,
                colour,
                other.definition(),
                other.include(),
                other.exclude(),
                other.example());
    }

    /// What its coders are told about it.
    public CodeMeaning meaning() {
        return new CodeMeaning(definition, include, exclude, example);
    }
}
