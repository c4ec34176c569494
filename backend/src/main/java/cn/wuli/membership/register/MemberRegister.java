package cn.wuli.membership.register;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads single members; their numbers masked. */
@ApplicationScoped
public class MemberRegister {
    private final Members members;
    private final PersonalNumbers numbers;
    private final CurrentActor currentActor;

    MemberRegister(Members members, PersonalNumbers numbers, CurrentActor currentActor) {
        this.members = members;
        this.numbers = numbers;
        this.currentActor = currentActor;
    }

    /** The two numbers as they may be seen by everybody who sees the member. */
    public record MaskedNumbers(
            @Nullable String phone, @Nullable String identityNumber) {}

    /** @throws DomainProblem {@code not-found} */
    @Transactional
    public Member get(UUID id) {
        return members.get(id);
    }

    /**
     * The membership, in the acting union, of the person who asks.
     *
     * @throws DomainProblem {@code not-a-member}
     */
    @Transactional
    public Member own() {
        return members.ofPerson(currentActor.get().personId())
                .orElseThrow(() -> new DomainProblem(MembershipProblem.NOT_A_MEMBER));
    }

    public MaskedNumbers masked(Member member) {
        String phone = numbers.phone(member);
        String identity = numbers.identity(member);
        return new MaskedNumbers(
                phone == null ? null : Masks.phone(phone), identity == null ? null : Masks.identityNumber(identity));
    }
}
