package cn.wuli.platform.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words whose reading is known as a whole. */
final class Readings {
    /** A word found in a text: its length in chars and its syllables. */
    record Match(int length, List<String> syllables) {}

    private final Map<String, List<String>> words = new HashMap<>();
    private int longest;

    static Readings load(String resource) {
        Readings readings = new Readings();
        try (InputStream in = Readings.class.getClassLoader().getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(readings::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
        return readings;
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        words.put(line.substring(0, comma), List.of(line.substring(comma + 1).split(" ")));
        longest = Math.max(longest, comma);
    }

    @Nullable
    Match longestAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            List<String> syllables = words.get(text.substring(at, at + length));
            if (syllables != null) {
                return new Match(length, syllables);
            }
        }
        return null;
    }
}
