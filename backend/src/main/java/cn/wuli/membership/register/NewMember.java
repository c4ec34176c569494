package cn.wuli.membership.register;

import cn.wuli.platform.crypto.PhoneNumber;
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
     * @throws cn.wuli.platform.problem.DomainProblem {@code validation} when the sex is not the one of the identity number
     */
    public static NewMember of(
            UUID unitId, MemberDetails details, @Nullable PhoneNumber phone, IdentityDocument identity) {
        Short birthYear = identity.bornOn().map(born -> (short) born.getYear()).orElse(null);
        return new NewMember(unitId, details.agreeingWith(identity), birthYear, phone, identity);
    }
}
