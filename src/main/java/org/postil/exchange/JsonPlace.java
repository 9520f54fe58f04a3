package org.postil.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// An object somewhere in a JSON file, which names its place when something is wrong.
///
/// A key whose value is null counts as missing.
final class JsonPlace {
    private final String file;
    private final String path;
    private final JsonNode node;

    /// @param path such as `rows[2].quotes[0]`, empty at the top
    /// @throws Problem if there is something else than an object
    JsonPlace(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw wrong(path, "an object in braces", node);
        }
    }

    /// The file and a key of this object, for messages.
    String name(String key) {
        return at(path.isEmpty() ? key : path + "." + key);
    }

    private String at(String place) {
        return place.isEmpty() ? file : file + ", " + place;
    }

    Problem problem(String key, String what) {
        return new Problem(name(key) + ": " + what, "Correct it in the file.");
    }

    private Problem wrong(String place, String expected, JsonNode found) {
        String shown = found.toString();
        String cut = shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
        return new Problem(
                at(place) + ": expected " + expected + ", found " + cut + ".",
                "Correct it in the file.");
    }

    void refuseOtherKeys(List<String> known) {
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!known.contains(key)) {
                throw new Problem(
                        name(key) + ": this key is not known.",
                        "Known here are " + String.join(", ", known) + ".");
            }
        }
    }

    private @Nullable JsonNode value(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private String place(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /// A text, trimmed; empty where the key is missing.
    String text(String key) {
        JsonNode value = value(key);
        return value == null ? "" : text(value, place(key));
    }

    private String text(JsonNode value, String place) {
        if (!value.isTextual()) {
            throw wrong(place, "a text in quotation marks", value);
        }
        return value.textValue().strip();
    }

    /// A text that must be there and not be blank.
    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            throw problem(key, "a text is missing.");
        }
        return text;
    }

    /// A whole number that must be there.
    int number(String key) {
        JsonNode value = value(key);
        if (value == null) {
            throw problem(key, "a whole number is missing.");
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(place(key), "a whole number", value);
        }
        return value.intValue();
    }

    /// A list of texts; empty where the key is missing.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            texts.add(text(item, place(key) + "[" + texts.size() + "]"));
        }
        return texts;
    }

    /// A list of objects.
    ///
    /// @param required whether the key must be there
    List<JsonPlace> items(String key, boolean required) {
        if (required && value(key) == null) {
            throw problem(key, "a list is missing.");
        }
        List<JsonPlace> items = new ArrayList<>();
        for (JsonNode item : list(key)) {
            items.add(new JsonPlace(file, place(key) + "[" + items.size() + "]", item));
        }
        return items;
    }

    private JsonNode list(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!value.isArray()) {
            throw wrong(place(key), "a list in square brackets", value);
        }
        return value;
    }

    /// The object under a key; an empty one where it is missing.
    JsonPlace object(String key) {
        JsonNode value = value(key);
        return new JsonPlace(
                file, place(key), value == null ? JsonNodeFactory.instance.objectNode() : value);
    }
}
