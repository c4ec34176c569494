package cn.wuli.rights.women;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.crypto.SensitiveReads;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.time.WorkingDays;
import cn.wuli.rights.PastDays;
import cn.wuli.rights.RightsProblem;
import cn.wuli.rights.women.WomenCaseDetails.Note;
import cn.wuli.rulepack.RulePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member brings to the women's committee. The database answers her and who sits on the committee today: no other officer and no
 * administrator reads a case, whatever the matrix of permissions says.
 */
@ApplicationScoped
@Transactional
public class WomenCases {
    private static final String OBJECT = "women-case";
    private static final String CASE = "sec.women_case";
    private static final String NOTE = "sec.women_case_note";

    private record CaseOfMember(UUID personId, WomenCaseDetails details) {}

    private final KeepWomenLedger ledger;
    private final RulePacks rulePacks;
    private final WorkingDays workingDays;
    private final FieldCipher cipher;
    private final SensitiveReads sensitiveReads;
    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    WomenCases(
            KeepWomenLedger ledger,
            RulePacks rulePacks,
            WorkingDays workingDays,
            FieldCipher cipher,
            SensitiveReads sensitiveReads,
            Sql sql,
            AuditLog audit,
            CurrentActor currentActor) {
        this.ledger = ledger;
        this.rulePacks = rulePacks;
        this.workingDays = workingDays;
        this.cipher = cipher;
        this.sensitiveReads = sensitiveReads;
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public OwnWomenCases own() {
        return new OwnWomenCases(
                ledger.checklist(),
                sql.list(row -> opened(row, List.of()).details(), "select * from sec.women_cases(true)"));
    }

    public UUID file(WomenCaseKind kind, String words) {
        int days = rulePacks
                .inForce(KeepWomenLedger.PACK, currentActor.get().tenantId())
                .integer("case-days");
        UUID id = Ids.next();
        sql.perform(
                WomenCases::refusal,
                "select sec.file_women_case(?, ?, ?, ?)",
                id,
                kind.name(),
                cipher.encrypt(DataClass.SEALED, CASE, "content", id, words),
                workingDays.plus(Calendars.today(), days));
        audit.record("women-case.file", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** Empty for whom the committee has no seat; one's own is not among them. */
    public List<WomenCaseSummary> ofCommittee() {
        return sql.list(WomenCases::summary, "select * from sec.women_cases(false)");
    }

    /** The member sees that it was opened, and by whom. */
    public WomenCaseDetails open(UUID id) {
        List<Note> notes = sql.list(this::note, "select * from sec.women_case_notes(?)", id);
        CaseOfMember opened =
                sql.one(row -> opened(row, notes), "select * from sec.women_cases(false) where id = ?", id);
        sensitiveReads.record(opened.personId(), OBJECT, id, List.of("WOMEN_CASE"), "办理女职工权益事项");
        return opened.details();
    }

    public void note(UUID id, LocalDate notedOn, String words) {
        PastDays.demand("notedOn", notedOn);
        UUID noteId = Ids.next();
        sql.perform(
                WomenCases::refusal,
                "select sec.note_women_case(?, ?, ?, ?, ?)",
                id,
                noteId,
                notedOn,
                cipher.encrypt(DataClass.SEALED, NOTE, "words", noteId, words),
                currentActor.get().personName());
        audit.record("women-case.note", OBJECT, id, AuditChanges.none());
    }

    public void close(UUID id, String result) {
        sql.perform(
                WomenCases::refusal,
                "select sec.close_women_case(?, ?, ?)",
                id,
                cipher.encrypt(DataClass.SEALED, CASE, "result", id, result),
                currentActor.get().personName());
        audit.record("women-case.close", OBJECT, id, AuditChanges.none());
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "women-no-committee" ->
                new DomainProblem(RightsProblem.NOT_NOW).with("reason", "本工会还没有登记女职工委员会，请先由组织委员登记");
            case "illegal-transition" -> new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
            default -> null;
        };
    }

    private static WomenCaseSummary summary(Row row) throws SQLException {
        WomenCaseKind kind = WomenCaseKind.valueOf(row.text("kind"));
        LocalDate dueOn = row.date("due_on");
        LocalDate closedOn = row.maybeDate("closed_on");
        return new WomenCaseSummary(
                row.id("id"),
                row.text("person_name"),
                kind,
                kind.words(),
                row.date("filed_on"),
                dueOn,
                closedOn == null && dueOn.isBefore(Calendars.today()),
                closedOn);
    }

    private CaseOfMember opened(Row row, List<Note> notes) throws SQLException {
        UUID id = row.id("id");
        WomenCaseKind kind = WomenCaseKind.valueOf(row.text("kind"));
        byte[] result = row.maybeBytes("result");
        return new CaseOfMember(
                row.id("person_id"),
                new WomenCaseDetails(
                        id,
                        kind,
                        kind.words(),
                        cipher.decrypt(
                                DataClass.SEALED,
                                CASE,
                                "content",
                                id,
                                Objects.requireNonNull(row.maybeBytes("content"))),
                        row.date("filed_on"),
                        row.date("due_on"),
                        row.maybeDate("closed_on"),
                        row.maybeText("closed_by"),
                        result == null ? null : cipher.decrypt(DataClass.SEALED, CASE, "result", id, result),
                        notes));
    }

    private Note note(Row row) throws SQLException {
        UUID id = row.id("id");
        return new Note(
                id,
                row.date("noted_on"),
                row.text("noted_by"),
                cipher.decrypt(DataClass.SEALED, NOTE, "words", id, Objects.requireNonNull(row.maybeBytes("words"))));
    }
}
