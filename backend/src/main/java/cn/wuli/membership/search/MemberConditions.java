package cn.wuli.membership.search;

import cn.wuli.membership.register.MemberDetails;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The where clause of a {@link MemberFilter}. It carries no tenant condition: the policies do. Every comparison that is
 * to find its rows by an index is one that PostgreSQL calls leakproof; LIKE is not, and would scan under a policy.
 */
final class MemberConditions {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Za-z-]+");
    /** Sorts behind every character that occurs. */
    private static final String BEHIND_ALL = "\uFFFF";

    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    /** @param subtreePost the post sees the subtree of its unit only */
    static MemberConditions of(MemberFilter filter, boolean subtreePost) {
        MemberConditions conditions = new MemberConditions();
        if (subtreePost) {
            // Says nothing that the policy does not: but from it the planner learns to start at the units of a branch
            // instead of walking the whole union.
            conditions.and("m.unit_id = any ((select sec.scope())::uuid[])");
        }
        if (filter.unitId() != null) {
            conditions.and("m.unit_id = any ((select org.own_subtree(?))::uuid[])", filter.unitId());
        }
        conditions.text(filter.text());
        if (!filter.statuses().isEmpty()) {
            conditions.and("m.status = any (?)", (Object) names(filter.statuses()));
        }
        if (!filter.employments().isEmpty()) {
            conditions.and("m.employment = any (?)", (Object) names(filter.employments()));
        }
        if (filter.sex() != null) {
            conditions.and("m.sex = ?", filter.sex().name());
        }
        if (filter.joinedFrom() != null) {
            conditions.and("m.joined_on >= ?", filter.joinedFrom());
        }
        if (filter.joinedTo() != null) {
            conditions.and("m.joined_on <= ?", filter.joinedTo());
        }
        return conditions;
    }

    private void text(@Nullable String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return;
        }
        String number = MemberDetails.normalise(text);
        if (LETTERS.matcher(text).matches()) {
            String spelling = text.toLowerCase(Locale.ROOT);
            and(
                    "(m.name_pinyin >= ? and m.name_pinyin < ? or m.name_initials >= ? and m.name_initials < ?"
                            + " or m.staff_number >= ? and m.staff_number < ?)",
                    spelling,
                    spelling + BEHIND_ALL,
                    spelling,
                    spelling + BEHIND_ALL,
                    number,
                    number + BEHIND_ALL);
        } else if (STAFF_NUMBER.matcher(number).matches()) {
            and("m.staff_number >= ? and m.staff_number < ?", number, number + BEHIND_ALL);
        } else {
            // A part of a name: reads the names of the union in the order of the list until the page is full.
            and("strpos(m.name, ?) > 0", text);
        }
    }

    void after(MemberSort sort, boolean descending, String sortKey, Object id) {
        and(
                "(m." + sort.column() + ", m.id) " + (descending ? "<" : ">") + " (?, ?)",
                sort == MemberSort.JOINED ? LocalDate.parse(sortKey) : sortKey,
                id);
    }

    private void and(String condition, Object... values) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }

    private static String[] names(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.name()));
        return names.toArray(String[]::new);
    }

    String where() {
        return where.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
