package cn.wuli.rights.legalaid;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A member asks for a lawyer. */
@ApplicationScoped
public class ApplyForLegalAid {
    /** What is asked, and who of the office may read it. */
    public record NewCase(LegalAidKind kind, LegalAidPrivacy privacy, LegalAidRequest request) {}

    private final LegalAidCases cases;
    private final MoveLegalAid moveLegalAid;
    private final LegalAidVault vault;
    private final CurrentActor currentActor;

    ApplyForLegalAid(LegalAidCases cases, MoveLegalAid moveLegalAid, LegalAidVault vault, CurrentActor currentActor) {
        this.cases = cases;
        this.moveLegalAid = moveLegalAid;
        this.vault = vault;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID apply(NewCase applied) {
        Actor member = currentActor.get();
        LegalAidCase of = new LegalAidCase(member, applied, vault);
        cases.persistAndFlush(of);
        moveLegalAid.record(of, LegalAidAction.APPLY, of.status(), null);
        return of.id();
    }
}
