package cn.wuli.platform.crypto;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A mobile number of the mainland. Never stands in a log: {@link #toString()} is masked.
 *
 * @param value 11 digits without country code
 */
public record PhoneNumber(String value) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public PhoneNumber {
        if (!MOBILE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads what somebody typed into the field {@code phone}. */
    public static PhoneNumber parse(String typed) {
        return parse("phone", typed);
    }

    /**
     * Reads what somebody typed: spaces, hyphens, full-width digits and +86 are forgiven.
     *
     * @throws DomainProblem {@code validation}
     */
    public static PhoneNumber parse(String field, String typed) {
        String number = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()-]+", "")
                .replaceFirst("^(\\+86|0086)", "");
        if (!MOBILE.matcher(number).matches()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField(field, "手机号应为11位数字，以13至19开头，请核对。");
        }
        return new PhoneNumber(number);
    }

    @Override
    public String toString() {
        return Masks.phone(value);
    }
}
