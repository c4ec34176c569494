package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The draft of a file, for those who may work on it: the applicant and who fills it in. */
@ApplicationScoped
class HardshipDrafts {
    private final HardshipFiles files;
    private final Vault vault;
    private final CurrentActor currentActor;

    HardshipDrafts(HardshipFiles files, Vault vault, CurrentActor currentActor) {
        this.files = files;
        this.vault = vault;
        this.currentActor = currentActor;
    }

    /** @throws DomainProblem when somebody else fills it in, or it is no draft any more */
    HardshipFile toWorkOn(UUID fileId) {
        Actor actor = currentActor.get();
        HardshipFile file = files.get(fileId);
        if (!file.belongsTo(actor) && !file.wasFilledBy(actor)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "修改他人填写的草稿");
        }
        if (!file.status().isEditable()) {
            throw new DomainProblem(AssistanceProblem.NOT_EDITABLE);
        }
        return file;
    }

    /** The form with the stored values where it still shows their masks. */
    Declaration whole(HardshipFile file, Declaration form) {
        byte[] draft = file.draft();
        Declaration stored =
                draft == null ? Declaration.EMPTY : vault.open(Vault.Place.DRAFT, file.id(), draft, Declaration.class);
        return MaskedValues.restore(form, stored);
    }
}
