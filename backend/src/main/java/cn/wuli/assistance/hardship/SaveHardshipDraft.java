package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the draft on the server, however little is filled in: nothing of it need stay on a phone. */
@ApplicationScoped
public class SaveHardshipDraft {
    private final HardshipFiles files;
    private final Vault vault;
    private final HardshipPapers papers;
    private final CurrentActor currentActor;

    SaveHardshipDraft(HardshipFiles files, Vault vault, HardshipPapers papers, CurrentActor currentActor) {
        this.files = files;
        this.vault = vault;
        this.papers = papers;
        this.currentActor = currentActor;
    }

    /** @return the new version of the file */
    @Transactional
    public int save(UUID fileId, @Nullable String ifMatch, Declaration form) {
        Actor actor = currentActor.get();
        HardshipFile file = files.get(fileId);
        if (!file.belongsTo(actor) && !file.wasFilledBy(actor)) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "修改他人填写的草稿");
        }
        if (!file.status().isEditable()) {
            throw new DomainProblem(AssistanceProblem.NOT_EDITABLE);
        }
        Versions.check(ifMatch, file.version());
        Declaration whole = MaskedValues.restore(form, stored(file));
        papers.keep(file, "attachments", HardshipPapers.of(whole));
        file.saveDraft(vault.seal(Vault.Place.DRAFT, fileId, whole), Instant.now());
        files.flush();
        return file.version();
    }

    private Declaration stored(HardshipFile file) {
        byte[] draft = file.draft();
        return draft == null ? Declaration.EMPTY : vault.open(Vault.Place.DRAFT, file.id(), draft, Declaration.class);
    }
}
