package org.postil.study;

import java.util.ArrayList;
import java.util.List;

/// Moves one among others.
final class Ordering {
    private Ordering() {}

    /// @param index before which of the present ones it comes to stand; anything beyond is the end
    static <E extends Entity> List<E> moved(List<E> all, E one, int index) {
        int at = index < 0 || index > all.size() ? all.size() : index;
        List<E> order = new ArrayList<>();
        for (int place = 0; place <= all.size(); place++) {
            if (place == at) {
                all.stream().filter(it -> it.id().equals(one.id())).forEach(order::add);
            }
            if (place < all.size() && !all.get(place).id().equals(one.id())) {
                order.add(all.get(place));
            }
        }
        return order;
    }
}
