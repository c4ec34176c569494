package cn.wuli.assistance.mutual.claim;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.membership.MemberDirectory;
import cn.wuli.membership.MemberEntry;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The member's part: he writes a claim, submits it, adds what is missing, takes it back. */
@ApplicationScoped
@Transactional
public class FileClaim {
    /** Everything that he fills in. */
    public record Form(ClaimContent content, ClaimAccount account, List<UUID> papers) {}

    private final Claims claims;
    private final MoveClaim moveClaim;
    private final ClaimRegister register;
    private final ClaimVault vault;
    private final PeriodDirectory periods;
    private final MemberDirectory members;
    private final Organisation organisation;
    private final StoredFiles storedFiles;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    FileClaim(
            Claims claims,
            MoveClaim moveClaim,
            ClaimRegister register,
            ClaimVault vault,
            PeriodDirectory periods,
            MemberDirectory members,
            Organisation organisation,
            StoredFiles storedFiles,
            AuditLog audit,
            CurrentActor currentActor) {
        this.claims = claims;
        this.moveClaim = moveClaim;
        this.register = register;
        this.vault = vault;
        this.periods = periods;
        this.members = members;
        this.organisation = organisation;
        this.storedFiles = storedFiles;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public UUID write(UUID periodId, Form form) {
        Actor actor = currentActor.get();
        Terms terms = periods.terms(periodId);
        LocalDate today = Calendars.today();
        new ClaimRules(terms, today, today).demandCovered(register.standing(actor.personId(), periodId));
        UnitName unit = branchOf(
                members.ofPerson(actor.personId()).map(MemberEntry::unitId).orElse(actor.unitId()));
        Claim claim = new Claim(terms, organisation.unit(actor.tenantId()), unit, actor, Instant.now());
        claim.write(form.content(), form.account(), form.papers(), vault, Instant.now());
        claims.persistAndFlush(claim);
        keepPapers(claim, form.papers());
        audit.record("mutual-claim.write", ClaimTasks.OBJECT, claim.id(), AuditChanges.of("period", null, periodId));
        return claim.id();
    }

    public void rewrite(UUID id, @Nullable String ifMatch, Form form) {
        Claim claim = claims.lock(id);
        Versions.check(ifMatch, claim.version());
        if (!claim.isFor(currentActor.get()) || !claim.status().isEditable()) {
            throw ClaimRules.notNow("申请已提交，不能修改；需要更正的，请先撤回，或请办理人退回补充");
        }
        claim.write(form.content(), form.account(), form.papers(), vault, Instant.now());
        keepPapers(claim, form.papers());
        claims.flush();
        register.pass(id, null, null, null, null);
        audit.record("mutual-claim.rewrite", ClaimTasks.OBJECT, id, AuditChanges.none());
    }

    public void submit(UUID id, @Nullable String ifMatch) {
        Claim claim = claims.lock(id);
        ClaimAction action = claim.status() == ClaimStatus.MORE_INFO ? ClaimAction.RESUBMIT : ClaimAction.SUBMIT;
        claim = moveClaim.demanded(id, ifMatch, action);
        Terms terms = periods.terms(claim.periodId());
        LocalDate today = Calendars.today();
        LocalDate filedOn = claim.filedOn();
        ClaimRules rules = new ClaimRules(terms, today, filedOn == null ? today : filedOn);
        if (action == ClaimAction.SUBMIT) {
            rules.demandCovered(register.standing(claim.personId(), claim.periodId()));
        }
        ClaimContent content = vault.content(id, claim.content());
        rules.demandComplete(content, claim.papers());
        register.hold(id, content.invoices());
        claim.file(register.ownRelatives(), today);
        claim.award().explain(null);
        moveClaim.record(claim, action, null);
    }

    /** His invoices are free again. */
    public void withdraw(UUID id, @Nullable String ifMatch) {
        Claim claim = moveClaim.demanded(id, ifMatch, ClaimAction.WITHDRAW);
        register.hold(id, List.of());
        moveClaim.record(claim, ClaimAction.WITHDRAW, null);
    }

    private void keepPapers(Claim claim, List<UUID> papers) {
        FileOwner owner = new FileOwner(ClaimTasks.OBJECT, claim.id(), claim.unitId(), claim.personId());
        storedFiles.keep(papers, owner, "papers", "有照片已失效或不是您上传的，请删除后重新上传。");
    }

    /** A group has no office of its own. */
    private UnitName branchOf(UUID unitId) {
        UnitName unit = organisation.unit(unitId);
        return unit.kind() == UnitKind.GROUP ? organisation.managerOf(unitId).orElse(unit) : unit;
    }

    /** @throws DomainProblem {@code validation} when the account cannot be one */
    public static ClaimAccount account(String bankName, String number) {
        String digits = number.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{8,32}")) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("accountNumber", "请填写本人银行卡号，8 至 32 位数字。");
        }
        return new ClaimAccount(bankName.strip(), digits);
    }
}
