package cn.wuli.membership;

import cn.wuli.platform.crypto.IdentityNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity numbers of nobody: valid check digit under the unassigned area code 339900, all male, each given once. */
public final class SyntheticIdentities {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int SEQUENCES = 500;
    private static final int FIRST_YEAR = 1950;

    private SyntheticIdentities() {}

    public static String next() {
        int n = NEXT.getAndIncrement();
        int day = n / SEQUENCES;
        String first = "339900%04d%02d%02d%03d"
                .formatted(FIRST_YEAR + day / 336, day / 28 % 12 + 1, day % 28 + 1, n % SEQUENCES * 2 + 1);
        return first + IdentityNumber.checkCharacter(first);
    }
}
