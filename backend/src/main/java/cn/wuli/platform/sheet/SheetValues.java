package cn.wuli.platform.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values of one row by column, all of them parsed without a problem. */
public final class SheetValues {
    private final Map<SheetColumn<?>, Object> values;

    SheetValues(Map<SheetColumn<?>, Object> values) {
        this.values = values;
    }

    /** The value of a required column. */
    public <V> V get(SheetColumn<V> column) {
        return find(column).orElseThrow(() -> new IllegalStateException(column.header() + " is not required"));
    }

    /** The value of a column that may be left empty. */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> find(SheetColumn<V> column) {
        return Optional.ofNullable((V) values.get(Objects.requireNonNull(column)));
    }
}
