package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who may open the proofs, signed authorisations and photos of a file: the family and who filled it in, and those who
 * handle it. What they open tells of health and money, so the family sees who opened it.
 */
@ApplicationScoped
class HardshipFileGuard implements FileGuard {
    private final HardshipFiles files;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    HardshipFileGuard(HardshipFiles files, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.files = files;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return HardshipTasks.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        HardshipFile file = files.findById(objectId);
        if (file == null || file.isRestricted()) {
            return false;
        }
        if (file.belongsTo(actor) || file.wasFilledBy(actor)) {
            return true;
        }
        if (!actor.may("hardship.handle")) {
            return false;
        }
        sensitiveReads.record(file.personId(), HardshipTasks.OBJECT, objectId, List.of("ATTACHMENT"), "办理档案，查看证明材料");
        return true;
    }
}
