package cn.wuli.rights.mediation;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The signed paper of a case: for those who read the case, and for nobody once it is sealed. */
@ApplicationScoped
class MediationPaperGuard implements FileGuard {
    private final MediationCases cases;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    MediationPaperGuard(MediationCases cases, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.cases = cases;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return MediationCases.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        MediationCase of = cases.findById(objectId);
        if (of == null || of.status() == MediationStatus.SEALED || !MediationAccess.mayRead(actor, of)) {
            return false;
        }
        if (!of.isOf(actor)) {
            sensitiveReads.record(of.personId(), MediationCases.OBJECT, objectId, List.of("ATTACHMENT"), "办理调解");
        }
        return true;
    }
}
