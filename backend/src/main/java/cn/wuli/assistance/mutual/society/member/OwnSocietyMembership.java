package cn.wuli.assistance.mutual.society.member;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person is told of his own membership: what he owes, or what he would owe if he joined today. */
@ApplicationScoped
public class OwnSocietyMembership {
    /**
     * @param member null as long as he never joined
     * @param refusal why he cannot join now; null when he can or is in
     * @param preview what joining today costs, in words
     */
    public record OwnMembershipView(
            @Nullable SocietyMemberDetails member,
            boolean mayJoin,
            @Nullable String refusal,
            @Nullable Money cost,
            List<String> preview) {}

    private final SocietyMembers members;
    private final SocietyMemberSearch search;
    private final JoinSociety joinSociety;
    private final CurrentActor currentActor;

    OwnSocietyMembership(
            SocietyMembers members, SocietyMemberSearch search, JoinSociety joinSociety, CurrentActor currentActor) {
        this.members = members;
        this.search = search;
        this.joinSociety = joinSociety;
        this.currentActor = currentActor;
    }

    @Transactional
    public OwnMembershipView view() {
        Optional<SocietyMember> member = members.ofPerson(currentActor.get().personId());
        SocietyMemberDetails details = member.map(search::details).orElse(null);
        if (member.map(SocietyMember::isIn).orElse(false)) {
            return new OwnMembershipView(details, false, null, null, List.of());
        }
        Optional<Candidate> candidate =
                members.candidate(currentActor.get().personId()).filter(Candidate::inForce);
        if (candidate.isEmpty()) {
            return new OwnMembershipView(details, false, JoinSociety.NO_MEMBER, null, List.of());
        }
        return joinSociety
                .preview(candidate.get())
                .map(plan -> new OwnMembershipView(details, true, null, plan.total(), plan.words()))
                .orElseGet(() -> new OwnMembershipView(details, false, JoinSociety.NO_YEAR, null, List.of()));
    }
}
