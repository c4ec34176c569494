package cn.wuli.platform.audit;

import cn.wuli.platform.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an act changed, before and after. Personal data never goes in here: of such a field {@link #hidden}
 * only says that it changed.
 */
public final class AuditChanges {
    private static final AuditChanges NONE = new AuditChanges(Map.of());
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String HIDDEN = "***";

    private final Map<String, Map<String, Object>> fields;

    private AuditChanges(Map<String, Map<String, Object>> fields) {
        this.fields = fields;
    }

    public static AuditChanges none() {
        return NONE;
    }

    public static AuditChanges of(String field, @Nullable Object before, @Nullable Object after) {
        return NONE.and(field, before, after);
    }

    public AuditChanges and(String field, @Nullable Object before, @Nullable Object after) {
        Map<String, Object> change = new LinkedHashMap<>();
        if (before != null) {
            change.put(BEFORE, plain(before));
        }
        if (after != null) {
            change.put(AFTER, plain(after));
        }
        return with(field, change);
    }

    /** The field changed; what it held is personal data and is not written down. */
    public AuditChanges hidden(String field) {
        return with(field, Map.of(AFTER, HIDDEN));
    }

    Map<String, Map<String, Object>> fields() {
        return fields;
    }

    private AuditChanges with(String field, Map<String, Object> change) {
        Map<String, Map<String, Object>> grown = new LinkedHashMap<>(fields);
        grown.put(field, change);
        return new AuditChanges(grown);
    }

    private static Object plain(Object value) {
        if (value instanceof Money amount) {
            return amount + " 元";
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
