package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts members of the acting union on its roster of a period. */
@ApplicationScoped
public class EnrolMembers {
    /** A member by his staff number, and what is paid for him. */
    public record Wanted(String staffNumber, Money personal, Money unitPart) {}

    private final Rosters rosters;

    EnrolMembers(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @throws IllegalArgumentException for somebody who is no member: the rows of a sheet were checked before */
    @Transactional
    public void enrol(UUID periodId, List<Wanted> wanted) {
        Map<String, EnrolledMember> members =
                rosters.members(wanted.stream().map(Wanted::staffNumber).toArray(String[]::new));
        List<NewShare> shares = new ArrayList<>(wanted.size());
        for (Wanted each : wanted) {
            EnrolledMember member = members.get(each.staffNumber());
            if (member == null) {
                throw new IllegalArgumentException("no such member");
            }
            shares.add(new NewShare(member, each.personal(), each.unitPart()));
        }
        rosters.enrol(periodId, shares);
    }
}
