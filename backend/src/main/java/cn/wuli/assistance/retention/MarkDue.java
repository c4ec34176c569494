package cn.wuli.assistance.retention;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;

/** Marks every night whose time is over. It decides nothing. */
@ApplicationScoped
public class MarkDue implements DailyTask {
    static final String PACK = "retention";

    /** A file is marked once, and again only when the day has come until which it was kept. */
    private static final String MARK = """
            insert into biz.retention_case (id, file_id, unit_id, subject, ground, due_on, basis, rule_version, statutory_until)
            select uuidv7(), f.id, f.unit_id, left(f.applicant_name, 1) || '*', v.ground,
                   (f.changed_at + make_interval(months => v.months))::date, v.basis, v.rule_version, p.last_paid
              from (values (?::text, ?::int, ?::text, ?::uuid, ?::date)) v (ground, months, basis, rule_version, today)
              join biz.hardship_file f on f.erased_at is null and case v.ground
                when 'DRAFT' then f.status in ('DRAFT', 'RETURNED')
                when 'UNFILED' then f.status in ('REJECTED', 'WITHDRAWN')
                when 'CLOSED' then f.status in ('EXITED', 'CANCELLED')
                else f.restricted_at is null and exists (select from biz.consent c where c.file_id = f.id and c.round = f.round
                       and c.withdrawn_at < v.today - make_interval(months => v.months)) end
              left join lateral (
                select (max(s.at) + make_interval(months => ?::int))::date as last_paid
                  from biz.aid_grant g join biz.aid_grant_step s on s.grant_id = g.id and s.action = 'PAY'
                 where g.file_id = f.id) p on true
             where (v.ground = 'WITHDRAWN' or (f.changed_at + make_interval(months => v.months))::date <= v.today)
               and not exists (select from biz.retention_case r where r.file_id = f.id
                                  and (r.status <> 'KEPT' or r.keep_until > v.today))""";

    private final RulePacks rulePacks;
    private final Sql sql;
    private final CurrentActor currentActor;

    MarkDue(RulePacks rulePacks, Sql sql, CurrentActor currentActor) {
        this.rulePacks = rulePacks;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "mark-due-retention";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 10);
    }

    @Override
    public Reach reach() {
        return Reach.EACH_UNION;
    }

    @Override
    @Transactional
    public void run(LocalDate today) {
        RuleSet rules = rulePacks.inForce(PACK, currentActor.get().tenantId()).demandComplete();
        for (RetentionGround ground : RetentionGround.values()) {
            Rule rule = rules.rule(ground.parameter());
            sql.change(
                    (slug, values) -> null,
                    MARK,
                    ground.name(),
                    rules.integer(ground.parameter()),
                    rule.source(),
                    rule.versionId(),
                    today,
                    rules.integer("accounting-months"));
        }
    }
}
