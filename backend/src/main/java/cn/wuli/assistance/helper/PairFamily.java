package cn.wuli.assistance.helper;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.hardship.FamilyDirectory;
import cn.wuli.assistance.hardship.FamilyEnded;
import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a family its helper: exactly one at a time, and never somebody of the family itself. */
@ApplicationScoped
public class PairFamily {
    /**
     * Whom to assign.
     *
     * @param personId a person of the union, or
     * @param memberId a row of the register
     * @param handover what the one before leaves to the next; needed when there is one
     * @param firstVisitOn null: as the rules say
     */
    public record NewPairing(
            UUID fileId,
            @Nullable UUID personId,
            @Nullable UUID memberId,
            @Nullable String handover,
            @Nullable LocalDate firstVisitOn) {}

    private record Colleague(UUID personId, String name) {}

    private final FamilyHelpers helpers;
    private final HelperVisits visits;
    private final HelperPlan plan;
    private final FamilyDirectory families;
    private final MemberDirectory members;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    PairFamily(
            FamilyHelpers helpers,
            HelperVisits visits,
            HelperPlan plan,
            FamilyDirectory families,
            MemberDirectory members,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.helpers = helpers;
        this.visits = visits;
        this.plan = plan;
        this.families = families;
        this.members = members;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public UUID assign(NewPairing wanted) {
        Actor actor = currentActor.get();
        FiledFamily family = families.family(wanted.fileId());
        if (!family.active()) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "只有在册的家庭才能安排帮扶人");
        }
        Colleague colleague = colleague(wanted);
        if (families.isOfFamily(family.fileId(), colleague.personId())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("personId", "帮扶人不能是这个家庭的成员。");
        }
        LocalDate today = Calendars.today();
        if (wanted.firstVisitOn() != null && wanted.firstVisitOn().isBefore(today)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("firstVisitOn", "首次走访日期不能早于今天。");
        }
        helpers.current(family.fileId())
                .ifPresent(before -> handOver(before, colleague, wanted.handover(), today, actor));
        FamilyPairing helper = new FamilyPairing(family, colleague.personId(), colleague.name(), today, actor);
        helpers.persistAndFlush(helper);
        if (wanted.firstVisitOn() != null) {
            visits.persistAndFlush(new HelperVisit(helper, wanted.firstVisitOn()));
        }
        plan.keepGoing(helper, today, actor);
        plan.tell(helper, "请您担任帮扶人", actor);
        audit.record(
                "helper.assign",
                HelperPlan.OBJECT,
                helper.id(),
                AuditChanges.of("helper", null, colleague.name()).and("file", null, family.fileId()));
        return helper.id();
    }

    /** The family is off the list: its helper has done his part. */
    @Transactional
    void onFamilyEnded(@Observes FamilyEnded ended) {
        helpers.current(ended.fileId()).ifPresent(helper -> plan.stop(helper, Calendars.today(), ended.words()));
    }

    private void handOver(FamilyPairing before, Colleague next, @Nullable String words, LocalDate today, Actor actor) {
        if (before.helperPersonId().equals(next.personId())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("personId", next.name() + "已经是这个家庭的帮扶人。");
        }
        if (words == null || words.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("handover", "已有帮扶人" + before.helperName() + "，请写明交接说明。");
        }
        plan.stop(before, today, words);
        plan.tell(before, "帮扶已移交给" + next.name(), actor);
        helpers.flush();
    }

    private Colleague colleague(NewPairing wanted) {
        Optional<MemberEntry> member = wanted.memberId() == null
                ? Optional.ofNullable(wanted.personId()).flatMap(members::ofPerson)
                : members.member(wanted.memberId());
        return member.map(each -> new Colleague(each.personId(), each.name()))
                .or(() -> Optional.ofNullable(wanted.personId()).flatMap(this::holderOfPost))
                .orElseThrow(() -> new DomainProblem(CommonProblem.VALIDATION).onField("personId", "请选择本工会的人员担任帮扶人。"));
    }

    /** Officers whose row of the register is elsewhere, or not imported yet, are known by their posts. */
    private Optional<Colleague> holderOfPost(UUID person) {
        return sql.first(
                row -> new Colleague(person, row.text("name")),
                "select c.name from (select sec.colleague(?) as name) c where c.name is not null",
                person);
    }
}
