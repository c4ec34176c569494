package cn.wuli.rights.mediation;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a closed file under seal, where no role of the application can read it, and opens it for who asked once a second
 * person has agreed. The database holds both: {@code sec.read_sealed_mediation} gives the dossier to nobody else.
 */
@ApplicationScoped
public class SealMediation {
    private final MediationCases cases;
    private final MoveMediation moveMediation;
    private final MediationClock clock;
    private final DisputeVault vault;
    private final Sql sql;
    private final SensitiveReads sensitiveReads;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    SealMediation(
            MediationCases cases,
            MoveMediation moveMediation,
            MediationClock clock,
            DisputeVault vault,
            Sql sql,
            SensitiveReads sensitiveReads,
            AuditLog audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.moveMediation = moveMediation;
        this.clock = clock;
        this.vault = vault;
        this.sql = sql;
        this.sensitiveReads = sensitiveReads;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    @Transactional
    public void seal(UUID id, @Nullable String ifMatch) {
        moveMediation.take(id, ifMatch, MediationAction.SEAL, null, of -> {
            List<MediationNote> notes = cases.notes(id);
            byte[] agreement = of.agreement();
            Dossier dossier = new Dossier(
                    vault.dispute(id, Objects.requireNonNull(of.content())),
                    agreement == null ? null : vault.agreement(id, agreement),
                    notes.stream().map(note -> note.read(vault)).toList());
            sql.perform(SealMediation::refusal, "select sec.seal_mediation(?, ?)", id, vault.sealDossier(id, dossier));
            notes.forEach(MediationNote::empty);
            of.empty();
        });
    }

    /** The first of two persons: asks, with the reason. */
    @Transactional
    public void ask(UUID id, String purpose) {
        MediationCase of = sealed(id);
        sql.perform(
                SealMediation::refusal,
                "select sec.ask_unsealing(?, ?, ?, ?)",
                Ids.next(),
                id,
                purpose,
                currentActor.get().personName());
        audit.record("mediation.ask-unsealing", MediationCases.OBJECT, of.id(), AuditChanges.none());
    }

    /** The second one, never the same. */
    @Transactional
    public void agree(UUID id, UUID unsealingId) {
        MediationCase of = sealed(id);
        sql.perform(
                SealMediation::refusal,
                "select sec.agree_unsealing(?, ?, ?, ?)",
                unsealingId,
                id,
                currentActor.get().personName(),
                clock.unsealHours(of.unitId()));
        audit.record("mediation.agree-unsealing", MediationCases.OBJECT, id, AuditChanges.none());
    }

    @Transactional
    public List<Unsealing> unsealings(UUID id) {
        sealed(id);
        return sql.list(SealMediation::unsealing, "select * from sec.unsealings(?)", id);
    }

    /** For who asked, while the agreed hours last; the claimant sees it. */
    @Transactional
    public Dossier open(UUID id) {
        MediationCase of = sealed(id);
        byte[] dossier = sql.first(
                        row -> Objects.requireNonNull(row.maybeBytes("dossier")),
                        "select * from sec.read_sealed_mediation(?)",
                        id)
                .orElseThrow(() ->
                        new DomainProblem(RightsProblem.NOT_NOW).with("reason", "案卷已封存：须由一人申请、另一人同意后，申请人在限定时间内查阅"));
        sensitiveReads.record(of.personId(), MediationCases.OBJECT, id, List.of("DOSSIER"), "启封查阅");
        audit.record("mediation.read-sealed", MediationCases.OBJECT, id, AuditChanges.none());
        return vault.dossier(id, dossier);
    }

    private MediationCase sealed(UUID id) {
        MediationCase of = cases.get(id);
        if (of.status() != MediationStatus.SEALED) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", "案卷没有封存");
        }
        if (of.isOf(currentActor.get())) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        return of;
    }

    private static Unsealing unsealing(Row row) throws SQLException {
        return new Unsealing(
                row.id("id"),
                row.text("purpose"),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.maybeText("agreed_by"),
                row.maybeInstant("open_until"),
                row.flag("is_mine"));
    }

    private static @Nullable DomainProblem refusal(String constraint, Map<String, Object> values) {
        return "unsealing-two-persons".equals(constraint)
                ? new DomainProblem(RightsProblem.NOT_NOW).with("reason", "启封须由申请人以外的另一人同意")
                : null;
    }
}
