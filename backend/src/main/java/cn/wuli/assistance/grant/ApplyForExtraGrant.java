package cn.wuli.assistance.grant;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.consent.Consents;
import cn.wuli.assistance.hardship.Category;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.flow.SentCaseView;
import cn.wuli.flow.Submission;
import cn.wuli.flow.Submissions;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks the superior for money that the own union does not have or may not grant. The superior receives a copy that names
 * nobody: masked name, category, amount, reason; the file itself stays where it is.
 */
@ApplicationScoped
@Transactional
public class ApplyForExtraGrant {
    /** How much, from whom and why. */
    public record Application(UUID superiorId, GrantPurpose purpose, Money amount, String explanation) {}

    private final FamilyDirectory families;
    private final Consents consents;
    private final Submissions submissions;
    private final CurrentActor currentActor;

    ApplyForExtraGrant(
            FamilyDirectory families, Consents consents, Submissions submissions, CurrentActor currentActor) {
        this.families = families;
        this.consents = consents;
        this.submissions = submissions;
        this.currentActor = currentActor;
    }

    /** @return the id of the case, the same on both sides */
    public UUID apply(UUID fileId, Application wanted) {
        Actor actor = currentActor.get();
        FiledFamily family = families.family(fileId);
        if (!family.active()) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "先建档、后帮扶：该家庭尚未建档");
        }
        consents.demandStanding(fileId);
        if (families.isOfFamily(fileId, actor.personId())) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        if (!wanted.amount().isPositive()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("amount", "请填写大于 0 的金额。");
        }
        Category category = family.category();
        JsonNode copy = new ExtraGrantCopy(wanted.amount(), wanted.purpose())
                .fact("申请人", Masks.name(family.applicantName()))
                .fact("困难类别", category == null ? "" : category.words())
                .fact("救助项目", wanted.purpose().words())
                .fact("申请金额", wanted.amount() + " 元")
                .fact(ExtraGrantCopy.REASON, wanted.explanation())
                .fact("经办人", actor.personName())
                .json();
        return submissions.submit(new Submission(
                ExtraGrantCopy.FLOW,
                wanted.superiorId(),
                ExtraGrantCopy.OBJECT,
                fileId,
                "困难家庭追加救助申请 " + wanted.amount() + " 元",
                copy,
                List.of(),
                families.personsOfFamily(fileId)));
    }

    /** How the latest application for this family stands. */
    public Optional<SentCaseView> latest(UUID fileId) {
        families.family(fileId);
        return submissions.latest(ExtraGrantCopy.FLOW, ExtraGrantCopy.OBJECT, fileId);
    }
}
