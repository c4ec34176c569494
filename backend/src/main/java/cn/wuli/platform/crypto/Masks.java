package cn.wuli.platform.crypto;

/** How personal data is shown unless somebody with a purpose asks for the whole. */
public final class Masks {
    private static final String STAR = "*";

    private Masks() {}

    /** {@code 330***********1234}. */
    public static String identityNumber(String plain) {
        return keep(plain, 3, 4);
    }

    /** {@code 138****5678}. */
    public static String phone(String plain) {
        return keep(plain, 3, 4);
    }

    /** {@code ****1234}: neither the bank nor the length shows. */
    public static String card(String plain) {
        return plain.length() <= 4 ? "****" : "****" + plain.substring(plain.length() - 4);
    }

    /** {@code 张*}, {@code 欧***}: only the first character, counted as people do. */
    public static String name(String plain) {
        int characters = plain.codePointCount(0, plain.length());
        if (characters <= 1) {
            return STAR.repeat(characters);
        }
        return plain.substring(0, plain.offsetByCodePoints(0, 1)) + STAR.repeat(characters - 1);
    }

    private static String keep(String plain, int first, int last) {
        if (plain.length() <= first + last) {
            return STAR.repeat(plain.length());
        }
        return plain.substring(0, first)
                + STAR.repeat(plain.length() - first - last)
                + plain.substring(plain.length() - last);
    }
}
