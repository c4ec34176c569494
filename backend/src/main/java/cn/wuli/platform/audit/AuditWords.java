package cn.wuli.platform.audit;

import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What audit records say to people: the one catalogue ({@code audit/words.csv}) for the page and for the sheet. */
@Singleton
public class AuditWords {
    private static final String FILE = "audit/words.csv";
    /** Recorded as plain fen before amounts were written down in yuan. */
    private static final Set<String> AMOUNTS = Set.of("amount", "opening", "total");

    private static final String NOTHING = "无";

    /** A code with its Chinese name. */
    public record Word(String code, String name) {}

    private final Map<String, Map<String, String>> parts = new HashMap<>();

    AuditWords() {
        InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> parts.computeIfAbsent(cells[0], part -> new LinkedHashMap<>())
                            .put(cells[1], cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Word> acts() {
        return all("act");
    }

    public List<Word> objects() {
        return all("object");
    }

    /** The code itself when it has no name: a record is never hidden. */
    public String act(String code) {
        return of("act", code);
    }

    public String object(String code) {
        return of("object", code);
    }

    /** The fields that changed, one sentence each. */
    public List<String> changes(JsonNode changes) {
        List<String> sentences = new ArrayList<>();
        changes.fields().forEachRemaining(change -> {
            JsonNode before = change.getValue().get("before");
            String after = value(change.getKey(), change.getValue().get("after"));
            sentences.add(of("field", change.getKey()) + "："
                    + (before == null ? after : value(change.getKey(), before) + " → " + after));
        });
        return sentences;
    }

    private String value(String field, @Nullable JsonNode value) {
        if (value == null || value.asText().isEmpty()) {
            return NOTHING;
        }
        if (value.isIntegralNumber() && AMOUNTS.contains(field)) {
            return Money.ofFen(value.asLong()) + " 元";
        }
        String text = value.asText();
        if (text.startsWith("[") && text.endsWith("]")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(", "))
                    .map(each -> of("value", each))
                    .collect(Collectors.joining("、"));
        }
        return of("value", text);
    }

    private String of(String part, String code) {
        return parts.getOrDefault(part, Map.of()).getOrDefault(code, code);
    }

    private List<Word> all(String part) {
        return parts.getOrDefault(part, Map.of()).entrySet().stream()
                .map(each -> new Word(each.getKey(), each.getValue()))
                .toList();
    }
}
