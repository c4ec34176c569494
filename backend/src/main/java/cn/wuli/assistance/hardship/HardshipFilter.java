package cn.wuli.assistance.hardship;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?status=…&category=…&cause=…&unitId=…&withoutHelper=true&mine=true}. */
public class HardshipFilter {
    private static final String WITHOUT_HELPER = " and f.status in ('ACTIVE', 'REVIEW_DUE')"
            + " and not exists (select h.id from FamilyPairing h where h.fileId = f.id and h.endedOn is null)";

    @QueryParam("status")
    @Nullable
    HardshipStatus status;

    @QueryParam("category")
    @Nullable
    Category category;

    @QueryParam("cause")
    @Nullable
    Cause cause;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    /** On file, and nobody helps the family. */
    @QueryParam("withoutHelper")
    boolean withoutHelper;

    @QueryParam("mine")
    boolean mine;

    /** Conditions on the alias {@code f}, each of them after {@code and}. */
    String conditions() {
        return (status == null ? "" : " and f.status = :status")
                + (category == null ? "" : " and f.category = :category")
                + (cause == null ? "" : " and f.primaryCause = :cause")
                + (unitId == null ? "" : " and f.unitId = :unitId")
                + (mine ? " and f.personId = :person" : "")
                + (withoutHelper ? WITHOUT_HELPER : "");
    }

    Map<String, Object> values(UUID person) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "status", status);
        put(values, "category", category);
        put(values, "cause", cause);
        put(values, "unitId", unitId);
        put(values, "person", mine ? person : null);
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部困难家庭");
        if (status != null) {
            words.add(status.words());
        }
        if (category != null) {
            words.add(category.words());
        }
        if (cause != null) {
            words.add(cause.words());
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (withoutHelper) {
            words.add("没有帮扶人");
        }
        return words.toString();
    }
}
