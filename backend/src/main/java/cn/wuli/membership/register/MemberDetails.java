package cn.wuli.membership.register;

import cn.wuli.platform.pinyin.Pinyin;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a union officer may correct about a member, checked and in its one spelling. */
public record MemberDetails(
        String staffNumber, String name, Pinyin spelling, Sex sex, Employment employment, LocalDate joinedOn) {
    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,31}");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsLatin}·•.'’ -]{1,60}");
    private static final LocalDate EARLIEST_JOINING = LocalDate.of(1925, 5, 1);

    /**
     * @throws DomainProblem {@code validation}, naming the field and the rule
     */
    public static MemberDetails of(
            String staffNumber, String name, Sex sex, Employment employment, LocalDate joinedOn, LocalDate today) {
        String spelt = spell(name);
        String number = normalise(staffNumber);
        DomainProblem problem = new DomainProblem(CommonProblem.VALIDATION);
        if (!STAFF_NUMBER.matcher(number).matches()) {
            problem.onField("staffNumber", "工号由1至32位数字、字母或连字符组成，以数字或字母开头，请核对。");
        }
        if (!NAME.matcher(spelt).matches()) {
            problem.onField("name", "姓名只能有汉字、字母、间隔号“·”和空格，最多60个字，请核对。");
        }
        if (joinedOn.isBefore(EARLIEST_JOINING) || joinedOn.isAfter(today)) {
            problem.onField("joinedOn", "入会日期应在1925年5月1日（中华全国总工会成立）至今天之间，请核对。");
        }
        if (!problem.fields().isEmpty()) {
            throw problem;
        }
        return new MemberDetails(number, spelt, Pinyin.ofPerson(spelt), sex, employment, joinedOn);
    }

    /**
     * With the sex that the identity number says.
     *
     * @throws DomainProblem {@code validation} when another sex was given
     */
    public MemberDetails agreeingWith(IdentityDocument identity) {
        if (sex != Sex.UNKNOWN && identity.sex().filter(known -> known != sex).isPresent()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("sex", "性别与身份证号第17位不一致，请核对性别和身份证号。");
        }
        return new MemberDetails(staffNumber, name, spelling, identity.sex().orElse(sex), employment, joinedOn);
    }

    /** Staff numbers are compared without regard to width, case and spaces. */
    public static String normalise(String staffNumber) {
        return Normalizer.normalize(staffNumber, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** One kind of middle dot; no spaces inside Chinese names, single ones between Latin words. */
    private static String spell(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[•‧・．]", "·")
                .replaceAll("[\\s\\u3000]+", " ");
        return plain.codePoints().anyMatch(Character::isIdeographic) ? plain.replace(" ", "") : plain;
    }
}
