package cn.wuli.membership.register;

import cn.wuli.platform.crypto.PhoneNumber;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member to be enrolled, every field checked. */
public record NewMember(
        UUID unitId,
        MemberDetails details,
        @Nullable Short birthYear,
        @Nullable PhoneNumber phone,
        IdentityDocument identity) {

    /**
     * @param phone as typed; blank when there is none
     * @throws DomainProblem {@code validation} when the sex is not the one of the identity number
     */
    public static NewMember of(UUID unitId, MemberDetails details, @Nullable String phone, IdentityDocument identity) {
        if (details.sex() != Sex.UNKNOWN
                && identity.sex().filter(sex -> sex != details.sex()).isPresent()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("sex", "性别与身份证号第17位不一致，请核对性别和身份证号。");
        }
        MemberDetails known = new MemberDetails(
                details.staffNumber(),
                details.name(),
                details.spelling(),
                identity.sex().orElse(details.sex()),
                details.employment(),
                details.joinedOn());
        Short birthYear = identity.bornOn().map(born -> (short) born.getYear()).orElse(null);
        return new NewMember(
                unitId, known, birthYear, phone == null || phone.isBlank() ? null : PhoneNumber.parse(phone), identity);
    }
}
