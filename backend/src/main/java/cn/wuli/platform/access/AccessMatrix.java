package cn.wuli.platform.access;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The matrix posts × actions × tiers as it stands in {@code access/post-actions.csv}: the one source that the migration
 * loads, the tests read and people review.
 */
@Singleton
public class AccessMatrix {
    public static final String ACTIONS = "access/post-actions.csv";
    public static final String POST_TYPES = "access/post-types.csv";
    public static final String SEPARATION = "access/separation.csv";

    /** The letters of a cell: of which kinds of unit the post may act. */
    private static final Map<Character, Set<String>> TIERS = Map.of(
            'P', Set.of("PROVINCE"),
            'C', Set.of("CITY", "COUNTY"),
            'U', Set.of("UNIVERSITY", "AFFILIATED"),
            'B', Set.of("BRANCH", "GROUP"));

    /** One action and who may do it: post type to kinds of unit. */
    public record Action(String code, boolean needsOneTimeCode, String description, Map<String, Set<String>> allowed) {}

    private final Map<String, Action> actions = new LinkedHashMap<>();

    public AccessMatrix() {
        List<List<String>> rows = rows(ACTIONS);
        List<String> header = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, Set<String>> allowed = new LinkedHashMap<>();
            for (int column = 3; column < row.size(); column++) {
                Set<String> kinds = kinds(row.get(column));
                if (!kinds.isEmpty()) {
                    allowed.put(header.get(column), kinds);
                }
            }
            actions.put(row.getFirst(), new Action(row.getFirst(), "yes".equals(row.get(1)), row.get(2), allowed));
        }
    }

    public Map<String, Action> actions() {
        return actions;
    }

    public boolean needsOneTimeCode(String action) {
        Action known = actions.get(action);
        return known != null && known.needsOneTimeCode();
    }

    /** Reads one of the files of the matrix: plain comma-separated, no quotes, first row the header. */
    public static List<List<String>> rows(String resource) {
        try (InputStream in = AccessMatrix.class.getClassLoader().getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(List.of(line.split(",", -1))));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static Set<String> kinds(String cell) {
        Set<String> kinds = new java.util.TreeSet<>();
        for (char tier : cell.toCharArray()) {
            kinds.addAll(Objects.requireNonNull(TIERS.get(tier), () -> "unknown tier " + tier));
        }
        return kinds;
    }
}
