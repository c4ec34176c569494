package cn.wuli.assistance.retention;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.organisation.Organisation;
import cn.wuli.organisation.UnitName;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.page.Cursor;
import cn.wuli.platform.page.Page;
import cn.wuli.platform.page.PageQuery;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.platform.workflow.AllowedAction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due, and the decisions of the person who answers for personal data. */
@ApplicationScoped
@Transactional
public class RetentionCases {
    static final String OBJECT = "retention-case";
    private static final int LONGEST_YEARS = 2;

    private final Erasures erasures;
    private final Organisation organisation;
    private final Sql sql;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    RetentionCases(
            Erasures erasures,
            Organisation organisation,
            Sql sql,
            ObjectMapper json,
            AuditLog audit,
            CurrentActor currentActor) {
        this.erasures = erasures;
        this.organisation = organisation;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The newest first. */
    public Page<RetentionDetails> page(@Nullable RetentionStatus status, PageQuery page) {
        Cursor cursor = page.after();
        @Nullable UUID after = cursor == null ? null : cursor.id();
        @Nullable String wanted = status == null ? null : status.name();
        List<RetentionDetails> rows = sql.list(
                this::details,
                "select * from biz.retention_case where (?::text is null or status = ?) and (?::uuid is null or id < ?::uuid)"
                        + " order by id desc limit ?",
                wanted,
                wanted,
                after,
                after,
                page.limit() + 1);
        Long total = page.withTotal()
                ? sql.one(
                        row -> row.number("total"),
                        "select count(*) as total from biz.retention_case where (?::text is null or status = ?)",
                        wanted,
                        wanted)
                : null;
        return Page.of(rows, page.limit(), row -> new Cursor("", row.id()), total);
    }

    /** @throws DomainProblem {@code not-found} */
    public RetentionDetails get(UUID id) {
        return sql.one(this::details, "select * from biz.retention_case where id = ?", id);
    }

    /** @throws DomainProblem {@code retention-statutory} while the books must be kept */
    public RetentionDetails erase(UUID id, String opinion) {
        RetentionDetails due = lock(id, RetentionAction.ERASE);
        LocalDate until = due.statutoryUntil();
        if (until != null && until.isAfter(Calendars.today())) {
            throw new DomainProblem(AssistanceProblem.BOOKS_MUST_STAY).with("until", until);
        }
        return decide(due, RetentionAction.ERASE, opinion, null, erasures.erase(due.objectType(), due.objectId()));
    }

    /** Stored and nothing else: every further step is refused. */
    public RetentionDetails restrict(UUID id, String opinion) {
        RetentionDetails due = lock(id, RetentionAction.RESTRICT);
        erasures.kind(due.objectType()).restrict(due.objectId());
        return decide(due, RetentionAction.RESTRICT, opinion, null, null);
    }

    /** @throws DomainProblem {@code retention-keep-until} when the day is not later, or too late */
    public RetentionDetails keep(UUID id, String opinion, LocalDate until) {
        RetentionDetails due = lock(id, RetentionAction.KEEP);
        if (!until.isAfter(Calendars.today()) || until.isAfter(Calendars.today().plusYears(LONGEST_YEARS))) {
            throw new DomainProblem(AssistanceProblem.KEEP_UNTIL).onField("until", "请填写今天以后、两年以内的日期。");
        }
        return decide(due, RetentionAction.KEEP, opinion, until, null);
    }

    private RetentionDetails lock(UUID id, RetentionAction action) {
        RetentionDetails due = sql.one(this::details, "select * from biz.retention_case where id = ? for update", id);
        RetentionStatus.FLOW.next(due.status(), action);
        if (erasures.kind(due.objectType())
                .isAbout(due.objectId(), currentActor.get().personId())) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        return due;
    }

    private RetentionDetails decide(
            RetentionDetails due,
            RetentionAction action,
            String opinion,
            @Nullable LocalDate until,
            @Nullable ErasureProof proof) {
        Actor actor = currentActor.get();
        RetentionStatus next = RetentionStatus.FLOW.next(due.status(), action);
        sql.change(
                (slug, values) -> null,
                "update biz.retention_case set status = ?, decided_by = ?, decided_at = now(), opinion = ?, keep_until = ?,"
                        + " proof = ?::jsonb, subject = coalesce(?, subject) where id = ?",
                next.name(),
                actor.signature(),
                opinion,
                until,
                proof == null ? null : write(proof),
                proof == null ? null : proof.pseudonym(),
                due.id());
        audit.record(
                "retention." + action.name().toLowerCase(Locale.ROOT),
                OBJECT,
                due.id(),
                AuditChanges.of("status", due.status(), next));
        return get(due.id());
    }

    private RetentionDetails details(Row row) throws SQLException {
        UUID unitId = row.id("unit_id");
        RetentionStatus status = RetentionStatus.valueOf(row.text("status"));
        RetentionGround ground = RetentionGround.valueOf(row.text("ground"));
        Map<UUID, UnitName> units = organisation.units(Set.of(unitId));
        String proof = row.maybeText("proof");
        return new RetentionDetails(
                row.id("id"),
                row.text("object_type"),
                erasures.kind(row.text("object_type")).words(),
                row.id("object_id"),
                row.text("subject"),
                Optional.ofNullable(units.get(unitId)).map(UnitName::name).orElse(""),
                ground,
                ground.words(),
                status,
                status.words(),
                row.date("due_on"),
                row.text("basis"),
                row.maybeDate("statutory_until"),
                row.maybeText("decided_by"),
                row.maybeInstant("decided_at"),
                row.maybeText("opinion"),
                row.maybeDate("keep_until"),
                proof == null ? null : read(proof),
                actions(status, row.maybeDate("statutory_until")));
    }

    private List<AllowedAction> actions(RetentionStatus status, @Nullable LocalDate statutoryUntil) {
        boolean may = currentActor.get().may("retention.decide");
        return Arrays.stream(RetentionAction.values())
                .filter(action -> RetentionStatus.FLOW.allows(status, action))
                .map(action -> {
                    if (!may) {
                        return AllowedAction.no(action, "由主席或安全管理员决定");
                    }
                    boolean runs = statutoryUntil != null && statutoryUntil.isAfter(Calendars.today());
                    return action == RetentionAction.ERASE && runs
                            ? AllowedAction.no(action, "支付凭据须保存到 " + statutoryUntil + "，请先限制处理")
                            : AllowedAction.yes(action);
                })
                .toList();
    }

    private String write(ErasureProof proof) {
        try {
            return json.writeValueAsString(proof);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ErasureProof read(String stored) throws SQLException {
        try {
            return json.readValue(stored, ErasureProof.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("the proof cannot be read", unreadable);
        }
    }
}
