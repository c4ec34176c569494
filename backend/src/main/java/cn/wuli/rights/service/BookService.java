package cn.wuli.rights.service;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A superior offers sessions, a union below books one and says afterwards how it was. The database keeps two unions apart. */
@ApplicationScoped
@Transactional
public class BookService {
    private static final String OBJECT = "service-session";
    private static final int SECONDS_OF_A_MINUTE = 60;

    /** One lawyer at one time. */
    public record Slot(String lawyer, Instant startsAt, int minutes) {}

    /** What is offered, and when. */
    public record Offer(String title, String partner, String topics, List<Slot> slots) {}

    private final Sql sql;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    BookService(Sql sql, AuditLog audit, CurrentActor currentActor) {
        this.sql = sql;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    public UUID offer(Offer offer) {
        UUID offerId = Ids.next();
        Instant now = Instant.now();
        for (int i = 0; i < offer.slots().size(); i++) {
            Slot slot = offer.slots().get(i);
            if (!slot.startsAt().isAfter(now)) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("slots[" + i + "].startsAt", "请选择将来的时间。");
            }
            insert(offerId, offer, slot);
        }
        audit.record("service-session.offer", OBJECT, offerId, AuditChanges.of("title", null, offer.title()));
        return offerId;
    }

    /** @throws DomainProblem 409 when another union was faster, or this one has a session of the same offer */
    public void book(UUID id, String place, String wanted, int expected) {
        sql.perform(BookService::refusal, "select sec.book_service(?, ?, ?, ?)", id, place, wanted, expected);
        audit.record("service-session.book", OBJECT, id, AuditChanges.none());
    }

    public void release(UUID id) {
        sql.perform(BookService::refusal, "select sec.release_service(?)", id);
        audit.record("service-session.release", OBJECT, id, AuditChanges.none());
    }

    public void cancel(UUID id, String words) {
        sql.perform(BookService::refusal, "select sec.cancel_service(?, ?)", id, words);
        audit.record("service-session.cancel", OBJECT, id, AuditChanges.none());
    }

    /** It counts among the events of the union from then on. */
    public void record(UUID id, int attended, String account) {
        sql.perform(
                BookService::refusal,
                "select sec.record_service(?, ?, ?, ?)",
                id,
                attended,
                account,
                currentActor.get().personName());
        audit.record("service-session.record", OBJECT, id, AuditChanges.none());
    }

    private void insert(UUID offerId, Offer offer, Slot slot) {
        sql.change(
                BookService::refusal,
                "insert into biz.service_session (id, offer_id, title, partner, topics, lawyer, starts_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                offerId,
                offer.title(),
                offer.partner(),
                offer.topics(),
                slot.lawyer(),
                slot.startsAt().atOffset(ZoneOffset.UTC),
                slot.startsAt()
                        .plusSeconds((long) slot.minutes() * SECONDS_OF_A_MINUTE)
                        .atOffset(ZoneOffset.UTC));
    }

    private static @Nullable DomainProblem refusal(String slug, Map<String, Object> values) {
        return switch (slug) {
            case "service-own" -> notNow("这是本工会开设的场次，由下级工会预约");
            case "service-taken" -> notNow("这一场刚被其他单位约走，请另选");
            case "service-over" -> notNow("这一场已经开始、已经结束或已经取消");
            case "service-not-yet" -> notNow("开始以后才能登记；取消的场次不登记");
            case "uq_service_session_one_each" -> notNow("同一批服务本单位已经约了一场；要换时间请先取消原来的预约");
            case "ex_service_session_lawyer" ->
                new DomainProblem(CommonProblem.VALIDATION).onField("slots", "同一位律师的两场时间重叠，请改时间或换律师。");
            case "illegal-transition" -> new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
            default -> null;
        };
    }

    private static DomainProblem notNow(String reason) {
        return new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
    }
}
