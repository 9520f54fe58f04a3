package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Several changes made one after the other, seen as one: for each entity what it was at first and
/// what it is in the end.
public final class Net {
    /// An entity's identity: ids are unique within a kind.
    private record Key(Class<?> kind, UUID id) {
        static Key of(Entity entity) {
            return new Key(entity.getClass(), entity.id());
        }
    }

    private final Map<Key, @Nullable Entity> first = new LinkedHashMap<>();
    private final Map<Key, @Nullable Entity> last = new LinkedHashMap<>();

    /// Adds the change that was made next.
    public void add(List<Delta> deltas) {
        for (Delta delta : deltas) {
            Key key = Key.of(delta.entity());
            if (!first.containsKey(key)) {
                first.put(key, delta.before());
            }
            last.put(key, delta.after());
        }
    }

    /// One delta for each entity that is not in the end what it was at first.
    public List<Delta> deltas() {
        List<Delta> deltas = new ArrayList<>();
        first.forEach((key, before) -> {
            Entity after = last.get(key);
            if (!Objects.equals(before, after)) {
                deltas.add(new Delta(before, after));
            }
        });
        return deltas;
    }

    /// What leads from one study to another.
    public static Change between(Study before, Study after) {
        Net net = new Net();
        net.add(before.entities().stream().map(Delta::remove).toList());
        net.add(after.entities().stream().map(Delta::add).toList());
        return new Change("", net.deltas());
    }
}
