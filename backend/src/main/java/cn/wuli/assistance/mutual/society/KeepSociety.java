package cn.wuli.assistance.mutual.society;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.mutual.PeriodPlan;
import cn.wuli.assistance.mutual.PeriodRules;
import cn.wuli.assistance.mutual.PeriodSearch;
import cn.wuli.assistance.mutual.RunPeriod;
import cn.wuli.assistance.mutual.Scheme;
import cn.wuli.assistance.mutual.society.SocietyOverview.SocietyDetails;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Founds the society of a union, changes what is recorded of it, plans its years. */
@ApplicationScoped
@Transactional
public class KeepSociety {
    private static final String OBJECT = "mutual-society";

    private final Societies societies;
    private final PeriodRules rules;
    private final PeriodSearch periods;
    private final RunPeriod runPeriod;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    KeepSociety(
            Societies societies,
            PeriodRules rules,
            PeriodSearch periods,
            RunPeriod runPeriod,
            AuditLog audit,
            CurrentActor currentActor) {
        this.societies = societies;
        this.rules = rules;
        this.periods = periods;
        this.runPeriod = runPeriod;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public SocietyOverview overview() {
        return new SocietyOverview(
                societies
                        .own()
                        .map(society -> new SocietyDetails(society.id(), society.version(), society.facts()))
                        .orElse(null),
                rules.charter(currentActor.get().tenantId(), Calendars.today()),
                periods.all().stream()
                        .filter(period -> period.scheme() == Scheme.SOCIETY)
                        .toList());
    }

    /** @throws DomainProblem {@code not-allowed-now} as long as none is founded */
    public LocalDate foundedOn() {
        return societies.founded().facts().foundedOn();
    }

    public void found(SocietyFacts facts) {
        facts.demandConsistent();
        if (societies.own().isPresent()) {
            throw new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "本单位的互助会已经登记");
        }
        Society society = new Society(facts, Instant.now());
        societies.persistAndFlush(society);
        audit.record("mutual-society.found", OBJECT, society.id(), AuditChanges.of("facts", null, facts));
    }

    public void change(UUID id, @Nullable String ifMatch, SocietyFacts facts) {
        facts.demandConsistent();
        Society society = societies.lock(id);
        Versions.check(ifMatch, society.version());
        SocietyFacts before = society.facts();
        society.change(facts, Instant.now());
        audit.record("mutual-society.change", OBJECT, id, AuditChanges.of("facts", before, facts));
    }

    public UUID plan(PeriodPlan plan) {
        societies.founded();
        return runPeriod.draft(Scheme.SOCIETY, plan);
    }
}
