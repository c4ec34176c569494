package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.Terms;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes what members owe; what they pay is written by the booking of receipts. */
@ApplicationScoped
class MemberDues {
    private static final String CHARGE =
            "insert into biz.society_due (id, member_id, unit_id, person_id, period_id, month, kind, amount_fen)"
                    + " select uuidv7(), ?, ?, ?, ?, d.month::date, d.kind, d.amount_fen"
                    + " from unnest(?, ?, ?) d (month, kind, amount_fen) on conflict do nothing";
    private static final String CHARGE_ALL = """
            insert into biz.society_due (id, member_id, unit_id, person_id, period_id, month, kind, amount_fen)
            select uuidv7(), m.id, m.unit_id, m.person_id, ?, ?, 'YEAR', ?
              from biz.society_member m where m.status = 'ACTIVE' and m.joined_on < ?
            on conflict do nothing""";

    private final Sql sql;

    MemberDues(Sql sql) {
        this.sql = sql;
    }

    void charge(SocietyMember member, Terms year, DuesPlan plan) {
        List<DuesPlan.Part> parts = plan.parts();
        sql.change(
                (slug, values) -> null,
                CHARGE,
                member.id(),
                member.unitId(),
                member.personId(),
                year.periodId(),
                parts.stream().map(part -> part.month().toString()).toArray(String[]::new),
                parts.stream().map(part -> part.kind().name()).toArray(String[]::new),
                parts.stream().map(part -> part.amount().fen()).toArray(Long[]::new));
    }

    /** The whole year for everybody who was in before it began; who owes it already is left alone. @return rows written */
    int chargeAll(Terms year, List<DuesPlan.Part> parts) {
        return parts.stream()
                .mapToInt(part -> sql.change(
                        (slug, values) -> null,
                        CHARGE_ALL,
                        year.periodId(),
                        part.month(),
                        part.amount().fen(),
                        year.plan().startsOn()))
                .sum();
    }

    /** What would have come due after a month. */
    void cancelAfter(UUID memberId, LocalDate month) {
        sql.change(
                (slug, values) -> null,
                "update biz.society_due set cancelled = true where member_id = ? and month > ? and paid_fen = 0",
                memberId,
                month);
    }
}
