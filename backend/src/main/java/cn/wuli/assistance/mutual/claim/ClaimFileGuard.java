package cn.wuli.assistance.mutual.claim;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Medical papers and invoices open for the member and for who took the claim; the member sees that he did. */
@ApplicationScoped
class ClaimFileGuard implements FileGuard {
    private final Claims claims;
    private final ClaimReaders readers;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    ClaimFileGuard(Claims claims, ClaimReaders readers, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.claims = claims;
        this.readers = readers;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return ClaimTasks.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        Claim claim = claims.findById(objectId);
        if (claim == null || claim.isOver()) {
            return false;
        }
        if (claim.isFor(actor)) {
            return true;
        }
        if (!readers.isOpenFor(claim, actor)) {
            return false;
        }
        String purpose = claim.isReviewedBy(actor) ? "审核互助申请，查看材料" : "抽样复查互助申请，查看材料";
        sensitiveReads.record(claim.personId(), ClaimTasks.OBJECT, objectId, List.of("ATTACHMENT"), purpose);
        return true;
    }
}
