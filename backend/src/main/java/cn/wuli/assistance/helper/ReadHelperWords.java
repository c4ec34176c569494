package cn.wuli.assistance.helper;

import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens what a helper wrote of a family, for a purpose that the family can read. */
@ApplicationScoped
public class ReadHelperWords {
    private final HelperVisits visits;
    private final FamilyDirectory families;
    private final FamilyHelpers helpers;
    private final FieldCipher cipher;
    private final SensitiveReads sensitiveReads;

    ReadHelperWords(
            HelperVisits visits,
            FamilyDirectory families,
            FamilyHelpers helpers,
            FieldCipher cipher,
            SensitiveReads sensitiveReads) {
        this.visits = visits;
        this.families = families;
        this.helpers = helpers;
        this.cipher = cipher;
        this.sensitiveReads = sensitiveReads;
    }

    @Transactional
    public String read(UUID visitId, String purpose) {
        HelperVisit visit = visits.get(visitId);
        if (visit.status() != HelperVisit.Status.DONE) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        FamilyPairing helper = helpers.get(visit.helperId());
        sensitiveReads.record(
                families.family(helper.fileId()).personId(), HelperPlan.OBJECT, helper.id(), List.of("WORDS"), purpose);
        return visit.words(cipher);
    }
}
