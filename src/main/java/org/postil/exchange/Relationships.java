package org.postil.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which part of an Office file refers to which other one.
final class Relationships implements SafeXml.Listener {
    private final String folder;
    private final Map<String, String> byType = new LinkedHashMap<>();
    private final Map<String, String> byId = new LinkedHashMap<>();

    private Relationships(String folder) {
        this.folder = folder;
    }

    /// The relationships of a part.
    ///
    /// @param part its name, empty for the file itself
    static Relationships of(ZipParts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relationships relations = new Relationships(folder);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        if (parts.has(name)) {
            parts.readXml(name, relations);
        }
        return relations;
    }

    /// The first part of a kind.
    ///
    /// @param type the end of the kind's URI, which differs between the two editions of the
    ///   standard
    @Nullable String ofType(String type) {
        for (Map.Entry<String, String> entry : byType.entrySet()) {
            if (entry.getKey().endsWith(type)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Nullable String ofId(String id) {
        return byId.get(id);
    }

    @Override
    public void start(SafeXml.Element element) {
        String target = element.attribute("Target");
        String type = element.attribute("Type");
        String id = element.attribute("Id");
        if (!element.name().equals("Relationship") || target == null || type == null) {
            return;
        }
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        byType.putIfAbsent(type, part);
        if (id != null) {
            byId.putIfAbsent(id, part);
        }
    }

    @Override
    public void end(SafeXml.Element element) {}

    @Override
    public void text(String text) {}
}
