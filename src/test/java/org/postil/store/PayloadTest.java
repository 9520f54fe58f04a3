package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Problem;
import org.postil.study.RandomEntities;

class PayloadTest {
    @Property(tries = 200)
    void everyKindOfEntityComesBackAsItWas(@ForAll long seed) throws IOException {
        RandomEntities entities = new RandomEntities(new Random(seed));
        List<Delta> deltas = new ArrayList<>();
        for (Class<?> kind : Entity.class.getPermittedSubclasses()) {
            Entity one = entities.of(kind);
            deltas.add(Delta.add(one));
            deltas.add(Delta.alter(one, entities.like(one)));
            deltas.add(Delta.remove(one));
        }
        assertThat(Payload.read(bytes(deltas))).isEqualTo(deltas);
    }

    @Test
    void whatIsNoProperUnicodeComesBackToo() throws IOException {
        List<Delta> deltas = List.of(Delta.add(new Coder(new UUID(1, 2), "\uD800 \u0000 \uDC00x")));
        assertThat(Payload.read(bytes(deltas))).isEqualTo(deltas);
    }

    @Test
    void nothingIsAPayloadToo() throws IOException {
        assertThat(Payload.read(bytes(List.of()))).isEmpty();
    }

    @Test
    void aLongPayloadIsCutIntoPartsAndJoinedAgain() throws IOException {
        byte[] noise = new byte[2_500_000];
        new Random(4).nextBytes(noise);
        List<byte[]> parts = new ArrayList<>();
        try (Parts out =
                new Parts((part, body) -> {
                    assertThat(part).isEqualTo(parts.size());
                    parts.add(body);
                })) {
            out.write(noise, 0, 10);
            out.write(noise[10]);
            out.write(noise, 11, noise.length - 11);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            assertThat(part.length).isLessThanOrEqualTo(Parts.LONGEST);
            joined.write(part);
        }
        assertThat(parts).hasSize(3);
        assertThat(joined.toByteArray()).isEqualTo(noise);
    }

    @Property(tries = 300)
    void damagedBytesAreRefusedOrReadButNeverBreakTheReader(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        RandomEntities entities = new RandomEntities(random);
        List<Delta> deltas = new ArrayList<>();
        for (Class<?> kind : Entity.class.getPermittedSubclasses()) {
            deltas.add(Delta.add(entities.of(kind)));
        }
        PackedInput in = new PackedInput(damaged(packed(deltas), random));
        try {
            in.count();
            in.list(it -> EntityReader.read(it));
        } catch (IOException | RuntimeException e) {
            assertThat(e)
                    .isInstanceOfAny(
                            IOException.class,
                            IllegalArgumentException.class,
                            ArithmeticException.class,
                            DateTimeException.class,
                            Problem.class);
        }
    }

    private static byte[] packed(List<Delta> deltas) {
        return PackedOutput.bytes(
                deltas,
                (out, all) -> {
                    out.count(1);
                    out.list(all, (to, delta) -> EntityWriter.write(to, delta.entity()));
                });
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        for (int left = random.nextInt(6); left > 0; left--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    @Test
    void aFormatOfANewerPostilIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(99);
        }
        assertThatThrownBy(() -> Payload.read(bytes.toByteArray()))
                .hasMessageContaining("format 99");
    }

    private static byte[] bytes(List<Delta> deltas) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Payload.write(deltas, bytes);
        return bytes.toByteArray();
    }
}
