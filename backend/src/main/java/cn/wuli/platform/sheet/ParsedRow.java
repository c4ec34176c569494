package cn.wuli.platform.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of data, read through a template.
 *
 * @param value null when any cell is wrong
 */
public record ParsedRow<T>(RawRow raw, @Nullable T value, List<CellProblem> problems) {
    public int number() {
        return raw.number();
    }
}
