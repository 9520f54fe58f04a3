package org.postil.desktop;

import java.util.List;
import org.postil.desktop.kit.Desk;

/// The pages of the rail, in their order.
final class Pages {
    private final Desk desk;
    private final ReadPage reading;

    Pages(Desk desk, ReadPage reading) {
        this.desk = desk;
        this.reading = reading;
    }

    List<Page> all() {
        return List.of(new Page("read", "Read", "read", reading::component));
    }
}
