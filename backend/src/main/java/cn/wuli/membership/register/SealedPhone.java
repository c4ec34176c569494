package cn.wuli.membership.register;

import org.jspecify.annotations.Nullable;

/** A phone number as it is stored; all null when there is none. */
record SealedPhone(
        byte @Nullable [] cipher,
        byte @Nullable [] index,
        @Nullable String masked) {
    static final SealedPhone NONE = new SealedPhone(null, null, null);
}
