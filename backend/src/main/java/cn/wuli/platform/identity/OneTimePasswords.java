package cn.wuli.platform.identity;

import java.security.SecureRandom;

/** Passwords for one sign-in, to be read out or printed: no letters and digits that look alike. */
final class OneTimePasswords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;

    private OneTimePasswords() {}

    /** Meets the policy of the realm: capitals, small letters, digits and a sign, such as {@code Kx7m-Qd4t-Hn2w-Vb9r}. */
    static String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            password.append(pick(CAPITALS))
                    .append(pick(LETTERS))
                    .append(pick(DIGITS))
                    .append(pick(LETTERS));
        }
        return password.toString();
    }

    private static char pick(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }
}
