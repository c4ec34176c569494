package cn.wuli.assistance.care;

import cn.wuli.assistance.grant.MemberPayees;
import cn.wuli.fund.payment.PayeeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to pay for a visit; an account that is not known is given when the batch is built. */
@ApplicationScoped
class CarePayees implements PayeeSource {
    private final CareEvents events;
    private final MemberPayees payees;

    CarePayees(CareEvents events, MemberPayees payees) {
        this.events = events;
        this.payees = payees;
    }

    @Override
    public String objectType() {
        return CareTasks.OBJECT;
    }

    @Override
    public Map<UUID, Payee> payees(Collection<UUID> objectIds) {
        List<CareEvent> found = objectIds.isEmpty() ? List.of() : events.list("id in ?1", objectIds);
        return payees.of(found, CareEvent::id, CareEvent::personId, CareEvent::memberName);
    }
}
