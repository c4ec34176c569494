package cn.wuli.rights.adviser;

import cn.wuli.inbox.Inbox;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The register of lawyers and advisers, with the terms of their contracts. */
@ApplicationScoped
@Transactional
public class Advisers {
    static final String OBJECT = "adviser";

    private static final String ALL =
            "select a.*, (select count(*) from biz.legal_aid_case c where c.tenant_id = a.tenant_id"
                    + " and c.adviser_id = a.id and c.status = 'HANDLING') as open_cases from biz.adviser a ";

    /** Who is engaged, and for how long. */
    public record Engagement(
            AdviserKind kind,
            String name,
            String firm,
            String licenceNumber,
            String field,
            String contact,
            LocalDate contractFrom,
            LocalDate contractUntil) {}

    private final Sql sql;
    private final Inbox inbox;
    private final AuditLog audit;

    Advisers(Sql sql, Inbox inbox, AuditLog audit) {
        this.sql = sql;
        this.inbox = inbox;
        this.audit = audit;
    }

    /** Those in office first, whose contract ends soonest at the top. */
    public List<Adviser> all() {
        return sql.list(Adviser::of, ALL + "order by a.ended_on is not null, a.contract_until, a.id limit 500");
    }

    /** @throws DomainProblem {@code not-found} */
    public Adviser get(UUID id) {
        return sql.one(Adviser::of, ALL + "where a.id = ?", id);
    }

    public UUID engage(Engagement given) {
        demandTerm(given.contractFrom(), given.contractUntil());
        UUID id = Ids.next();
        int made = sql.change(
                (slug, values) -> null,
                "insert into biz.adviser (id, kind, name, firm, licence_number, field, contact, contract_from, contract_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, licence_number) where ended_on is null"
                        + " do nothing",
                id,
                given.kind().name(),
                given.name(),
                given.firm(),
                given.licenceNumber(),
                given.field(),
                given.contact(),
                given.contractFrom(),
                given.contractUntil());
        if (made == 0) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("licenceNumber", "这个执业证号已在聘，请在名册里续聘。");
        }
        audit.record("adviser.engage", OBJECT, id, AuditChanges.none());
        return id;
    }

    /** The new term follows the old one. */
    public void renew(UUID id, LocalDate contractUntil) {
        Adviser adviser = inOffice(id);
        if (!contractUntil.isAfter(adviser.contractUntil())) {
            throw new DomainProblem(CommonProblem.VALIDATION)
                    .onField("contractUntil", "续聘须晚于现聘期的届满日 " + adviser.contractUntil() + "。");
        }
        sql.change((slug, values) -> null, "update biz.adviser set contract_until = ? where id = ?", contractUntil, id);
        inbox.close(OBJECT, id, "已续聘");
        audit.record(
                "adviser.renew", OBJECT, id, AuditChanges.of("contractUntil", adviser.contractUntil(), contractUntil));
    }

    /** Not before his cases are in other hands. */
    public void end(UUID id) {
        Adviser adviser = inOffice(id);
        if (adviser.openCases() > 0) {
            throw new DomainProblem(RightsProblem.NOT_NOW)
                    .with("reason", adviser.name() + "还有 " + adviser.openCases() + " 件在办的法律援助，请先改派");
        }
        sql.change((slug, values) -> null, "update biz.adviser set ended_on = ? where id = ?", Calendars.today(), id);
        inbox.close(OBJECT, id, "已解聘");
        audit.record("adviser.end", OBJECT, id, AuditChanges.none());
    }

    /** @throws DomainProblem 404, or 409 when his time is over already */
    Adviser inOffice(UUID id) {
        Adviser adviser = get(id);
        if (adviser.endedOn() != null) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        return adviser;
    }

    private static void demandTerm(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("contractUntil", "届满日期不能早于起聘日期。");
        }
        if (until.isBefore(Calendars.today())) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("contractUntil", "聘期已经届满，请核对日期。");
        }
    }
}
