package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class OfficeZipTest {
    @Test
    void contentTypesComeFirstAndTheRestByName() throws IOException {
        byte[] file =
                OfficeZip.repack(
                        zip("word/b.xml", "_rels/.rels", "[Content_Types].xml"),
                        OfficeProperties.plain());
        assertThat(names(file))
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "word/b.xml");
    }

    @Test
    void theOrderAndTheTimeZoneDoNotShow() throws IOException {
        byte[] one = OfficeZip.repack(zip("b", "a"), OfficeProperties.plain());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(OfficeZip.repack(zip("a", "b"), OfficeProperties.plain())).isEqualTo(one);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
