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
/// @param origin whether it was there before the reading
public record Code(
        UUID id,
        String name,
        @Nullable UUID parent,
        int position,
        String colour,
        String definition,
        String include,
        String exclude,
        String example,
        CodeOrigin origin)
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

    /// A code of which nothing is said yet.
    public static Code of(
            UUID id, String name, @Nullable UUID parent, int position, String colour) {
        return new Code(id, name, parent, position, colour, "", "", "", "", CodeOrigin.NOT_SAID);
    }

    public Code withName(String other) {
        return new Code(
                id, other, parent, position, colour, definition, include, exclude, example, origin);
    }

    public Code withParent(@Nullable UUID other) {
        return new Code(
                id, name, other, position, colour, definition, include, exclude, example, origin);
    }

    public Code withPosition(int other) {
        return new Code(
                id, name, parent, other, colour, definition, include, exclude, example, origin);
    }

    public Code withColour(String other) {
        return new Code(
                id, name, parent, position, other, definition, include, exclude, example, origin);
    }

    public Code withDefinition(String other) {
        return new Code(
                id, name, parent, position, colour, other, include, exclude, example, origin);
    }

    public Code withInclude(String other) {
        return new Code(
                id, name, parent, position, colour, definition, other, exclude, example, origin);
    }

    public Code withExclude(String other) {
        return new Code(
                id, name, parent, position, colour, definition, include, other, example, origin);
    }

    public Code withExample(String other) {
        return new Code(
                id, name, parent, position, colour, definition, include, exclude, other, origin);
    }

    public Code withOrigin(CodeOrigin other) {
        return new Code(
                id, name, parent, position, colour, definition, include, exclude, example, other);
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
                other.example(),
                origin);
    }

    /// What its coders are told about it.
    public CodeMeaning meaning() {
        return new CodeMeaning(definition, include, exclude, example);
    }
}
