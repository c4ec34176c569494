package cn.wuli.rights.counsel;

import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import java.security.SecureRandom;
import java.util.Locale;

/** The code of an appointment: shown once, twelve signs that nobody confuses; only its keyed hash is kept. */
final class BookingCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Neither 0 and O nor 1, I and L. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private BookingCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** However it is typed: with or without lines, in small letters. */
    static byte[] hash(BlindIndexes indexes, String typed) {
        return indexes.of(DataClass.COUNSEL, typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }
}
