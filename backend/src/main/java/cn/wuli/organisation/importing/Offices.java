package cn.wuli.organisation.importing;

import cn.wuli.platform.access.AccessMatrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is who in the union and holds what; rows of a sheet add to it in turn. Not shared between checks. */
final class Offices {
    record Person(UUID id, String name, @Nullable String staffNumber) {}

    /**
     * A post, or a seat that counts as one.
     *
     * @param unit null for a seat
     * @param end exclusive; null while open
     */
    record Held(
            UUID person,
            @Nullable UUID unit,
            String postType,
            String name,
            @Nullable LocalDate end) {
        boolean overlaps(LocalDate from) {
            return end == null || end.isAfter(from);
        }
    }

    private record Exclusion(String one, String other, String basis) {
        boolean concerns(String a, String b) {
            return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
        }
    }

    private static final List<Exclusion> EXCLUSIONS = exclusions();

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<UUID, List<Held>> held = new HashMap<>();
    private final Map<UUID, LocalDate> terms = new HashMap<>();

    void add(Person person) {
        byName.computeIfAbsent(person.name(), ignored -> new ArrayList<>()).add(person);
    }

    void hold(Held office) {
        held.computeIfAbsent(office.person(), ignored -> new ArrayList<>()).add(office);
    }

    void term(UUID unit, LocalDate begin) {
        terms.put(unit, begin);
    }

    UUID[] personIds() {
        return byName.values().stream().flatMap(List::stream).map(Person::id).toArray(UUID[]::new);
    }

    List<UUID> people(String name, @Nullable String staffNumber) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(person -> staffNumber == null || staffNumber.equals(person.staffNumber()))
                .map(Person::id)
                .toList();
    }

    /** The first day of the present term; null without one. */
    @Nullable
    LocalDate beginOfTerm(UUID unit) {
        return terms.get(unit);
    }

    /** Puts the person into the post unless a rule forbids it; says which one in Chinese. */
    @Nullable
    String take(UUID person, UUID unit, String postType, LocalDate from) {
        for (Held other : held.getOrDefault(person, List.of())) {
            if (!other.overlaps(from)) {
                continue;
            }
            if (unit.equals(other.unit()) && postType.equals(other.postType())) {
                return "该同志在此期间已担任这一职务，或在本表中重复";
            }
            for (Exclusion exclusion : EXCLUSIONS) {
                if (exclusion.concerns(postType, other.postType())) {
                    return "不能与“" + other.name() + "”由同一人担任（" + exclusion.basis() + "）";
                }
            }
        }
        hold(new Held(person, unit, postType, OfficerSheet.postName(postType), null));
        return null;
    }

    private static List<Exclusion> exclusions() {
        List<List<String>> rows = AccessMatrix.rows(AccessMatrix.SEPARATION);
        return rows.subList(1, rows.size()).stream()
                .map(row -> new Exclusion(row.get(0), row.get(1), row.get(3)))
                .toList();
    }
}
