package cn.wuli.membership.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field before and after an act. Encrypted fields appear masked. */
record FieldChange(
        String field, @Nullable String before, @Nullable String after) {
    /** Collects the fields that really changed. */
    static final class Collector {
        private final List<FieldChange> changes = new ArrayList<>();

        Collector compare(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(field, text(before), text(after)));
            }
            return this;
        }

        List<FieldChange> changes() {
            return changes;
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
