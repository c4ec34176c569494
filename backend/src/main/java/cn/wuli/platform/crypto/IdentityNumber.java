package cn.wuli.platform.crypto;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A citizen identity number of 18 digits (GB 11643-1999). Never stands in a log: {@link #toString()} is masked.
 *
 * @param value 18 characters, the last a digit or {@code X}
 */
public record IdentityNumber(String value) {
    /** Male or female, by the 17th digit. */
    public enum Sex {
        MALE,
        FEMALE
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    /** The first two digits: provinces, and 81–83 of the residence permits for Hong Kong, Macao and Taiwan. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public IdentityNumber {
        if (!EIGHTEEN.matcher(value).matches() || value.charAt(17) != checkCharacter(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /** Reads what somebody typed into the field {@code identityNumber}. */
    public static IdentityNumber parse(String typed) {
        return parse("identityNumber", typed);
    }

    /**
     * Reads what somebody typed: full-width digits, spaces and a small x are forgiven, 15 digits of the first
     * generation are converted.
     *
     * @param field path of the field, for the problem
     * @throws DomainProblem {@code validation} that says which rule is broken
     */
    public static IdentityNumber parse(String field, String typed) {
        String number = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]+", "")
                .toUpperCase(Locale.ROOT);
        if (FIFTEEN.matcher(number).matches()) {
            // The first generation was given out until 1999: its years are all of the 20th century.
            String longer = number.substring(0, 6) + "19" + number.substring(6);
            number = longer + checkCharacter(longer);
        }
        if (!EIGHTEEN.matcher(number).matches()) {
            throw problem(field, "身份证号应为18位，前17位为数字，最后一位为数字或X，请核对。");
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            throw problem(field, "身份证号前两位不是有效的省级代码，请核对。");
        }
        if (!isBirthDate(number)) {
            throw problem(field, "身份证号第7至14位不是有效的出生日期，请核对。");
        }
        if (number.charAt(17) != checkCharacter(number)) {
            throw problem(field, "身份证号校验位不符，可能有一位数字填错，请逐位核对。");
        }
        return new IdentityNumber(number);
    }

    /** The character that the first 17 digits demand (ISO 7064, MOD 11-2). */
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeenDigits.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    public LocalDate bornOn() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The administrative division of the first registration, six digits. */
    public String areaCode() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return Masks.identityNumber(value);
    }

    private static boolean isBirthDate(String number) {
        try {
            LocalDate born = birthDate(number);
            return born.getYear() >= 1900 && !born.isAfter(Calendars.today());
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    private static DomainProblem problem(String field, String message) {
        return new DomainProblem(CommonProblem.VALIDATION).onField(field, message);
    }
}
