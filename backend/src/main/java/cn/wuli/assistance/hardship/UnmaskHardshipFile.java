package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows hidden values to somebody with a purpose; the applicant can see who looked, when and what for. */
@ApplicationScoped
public class UnmaskHardshipFile {
    /** The fields that can be asked for. */
    public enum Field {
        IDENTITY_NUMBERS,
        PHONE,
        ADDRESS,
        BANK_ACCOUNT,
        HEALTH,
        /** What the family says in its own words, notes on expenses too; the branch reads it to check it. */
        STATEMENT,
        /** What the visitors found. */
        FINDINGS
    }

    private static final Set<Field> FOR_CHECKING = Set.of(Field.STATEMENT);

    /** Only what was asked for; the lists follow the order of the family, the findings that of the visits. */
    public record Unmasked(
            @Nullable List<@Nullable String> identityNumbers,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String bankAccount,
            @Nullable List<@Nullable String> health,
            @Nullable String statement,
            @Nullable List<@Nullable String> expenseNotes,
            @Nullable List<String> findings) {}

    private final HardshipFiles files;
    private final HardshipVersions versions;
    private final HardshipAccess access;
    private final Visits visits;
    private final Vault vault;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    UnmaskHardshipFile(
            HardshipFiles files,
            HardshipVersions versions,
            HardshipAccess access,
            Visits visits,
            Vault vault,
            SensitiveReads sensitiveReads,
            AuditLog audit,
            CurrentActor currentActor) {
        this.files = files;
        this.versions = versions;
        this.access = access;
        this.visits = visits;
        this.vault = vault;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public Unmasked unmask(UUID fileId, Set<Field> fields, String purpose) {
        if (!FOR_CHECKING.containsAll(fields) && !currentActor.get().may("hardship.identify")) {
            throw new DomainProblem(CommonProblem.NOT_PERMITTED).with("permission", "查看完整证件号码等信息");
        }
        HardshipFile file = files.get(fileId);
        access.demandConsent(file);
        Declaration declared = versions.latest(fileId)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND))
                .declaration(vault);
        List<String> names = fields.stream().map(Enum::name).sorted().toList();
        sensitiveReads.record(file.personId(), HardshipTasks.OBJECT, fileId, names, purpose);
        audit.record("hardship.unmask", HardshipTasks.OBJECT, fileId, AuditChanges.of("fields", null, names));
        return new Unmasked(
                fields.contains(Field.IDENTITY_NUMBERS)
                        ? declared.people().stream()
                                .map(Declaration.FamilyPerson::identityNumber)
                                .toList()
                        : null,
                fields.contains(Field.PHONE) ? declared.phone() : null,
                fields.contains(Field.ADDRESS) ? declared.address() : null,
                fields.contains(Field.BANK_ACCOUNT) ? declared.bankAccount() : null,
                fields.contains(Field.HEALTH)
                        ? declared.people().stream()
                                .map(Declaration.FamilyPerson::health)
                                .toList()
                        : null,
                fields.contains(Field.STATEMENT) ? declared.statement() : null,
                fields.contains(Field.STATEMENT)
                        ? declared.costs().stream()
                                .map(Declaration.Expense::note)
                                .toList()
                        : null,
                fields.contains(Field.FINDINGS)
                        ? visits.of(fileId).stream()
                                .map(visit -> visit.findings(vault))
                                .toList()
                        : null);
    }
}
