package cn.wuli.membership.register;

import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An identity document by kind and number. Never stands in a log: {@link #toString()} is masked. */
public record IdentityDocument(IdentityKind kind, String number) {
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[0-9A-Z]{5,20}");

    /**
     * @throws DomainProblem {@code validation} on the field {@code identityNumber}
     */
    public static IdentityDocument parse(IdentityKind kind, String typed) {
        if (kind == IdentityKind.RESIDENT) {
            return new IdentityDocument(kind, IdentityNumber.parse(typed).value());
        }
        String number = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()-]+", "")
                .toUpperCase(Locale.ROOT);
        if (!OTHER_DOCUMENT.matcher(number).matches()) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("identityNumber", kind.label() + "号码应为5至20位数字或字母，请核对。");
        }
        return new IdentityDocument(kind, number);
    }

    /** What the blind index is made of: equal numbers of different kinds are different documents. */
    String indexed() {
        return kind == IdentityKind.RESIDENT ? number : kind.name() + ':' + number;
    }

    public Optional<Sex> sex() {
        return resident().map(number -> number.sex() == IdentityNumber.Sex.FEMALE ? Sex.FEMALE : Sex.MALE);
    }

    public Optional<LocalDate> bornOn() {
        return resident().map(IdentityNumber::bornOn);
    }

    private Optional<IdentityNumber> resident() {
        return kind == IdentityKind.RESIDENT ? Optional.of(new IdentityNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return Masks.identityNumber(number);
    }
}
