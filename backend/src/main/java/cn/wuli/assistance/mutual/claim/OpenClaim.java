package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.benefit.Assessment;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what a claim says to who took it, and to nobody else; the member can read who looked and what for. */
@ApplicationScoped
public class OpenClaim {
    /**
     * The claim in clear.
     *
     * @param trace the calculation in words; empty before it was assessed
     * @param appeal what the member says against the decision
     */
    public record Opened(
            ClaimContent content,
            List<Assessment.Line> trace,
            @Nullable String appeal) {}

    private static final List<String> FIELDS = List.of("HEALTH", "INVOICES", "STATEMENT");

    private final Claims claims;
    private final ClaimReaders readers;
    private final ClaimVault vault;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    OpenClaim(
            Claims claims,
            ClaimReaders readers,
            ClaimVault vault,
            SensitiveReads sensitiveReads,
            CurrentActor currentActor) {
        this.claims = claims;
        this.readers = readers;
        this.vault = vault;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Transactional
    public Opened open(UUID id, String purpose) {
        Claim claim = claims.get(id);
        if (!readers.isOpenFor(claim, currentActor.get())) {
            throw ClaimRules.notNow("只有领取了这份申请的审核人能看诊断和费用，请先领取");
        }
        if (claim.isOver()) {
            throw ClaimRules.notNow("这份申请保存期已满，已限制处理或删除，不能再查看");
        }
        sensitiveReads.record(claim.personId(), ClaimTasks.OBJECT, id, FIELDS, purpose);
        return opened(claim);
    }

    Opened opened(Claim claim) {
        byte @Nullable [] assessment = claim.assessment();
        byte @Nullable [] appeal = claim.award().appeal();
        return new Opened(
                vault.content(claim.id(), claim.content()),
                assessment == null
                        ? List.of()
                        : vault.calculation(claim.id(), assessment).trace(),
                appeal == null ? null : vault.appeal(claim.id(), appeal));
    }
}
