package org.postil.study;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// UUIDs of version 7 (RFC 9562 §5.7) that also grow within one millisecond.
final class TimeOrderedIds implements Ids {
    private static final int COUNTER_MASK = 0xFFF;
    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID next(String kind, String naturalKey) {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = 0;
        } else if (++counter > COUNTER_MASK) {
            // The counter of this millisecond is used up: borrow the next one.
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
