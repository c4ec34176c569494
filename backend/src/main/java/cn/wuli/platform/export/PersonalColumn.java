package cn.wuli.platform.export;

import cn.wuli.platform.crypto.DataClass;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list with personal data.
 *
 * @param dataClass null: nothing more than a name and what a colleague knows anyway
 */
public record PersonalColumn<R>(String header, @Nullable DataClass dataClass, Function<R, @Nullable Object> cell) {
    /** C5 to C7: left out unless somebody asks for them and somebody else agrees. */
    private static final Set<DataClass> SENSITIVE =
            EnumSet.of(DataClass.MEDICAL, DataClass.MINOR, DataClass.SEALED, DataClass.COUNSEL);

    public static <R> PersonalColumn<R> of(String header, Function<R, @Nullable Object> cell) {
        return new PersonalColumn<>(header, null, cell);
    }

    public static <R> PersonalColumn<R> of(String header, DataClass dataClass, Function<R, @Nullable Object> cell) {
        return new PersonalColumn<>(header, dataClass, cell);
    }

    boolean isSensitive() {
        return dataClass != null && SENSITIVE.contains(dataClass);
    }
}
