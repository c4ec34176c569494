package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.version.Versions;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the authority that compares data about a family, by exchange of files: a sheet goes out with the numbers of the adults
 * who authorised it, a paper comes back, and what it says is compared with the declaration.
 */
@ApplicationScoped
@Transactional
public class CheckEconomy {
    private static final Set<HardshipStatus> WHEN =
            EnumSet.of(HardshipStatus.INVESTIGATING, HardshipStatus.UNIT_REVIEW, HardshipStatus.REVIEW_DUE);

    /**
     * As the answer says; null: it says nothing of it.
     *
     * @param annualIncome of the whole family
     */
    public record Found(
            @Nullable Money annualIncome,
            @Nullable Integer homes,
            @Nullable Integer cars,
            @Nullable String note) {}

    /** One adult on the sheet that goes out. */
    public record Asked(
            String name, String identityNumber, String relation, LocalDate agreedOn, LocalDate validUntil) {}

    public static final List<String> HEADERS = List.of("姓名", "身份证号", "与申请人关系", "授权签署日期", "授权有效期至");

    private final HardshipFiles files;
    private final HardshipVersions versions;
    private final HardshipAccess access;
    private final EconomicChecks checks;
    private final HardshipPapers papers;
    private final RulePacks rulePacks;
    private final Vault vault;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    CheckEconomy(
            HardshipFiles files,
            HardshipVersions versions,
            HardshipAccess access,
            EconomicChecks checks,
            HardshipPapers papers,
            RulePacks rulePacks,
            Vault vault,
            SensitiveReads sensitiveReads,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.versions = versions;
        this.access = access;
        this.checks = checks;
        this.papers = papers;
        this.rulePacks = rulePacks;
        this.vault = vault;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public List<EconomicCheckDetails> of(UUID fileId) {
        files.get(fileId);
        return checks.of(fileId).stream().map(check -> check.details(vault)).toList();
    }

    public EconomicCheckDetails details(UUID id) {
        return checks.get(id).details(vault);
    }

    /** @throws DomainProblem when an adult's authorisation is missing or has run out */
    public UUID request(UUID fileId) {
        HardshipFile file = workedOn(fileId);
        List<Asked> adults = adults(file);
        LocalDate until = adults.stream()
                .map(Asked::validUntil)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> refused("申报中没有签署核对授权书的成年家庭成员"));
        EconomicCheck check = new EconomicCheck(file, adults.size(), until, currentActor.get(), Instant.now());
        checks.persistAndFlush(check);
        audit.record("hardship.check-request", HardshipTasks.OBJECT, fileId, AuditChanges.none());
        return check.id();
    }

    /** The sheet that goes out: whole numbers, which the family sees were used. */
    public List<Asked> sheet(UUID id) {
        EconomicCheck check = checks.get(id);
        CheckStatus.FLOW.next(check.status(), CheckStatus.Act.ANSWER);
        HardshipFile file = workedOn(check.fileId());
        sensitiveReads.record(
                file.personId(), HardshipTasks.OBJECT, file.id(), List.of("IDENTITY_NUMBERS"), "导出核对委托名单，委托核对家庭经济状况");
        audit.record("hardship.check-sheet", HardshipTasks.OBJECT, file.id(), AuditChanges.none());
        return adults(file);
    }

    /** @param proof the paper that the authority gave back */
    public void answer(UUID id, @Nullable String ifMatch, LocalDate answeredOn, Found found, UUID proof) {
        EconomicCheck check = checks.lock(id);
        Versions.check(ifMatch, check.version());
        HardshipFile file = workedOn(check.fileId());
        LocalDate asked = check.requestedAt().atZone(Calendars.ZONE).toLocalDate();
        if (answeredOn.isAfter(Calendars.today()) || answeredOn.isBefore(asked)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("answeredOn", "结果日期应在委托日期（" + asked + "）和今天之间。");
        }
        papers.keep(file, "proofFileId", List.of(proof));
        int tolerance = rulePacks.inForce(EconomicChecks.PACK, file.unitId()).integer("income-tolerance");
        check.answer(
                CheckResult.compare(declared(file), found, tolerance), answeredOn, proof, vault, currentActor.get());
        checks.flush();
        audit.record(
                "hardship.check-answer",
                HardshipTasks.OBJECT,
                file.id(),
                AuditChanges.of("outcome", null, check.outcome()));
    }

    public void cancel(UUID id, @Nullable String ifMatch, @Nullable String words) {
        EconomicCheck check = checks.lock(id);
        Versions.check(ifMatch, check.version());
        if (words == null || words.isBlank()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("opinion", "请写明撤销委托的理由。");
        }
        check.cancel(words);
        checks.flush();
        audit.record("hardship.check-cancel", HardshipTasks.OBJECT, check.fileId(), AuditChanges.none());
    }

    private HardshipFile workedOn(UUID fileId) {
        Actor actor = currentActor.get();
        HardshipFile file = files.lock(fileId);
        if (!WHEN.contains(file.status())) {
            throw refused("档案" + file.status().words() + "，现在不能核对经济状况");
        }
        if (file.belongsTo(actor) || file.wasFilledBy(actor)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        access.demandConsent(file);
        return file;
    }

    private Declaration declared(HardshipFile file) {
        return versions.latest(file.id()).orElseThrow().declaration(vault);
    }

    private List<Asked> adults(HardshipFile file) {
        int months = rulePacks.inForce("hardship", file.unitId()).integer(DeclarationCheck.AGREEMENT_MONTHS);
        return declared(file).people().stream()
                .filter(NeededConsents::isAdult)
                .map(person -> asked(person, months))
                .toList();
    }

    private static Asked asked(FamilyPerson person, int months) {
        String name = Objects.requireNonNullElse(person.name(), "");
        LocalDate agreedOn = person.agreedOn();
        if (agreedOn == null || !agreedOn.plusMonths(months).isAfter(Calendars.today())) {
            throw refused(name + "的核对授权书没有签署或已过期，请退回由家庭重新签署");
        }
        return new Asked(
                name,
                Objects.requireNonNull(person.identityNumber()),
                Stream.ofNullable(person.relation())
                        .map(Declaration.Relation::words)
                        .findFirst()
                        .orElse(""),
                agreedOn,
                agreedOn.plusMonths(months).minusDays(1));
    }

    private static DomainProblem refused(String reason) {
        return new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", reason);
    }
}
