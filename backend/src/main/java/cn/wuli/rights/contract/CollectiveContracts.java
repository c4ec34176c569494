package cn.wuli.rights.contract;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.platform.version.Versions;
import cn.wuli.rights.PastDays;
import cn.wuli.rulepack.Rule;
import cn.wuli.rulepack.RulePacks;
import cn.wuli.rulepack.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of collective talks and contracts, with the clocks of the law. */
@ApplicationScoped
@Transactional
public class CollectiveContracts {
    static final String OBJECT = "collective-contract";
    static final String PACK = "collective-contract";

    /** An offer to talk. */
    public record Offer(String employer, ContractKind kind, String clauses, LocalDate offeredOn) {}

    private record Due(LocalDate on, String basis) {}

    private final ContractRows rows;
    private final ContractTasks tasks;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    CollectiveContracts(
            ContractRows rows,
            ContractTasks tasks,
            RulePacks rulePacks,
            WorkingDays workingDays,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.rows = rows;
        this.tasks = tasks;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public List<ContractDetails> all() {
        return rows.all();
    }

    /** @throws DomainProblem {@code not-found} */
    public ContractDetails get(UUID id) {
        return rows.get(id);
    }

    public UUID offer(Offer made) {
        PastDays.demand("offeredOn", made.offeredOn());
        UUID id = Ids.next();
        Due due = workingDue("answer-days", made.offeredOn());
        sql.change(
                (slug, values) -> null,
                "insert into biz.collective_contract (id, employer, kind, clauses, offered_on, due_on, due_basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                made.employer(),
                made.kind().name(),
                made.clauses(),
                made.offeredOn(),
                due.on(),
                due.basis());
        book(id, ContractAction.OFFER, ContractStatus.OFFERED, null);
        return id;
    }

    public void answer(UUID id, @Nullable String ifMatch, String words) {
        take(id, ifMatch, ContractAction.ANSWER);
        move(id, ContractAction.ANSWER, ContractStatus.TALKS, null, words);
    }

    /** The term of a contract has its limits. */
    public void draft(UUID id, @Nullable String ifMatch, LocalDate validFrom, LocalDate validUntil, String clauses) {
        take(id, ifMatch, ContractAction.DRAFT);
        RuleSet rules = rules();
        int least = rules.integer("term-months-least");
        int most = rules.integer("term-months-most");
        // A contract of one year from 1 January ends on 31 December.
        LocalDate end = validUntil.plusDays(1);
        if (end.isBefore(validFrom.plusMonths(least)) || end.isAfter(validFrom.plusMonths(most))) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("validUntil", "合同期限须为 " + least + " 至 " + most + " 个月。");
        }
        sql.change(
                (slug, values) -> null,
                "update biz.collective_contract set valid_from = ?, valid_until = ?, clauses = ? where id = ?",
                validFrom,
                validUntil,
                clauses,
                id);
        move(id, ContractAction.DRAFT, ContractStatus.DRAFTED, workingDue("vote-days", Calendars.today()), null);
    }

    /** Without the majority of the law the draft goes back to the talks. */
    public void vote(UUID id, @Nullable String ifMatch, Ballot ballot) {
        PastDays.demand("votedOn", ballot.votedOn());
        take(id, ifMatch, ContractAction.VOTE);
        if (ballot.present() > ballot.delegates() || ballot.inFavour() > ballot.present()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("inFavour", "到会人数不能多于应到人数，赞成票不能多于到会人数。");
        }
        if (!ballot.hasQuorum()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("present", "到会不足应到人数的三分之二，表决无效，请另行召开会议。");
        }
        if (!ballot.hasMajority()) {
            String words = "应到 " + ballot.delegates() + " 人，赞成 " + ballot.inFavour() + " 票，未超过半数";
            move(id, ContractAction.REJECT, ContractStatus.TALKS, null, words);
            return;
        }
        sql.change(
                (slug, values) -> null,
                "update biz.collective_contract set voted_on = ?, delegates = ?, present = ?, in_favour = ? where id = ?",
                ballot.votedOn(),
                ballot.delegates(),
                ballot.present(),
                ballot.inFavour(),
                id);
        Rule filing = rules().rule("filing-days");
        int days = Integer.parseInt(filing.value());
        Due due = new Due(ballot.votedOn().plusDays(days), days + " 日：" + filing.source());
        move(id, ContractAction.VOTE, ContractStatus.ADOPTED, due, null);
    }

    public void file(UUID id, @Nullable String ifMatch, LocalDate publishedOn, LocalDate filedOn) {
        PastDays.demand("publishedOn", publishedOn);
        PastDays.demand("filedOn", filedOn);
        take(id, ifMatch, ContractAction.FILE);
        sql.change(
                (slug, values) -> null,
                "update biz.collective_contract set published_on = ?, filed_on = ? where id = ?",
                publishedOn,
                filedOn,
                id);
        move(id, ContractAction.FILE, ContractStatus.IN_FORCE, null, null);
    }

    public void end(UUID id, @Nullable String ifMatch, String words) {
        take(id, ifMatch, ContractAction.END);
        move(id, ContractAction.END, ContractStatus.ENDED, null, words);
    }

    private void take(UUID id, @Nullable String ifMatch, ContractAction action) {
        ContractDetails of = rows.lock(id);
        Versions.check(ifMatch, of.version());
        ContractStatus.FLOW.next(of.status(), action);
    }

    private void move(UUID id, ContractAction action, ContractStatus to, @Nullable Due due, @Nullable String words) {
        sql.change(
                (slug, values) -> null,
                "update biz.collective_contract set status = ?, due_on = ?, due_basis = ?, version = version + 1 where id = ?",
                to.name(),
                due == null ? null : due.on(),
                due == null ? null : due.basis(),
                id);
        book(id, action, to, words);
    }

    private void book(UUID id, ContractAction action, ContractStatus to, @Nullable String words) {
        rows.step(id, action, to, words);
        tasks.follow(rows.get(id), action, currentActor.get());
        audit.record(
                "collective-contract." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                id,
                AuditChanges.of("status", null, to));
    }

    private Due workingDue(String code, LocalDate from) {
        Rule rule = rules().rule(code);
        int days = Integer.parseInt(rule.value());
        return new Due(workingDays.plus(from, days), days + " 个工作日：" + rule.source());
    }

    private RuleSet rules() {
        return rulePacks.inForce(PACK, currentActor.get().tenantId());
    }
}
