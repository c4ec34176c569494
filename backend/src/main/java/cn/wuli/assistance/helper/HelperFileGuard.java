package cn.wuli.assistance.helper;

import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.file.FileGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Photos of visits open for the helper, and for those who handle the file; the family sees who of them looked. */
@ApplicationScoped
class HelperFileGuard implements FileGuard {
    private final FamilyHelpers helpers;
    private final FamilyDirectory families;
    private final SensitiveReads sensitiveReads;
    private final CurrentActor currentActor;

    HelperFileGuard(
            FamilyHelpers helpers, FamilyDirectory families, SensitiveReads sensitiveReads, CurrentActor currentActor) {
        this.helpers = helpers;
        this.families = families;
        this.sensitiveReads = sensitiveReads;
        this.currentActor = currentActor;
    }

    @Override
    public String objectType() {
        return HelperPlan.OBJECT;
    }

    @Override
    public boolean mayRead(UUID objectId) {
        Actor actor = currentActor.get();
        FamilyPairing helper = helpers.findById(objectId);
        if (helper == null) {
            return false;
        }
        if (helper.is(actor)) {
            return true;
        }
        if (!actor.may("hardship.handle")) {
            return false;
        }
        UUID applicant = families.family(helper.fileId()).personId();
        sensitiveReads.record(applicant, HelperPlan.OBJECT, objectId, List.of("ATTACHMENT"), "查看帮扶走访照片");
        return true;
    }
}
