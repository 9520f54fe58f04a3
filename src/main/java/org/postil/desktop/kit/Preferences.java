package org.postil.desktop.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;
import org.postil.task.Lane;
import org.postil.task.Tasks;

/// How somebody likes the window: docks, zoom, theme, the place last read, recent studies. Kept in
/// a file of their own, written in the background; no part of any study.
public final class Preferences implements AutoCloseable {
    private static final String BETWEEN = "\n";
    private final @Nullable Path file;
    private final Map<String, String> values;
    private final Lane lane = Tasks.lane("postil-preferences");

    private Preferences(@Nullable Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /// Preferences that are forgotten with the window.
    public static Preferences none() {
        return new Preferences(null, new ConcurrentSkipListMap<>());
    }

    /// Reads preferences; where there is no file yet there are none. Not on the event thread.
    ///
    /// @throws Problem if the file is there and cannot be read
    public static Preferences read(Path file) {
        Map<String, String> values = new ConcurrentSkipListMap<>();
        if (Files.exists(file)) {
            Properties stored = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                stored.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Problem(
                        "The preferences in " + file + " cannot be read.",
                        "Remove the file; Postil begins with its own settings.",
                        e);
            }
            stored.stringPropertyNames().forEach(it -> values.put(it, stored.getProperty(it)));
        }
        return new Preferences(file, values);
    }

    /// The value under a key, or the other where there is none.
    public String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /// The number under a key, or the other where there is none.
    public int number(String key, int otherwise) {
        String value = values.get(key);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    public boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getOrDefault(key, String.valueOf(otherwise)));
    }

    /// The texts under a key, in order.
    public List<String> list(String key) {
        String all = values.getOrDefault(key, "");
        return all.isEmpty() ? List.of() : Arrays.asList(all.split(BETWEEN, -1));
    }

    /// Keeps a value; a blank one is forgotten.
    public void put(String key, Object value) {
        String text = String.valueOf(value);
        String before = text.isBlank() ? values.remove(key) : values.put(key, text);
        if (!text.equals(before)) {
            lane.start(
                    "Preferences",
                    progress -> {
                        write();
                        return key;
                    });
        }
    }

    public void putList(String key, List<String> texts) {
        put(key, String.join(BETWEEN, texts));
    }

    private void write() {
        if (file == null) {
            return;
        }
        Properties stored = new Properties();
        stored.putAll(values);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                stored.store(writer, "Postil");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("The preferences cannot be kept in " + file + ".", "", e);
        }
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        lane.close();
    }
}
