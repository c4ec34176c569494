package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profile that the national file wants: whoever knows a field fills it in, as long as the file lives. */
@ApplicationScoped
public class HardshipProfiles {
    private static final Set<HardshipStatus> ENDED = EnumSet.of(
            HardshipStatus.REJECTED, HardshipStatus.WITHDRAWN, HardshipStatus.EXITED, HardshipStatus.CANCELLED);

    private final HardshipFiles files;
    private final HardshipAccess access;
    private final Vault vault;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    HardshipProfiles(
            HardshipFiles files, HardshipAccess access, Vault vault, AuditLog audit, CurrentActor currentActor) {
        this.files = files;
        this.access = access;
        this.vault = vault;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem when the file ended, a consent was taken back, or somebody else's file it is */
    @Transactional
    public void save(UUID fileId, @Nullable String ifMatch, Profile form) {
        HardshipFile file = files.lock(fileId);
        Versions.check(ifMatch, file.version());
        if (ENDED.contains(file.status()) || file.isRestricted()) {
            throw new DomainProblem(AssistanceProblem.NOT_EDITABLE);
        }
        if (!mayEdit(currentActor.get(), file)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "填写全国档案信息");
        }
        if (form.allowance() != null && form.allowance().isNegative()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("allowance", "低保金额不能为负数，没有低保的不填。");
        }
        access.demandConsent(file);
        file.saveProfile(vault.seal(Vault.Place.PROFILE, fileId, form.restored(of(file))));
        audit.record("hardship.profile", HardshipTasks.OBJECT, fileId, AuditChanges.none());
    }

    /** The applicant, who fills in for him, and who handles files. */
    static boolean mayEdit(Actor actor, HardshipFile file) {
        boolean knows = file.belongsTo(actor) || file.wasFilledBy(actor) || actor.may("hardship.handle");
        return knows && actor.may("hardship.apply") && !ENDED.contains(file.status()) && !file.isRestricted();
    }

    Profile of(HardshipFile file) {
        byte[] sealed = file.profile();
        return sealed == null ? Profile.EMPTY : vault.open(Vault.Place.PROFILE, file.id(), sealed, Profile.class);
    }
}
